package org.accountabilityledger.reading.standpoint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionAbolished;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionSucceeded;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;

/** Which body ended and when, and who took over from it; nobody, where it was abolished. */
public final class SuccessionRows extends RowFold<InstitutionEvent> {

    private static final String TABLE = "reading.succession";

    public SuccessionRows() {
        super("successions", 2, InstitutionEvent.class, Set.of(InstitutionId.KIND), TABLE);
    }

    /** From which day on a body has a successor is told by the relation itself. */
    @Override
    public Days days() {
        return Days.NONE;
    }

    @Override
    public boolean reads(Class<? extends LedgerEvent> event) {
        return event == InstitutionSucceeded.class || event == InstitutionAbolished.class;
    }

    @Override
    public List<TableRow> of(FileRef file, History<InstitutionEvent> history) {
        return history.standing().stream().filter(entry -> reads(entry.event().getClass()))
                .map(entry -> TableRow.of(TABLE).set("predecessor", file).set("number", entry.number())
                        .set("successor", successor(entry.event())).set("occurred_on", entry.occurredOn())).toList();
    }

    private static Optional<InstitutionId> successor(InstitutionEvent event) {
        return event instanceof InstitutionSucceeded succeeded ? Optional.of(succeeded.successor()) : Optional.empty();
    }
}
