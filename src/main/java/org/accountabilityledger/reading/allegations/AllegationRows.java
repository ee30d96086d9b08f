package org.accountabilityledger.reading.allegations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationRaised;
import org.accountabilityledger.accountability.allegation.AllegationEvent;
import org.accountabilityledger.accountability.allegation.AllegationId;
import org.accountabilityledger.accountability.allegation.AllegationState;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;

/** Every allegation that was ever raised, as rows. */
public final class AllegationRows extends RowFold<AllegationEvent> {

    private static final String TABLE = "reading.allegation";

    public AllegationRows() {
        super("allegations", 1, AllegationEvent.class, Set.of(AllegationId.KIND), TABLE);
    }

    @Override
    public List<TableRow> of(FileRef file, History<AllegationEvent> history) {
        AllegationState state = history.fold(AllegationState.EMPTY, AllegationState::evolve);
        String title = state.title().map(Words::text).orElseGet(() -> everCalled(history).orElse(file.reference()));
        var concluded = state.conclusion();
        return List.of(TableRow.of(TABLE).set("reference", file).set("title", title)
                .set("raised_on", state.raised().map(Entry::occurredOn))
                .set("raised", state.raised().map(Entry::countsFrom))
                .set("stated_by", state.raised().flatMap(entry -> entry.attestation().body()))
                .set("answers", state.answers().size()).set("corroborations", state.corroborations().size())
                .set("conclusion", concluded.map(entry -> entry.event().conclusion()))
                .set("concluded_by", concluded.flatMap(entry -> entry.attestation().body()))
                .set("standing", state.standing()));
    }

    /** What a withdrawn allegation was called last. */
    static Optional<String> everCalled(History<AllegationEvent> history) {
        return history.entries().stream().map(Entry::event).filter(AllegationRaised.class::isInstance)
                .map(event -> ((AllegationRaised) event).title().text()).reduce((earlier, later) -> later);
    }
}
