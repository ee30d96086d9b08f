package org.accountabilityledger.reading.institutions;

import java.util.Locale;
import java.util.Optional;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRegistered;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.accountability.institution.InstitutionState.Succession;
import org.accountabilityledger.accountability.institution.InstitutionState;
import org.accountabilityledger.reading.following.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every institution that was ever registered, as rows. */
public final class Institutions implements Rows<InstitutionEvent> {

    private final JdbcClient database;

    public Institutions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void replace(FileRef file, History<InstitutionEvent> history) {
        database.sql("delete from reading.institution where reference = :reference")
                .param("reference", file.reference()).update();
        everRegistered(history).ifPresent(registered -> insert(registered,
                history.fold(InstitutionState.EMPTY, InstitutionState::evolve)));
    }

    @Override
    public void clear() {
        database.sql("delete from reading.institution").update();
    }

    private void insert(InstitutionRegistered registered, InstitutionState state) {
        String name = state.names().isEmpty() ? registered.name().text() : state.name().text();
        database.sql("insert into reading.institution (reference, name, sort_name, kind, standing, successor, "
                        + "ended_on) values (:reference, :name, :sortName, :kind, :standing, :successor, :endedOn)")
                .param("reference", registered.institution().reference()).param("name", name)
                .param("sortName", name.toLowerCase(Locale.ROOT)).param("kind", registered.institutionKind().name())
                .param("standing", state.standing())
                .param("successor", state.succession().map(each -> each.successor().reference()).orElse(null))
                .param("endedOn", state.succession().map(Succession::on)
                        .or(() -> state.abolished().map(event -> event.attestation().occurredOn()))
                        .map(date -> date.text()).orElse(null))
                .update();
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
