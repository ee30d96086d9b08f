package org.accountabilityledger.reading.entries;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.evidence.ConsultationId;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRenamed;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.journal.EventTypes;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;

/** What every file is called: as it was opened, and an institution as it goes by now. */
public final class TitleRows extends RowFold<LedgerEvent> {

    private static final String TABLE = "reading.title";

    public TitleRows() {
        super("titles", 2, LedgerEvent.class, FileKind.keys(kind -> true), TABLE);
    }

    /** What is older than its opening is called as it was called first. */
    @Override
    public Days days() {
        return Days.FROM_THE_BEGINNING;
    }

    @Override
    public boolean reads(Class<? extends LedgerEvent> event) {
        return EventTypes.tellFacts(event) || event == InstitutionRenamed.class;
    }

    @Override
    public List<TableRow> of(FileRef file, History<LedgerEvent> history) {
        Optional<String> standing = title(history);
        return List.of(TableRow.of(TABLE).set("file", file.name()).set("title", called(file, history))
                .set("standing", standing.isPresent() || counts(file, history)));
    }

    /** What the file is called, by its own history; as it was called once where what opened it was withdrawn. */
    public static String called(FileRef file, History<LedgerEvent> history) {
        return title(history).or(() -> everOpened(history)).orElse(file.reference());
    }

    /** A consultation has no title to open with; it stands as long as an entry of it does. */
    private static boolean counts(FileRef file, History<LedgerEvent> history) {
        return file.kind().equals(ConsultationId.KIND) && !history.standing().isEmpty();
    }

    private static Optional<String> title(History<LedgerEvent> history) {
        Optional<String> opened = history.standing().stream().map(Entry::event).flatMap(event -> event.facts().stream())
                .filter(Fact.Opened.class::isInstance).map(fact -> ((Fact.Opened) fact).title())
                .reduce((earlier, later) -> later);
        return opened.map(title -> history.standing().stream().map(Entry::event)
                .filter(InstitutionRenamed.class::isInstance).map(event -> ((InstitutionRenamed) event).name().text())
                .reduce((earlier, later) -> later).orElse(title));
    }

    /** A withdrawn file keeps the title that it had, so that its page can show it struck through. */
    private static Optional<String> everOpened(History<LedgerEvent> history) {
        return history.entries().stream().map(Entry::event).flatMap(event -> event.facts().stream())
                .filter(Fact.Opened.class::isInstance).map(fact -> ((Fact.Opened) fact).title()).findFirst();
    }
}
