package org.accountabilityledger.reading.listings;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.commitment.Listings.Change;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;

/** Every change that observers saw of a promise in the registers of others, as rows. */
public final class SilentChangeRows extends RowFold<CommitmentEvent> {

    private static final String TABLE = "reading.silent_change";

    public SilentChangeRows() {
        super("silent-change", 1, CommitmentEvent.class, Set.of(CommitmentId.KIND), TABLE);
    }

    @Override
    public List<TableRow> of(FileRef file, History<CommitmentEvent> history) {
        CommitmentState state = CommitmentState.of(history);
        List<Change> changes = state.standing() ? state.listings().changes() : List.of();
        return IntStream.range(0, changes.size())
                .mapToObj(i -> row(changes.get(i), state).set("file", file.name()).set("ordinal", i)
                        .set("seen_again", history.entry(changes.get(i).after().said().entry()).orElseThrow()
                                .countsFrom())).toList();
    }

    private static TableRow row(Change change, CommitmentState state) {
        return TableRow.of(TABLE).set("number", change.after().said().entry()).set("kind", change.kind())
                .set("register", change.after().register().name()).set("kept_by", change.after().register().keptBy())
                .set("shown_before", change.was()).set("shown_after", change.is())
                .set("seen_on", change.before().said().on()).set("seen_again_on", change.after().said().on())
                .set("owner", state.owner()).set("bodies", state.promise().everOwnedBy());
    }
}
