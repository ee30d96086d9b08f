package org.accountabilityledger.reading.standpoint;

import java.util.ArrayList;
import java.util.List;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.journal.EventTypes;
import org.accountabilityledger.journal.StoredFact;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;

/** What the standing entries of each file tell of others. */
public final class FactRows extends RowFold<LedgerEvent> {

    private static final String TABLE = "reading.fact";

    public FactRows() {
        super("facts", 1, LedgerEvent.class, FileKind.keys(kind -> true), TABLE);
    }

    /** For which days a fact holds is told by the fact itself. */
    @Override
    public Days days() {
        return Days.NONE;
    }

    @Override
    public boolean reads(Class<? extends LedgerEvent> event) {
        return EventTypes.tellFacts(event);
    }

    @Override
    public List<TableRow> of(FileRef file, History<LedgerEvent> history) {
        List<TableRow> rows = new ArrayList<>();
        for (Entry<LedgerEvent> entry : history.standing()) {
            List<Fact> facts = entry.event().facts();
            for (int i = 0; i < facts.size(); i++) {
                rows.addAll(rows(file, entry.number(), i, facts.get(i)));
            }
        }
        return rows;
    }

    private static List<TableRow> rows(FileRef file, long number, int ordinal, Fact fact) {
        String written = StoredFact.write(fact);
        return fact.subjects().stream().distinct().map(subject -> TableRow.of(TABLE).set("file", file.name())
                .set("number", number).set("ordinal", ordinal).set("subject", subject).set("fact", written)).toList();
    }
}
