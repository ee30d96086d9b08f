package org.accountabilityledger.reading.allegations;

import java.util.Locale;
import java.util.Optional;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationRaised;
import org.accountabilityledger.accountability.allegation.AllegationEvent;
import org.accountabilityledger.accountability.allegation.AllegationState;
import org.accountabilityledger.reading.following.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every allegation that was ever raised, as rows. */
public final class Allegations implements Rows<AllegationEvent> {

    private final JdbcClient database;

    public Allegations(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void replace(FileRef file, History<AllegationEvent> history) {
        database.sql("delete from reading.allegation where reference = :reference")
                .param("reference", file.reference()).update();
        AllegationState state = history.fold(AllegationState.EMPTY, AllegationState::evolve);
        String title = state.title().map(Words::text).orElseGet(() -> everCalled(history).orElse(file.reference()));
        var concluded = state.conclusion();
        database.sql("insert into reading.allegation (reference, title, sort_title, raised_on, raised, stated_by, "
                        + "answers, corroborations, conclusion, concluded_by, standing) values (:reference, :title, "
                        + ":sortTitle, :raisedOn, :raised, :statedBy, :answers, :corroborations, :conclusion, "
                        + ":concludedBy, :standing)")
                .param("reference", file.reference()).param("title", title)
                .param("sortTitle", title.toLowerCase(Locale.ROOT))
                .param("raisedOn", state.raised().map(entry -> entry.occurredOn().text()).orElse(null))
                .param("raised", state.raised().map(Entry::countsFrom).orElse(null))
                .param("statedBy", state.raised().flatMap(entry -> entry.attestation().statedBy())
                        .map(InstitutionId::reference).orElse(null))
                .param("answers", state.answers().size()).param("corroborations", state.corroborations().size())
                .param("conclusion", concluded.map(entry -> entry.event().conclusion().name()).orElse(null))
                .param("concludedBy", concluded.flatMap(entry -> entry.attestation().statedBy())
                        .map(InstitutionId::reference).orElse(null))
                .param("standing", state.standing()).update();
    }

    @Override
    public void clear() {
        database.sql("delete from reading.allegation").update();
    }

    /** What a withdrawn allegation was called last. */
    static Optional<String> everCalled(History<AllegationEvent> history) {
        return history.entries().stream().map(Entry::event).filter(AllegationRaised.class::isInstance)
                .map(event -> ((AllegationRaised) event).title().text()).reduce((earlier, later) -> later);
    }
}
