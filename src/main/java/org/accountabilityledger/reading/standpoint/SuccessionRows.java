package org.accountabilityledger.reading.standpoint;

import java.util.List;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionSucceeded;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.reading.following.Rows;
import org.accountabilityledger.reading.following.TableRow;

/** Which body took over from which, and since when. */
public final class SuccessionRows implements Rows<InstitutionEvent> {

    private static final String TABLE = "reading.succession";

    @Override
    public List<String> tables() {
        return List.of(TABLE);
    }

    /** From which day on a body has a successor is told by the tie itself. */
    @Override
    public Days days() {
        return Days.NONE;
    }

    @Override
    public boolean reads(Class<? extends LedgerEvent> event) {
        return event == InstitutionSucceeded.class;
    }

    @Override
    public List<TableRow> of(FileRef file, History<InstitutionEvent> history) {
        return history.standing().stream().filter(entry -> entry.event() instanceof InstitutionSucceeded)
                .map(entry -> TableRow.of(TABLE).set("predecessor", file).set("number", entry.number())
                        .set("successor", ((InstitutionSucceeded) entry.event()).successor())
                        .set("occurred_on", entry.occurredOn())).toList();
    }
}
