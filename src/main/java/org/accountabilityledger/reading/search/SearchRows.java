package org.accountabilityledger.reading.search;

import java.util.List;
import java.util.Set;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRenamed;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;
import org.accountabilityledger.reading.entries.TitleRows;

/** What every entry of a file says, as rows to be searched; those that were withdrawn are marked. */
public final class SearchRows extends RowFold<LedgerEvent> {

    private static final String TABLE = "reading.search";

    public SearchRows() {
        super("search", 3, LedgerEvent.class, FileKind.keys(kind -> true), TABLE);
    }

    @Override
    public List<TableRow> of(FileRef file, History<LedgerEvent> history) {
        String title = EntryText.line(TitleRows.called(file, history));
        Set<Long> withdrawn = history.withdrawn();
        return history.entries().stream().map(entry -> row(file, title, entry)
                .set("standing", !withdrawn.contains(entry.number()))).toList();
    }

    private static TableRow row(FileRef file, String title, Entry<LedgerEvent> entry) {
        EntryText text = EntryText.of(entry.event());
        SearchText searched = new SearchText().add(title, names(entry.event()) ? 'A' : 'D');
        // What is short comes first: it is found however long the rest is.
        searched.add(file.kind(), 'D').add(file.reference(), 'D');
        text.mentions().forEach(mention -> searched.add(mention, 'D'));
        text.words().forEach(words -> searched.add(words, 'B'));
        return TableRow.of(TABLE).set("file", file.name()).set("kind", file.kind()).set("number", entry.number())
                .set("counts_from", entry.countsFrom()).set("title", title)
                .set("folded", searched.row()).set("vector", searched.vector())
                .set("whole", searched.whole());
    }

    /** Whether the entry itself says what the file is called. */
    private static boolean names(LedgerEvent event) {
        return event instanceof InstitutionRenamed || event.facts().stream().anyMatch(Fact.Opened.class::isInstance);
    }
}
