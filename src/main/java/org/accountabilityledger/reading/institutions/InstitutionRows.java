package org.accountabilityledger.reading.institutions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRegistered;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.accountability.institution.InstitutionState.Succession;
import org.accountabilityledger.accountability.institution.InstitutionState;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;

/** Every institution that was ever registered, as rows. */
public final class InstitutionRows extends RowFold<InstitutionEvent> {

    private static final String TABLE = "reading.institution";

    public InstitutionRows() {
        super("institutions", 1, InstitutionEvent.class, Set.of(InstitutionId.KIND), TABLE);
    }

    @Override
    public List<TableRow> of(FileRef file, History<InstitutionEvent> history) {
        InstitutionState state = history.fold(InstitutionState.EMPTY, InstitutionState::evolve);
        return everRegistered(history).map(registered -> row(registered, state)).stream().toList();
    }

    private static TableRow row(InstitutionRegistered registered, InstitutionState state) {
        String name = state.names().isEmpty() ? registered.name().text() : state.name().text();
        return TableRow.of(TABLE).set("reference", registered.institution()).set("name", name)
                .set("kind", registered.institutionKind())
                .set("standing", state.standing())
                .set("successor", state.succession().map(each -> each.successor()))
                .set("ended_on", state.succession().map(Succession::on)
                        .or(() -> state.abolished().map(event -> event.attestation().occurredOn())));
    }

    /** The registration that stands, or else the last one that was withdrawn. */
    static Optional<InstitutionRegistered> everRegistered(History<InstitutionEvent> history) {
        Optional<InstitutionRegistered> standing =
                history.fold(InstitutionState.EMPTY, InstitutionState::evolve).registered();
        return standing.or(() -> history.entries().stream().map(Entry::event)
                .filter(InstitutionRegistered.class::isInstance).map(InstitutionRegistered.class::cast)
                .reduce((earlier, later) -> later));
    }
}
