package org.accountabilityledger.reading.reversals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.commitment.Promise;
import org.accountabilityledger.accountability.recommendation.DutyState;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.accountability.recommendation.ReplyLine;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;

/** Every reversal that stands in commitments and recommendations, as rows; none where the file was withdrawn. */
public final class ReversalRows extends RowFold<LedgerEvent> {

    private static final String TABLE = "reading.reversal";

    public ReversalRows() {
        super("reversals", 2, LedgerEvent.class, Set.of(CommitmentId.KIND, RecommendationId.KIND), TABLE);
    }

    @Override
    public List<TableRow> of(FileRef file, History<LedgerEvent> history) {
        List<TableRow> rows = file.kind().equals(CommitmentId.KIND) ? promises(history) : replies(history);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).set("file", file.name()).set("ordinal", i)).toList();
    }

    private static List<TableRow> promises(History<LedgerEvent> history) {
        CommitmentState state = CommitmentState.of(history.of(CommitmentEvent.class));
        return state.standing() ? state.promise().reversals().stream()
                .map(reversal -> promise(history, state, reversal)).toList() : List.of();
    }

    private static TableRow promise(History<LedgerEvent> history, CommitmentState state, Promise.Reversal reversal) {
        Optional<Promise.Wording> said = state.promise().wording(reversal.reverses());
        return row(history.entry(reversal.said().entry()).orElseThrow(), ReversalKind.COMMITMENT, "")
                .set("bodies", state.promise().everOwnedBy()).set("said", null)
                .set("said_words", said.map(Promise.Wording::words)).set("said_number", reversal.reverses())
                .set("said_on", said.map(each -> each.said().on())).set("said_by", said.flatMap(each ->
                        each.said().body())).set("then_said", null).set("then_words", reversal.words())
                .set("reason", reversal.reason());
    }

    private static List<TableRow> replies(History<LedgerEvent> history) {
        RecommendationState state = RecommendationState.of(history.of(RecommendationEvent.class));
        return state.laid().stream().flatMap(ReversalRows::replies).toList();
    }

    private static Stream<TableRow> replies(DutyState duty) {
        return duty.line().turns().stream().map(turn -> reply(duty, turn));
    }

    private static TableRow reply(DutyState duty, ReplyLine.Turn turn) {
        return row(turn.then().entry(), ReversalKind.REPLY, duty.id().value())
                .set("bodies", duty.laid().stream().map(laid -> laid.addressee()).toList())
                .set("said", turn.from()).set("said_words", turn.said().flatMap(ReplyLine.Given::words))
                .set("said_number", turn.said().map(each -> each.entry().number()))
                .set("said_on", turn.said().map(ReplyLine.Given::on))
                .set("said_by", turn.said().flatMap(each -> each.entry().attestation().body()))
                .set("then_said", turn.then().reply()).set("then_words", null).set("reason", turn.then().words());
    }

    private static TableRow row(Entry<?> entry, ReversalKind kind, String subject) {
        return TableRow.of(TABLE).set("number", entry.number()).set("kind", kind).set("subject", subject)
                .set("turned_on", entry.occurredOn()).set("turned", entry.countsFrom())
                .set("stated_by", entry.attestation().body()).set("cited", entry.attestation().citations().stream()
                        .map(each -> each.source()).distinct().toList());
    }
}
