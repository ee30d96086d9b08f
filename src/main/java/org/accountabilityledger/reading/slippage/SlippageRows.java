package org.accountabilityledger.reading.slippage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;

/** Every move of a day in commitments, recommendations and reviews, as rows. */
public final class SlippageRows extends RowFold<LedgerEvent> {

    private static final String TABLE = "reading.slippage";

    public SlippageRows() {
        super("slippage", 4, LedgerEvent.class, Set.of(CommitmentId.KIND, RecommendationId.KIND, ReviewId.KIND), TABLE);
    }

    @Override
    public List<TableRow> of(FileRef file, History<LedgerEvent> history) {
        List<Move> moves = MovesOf.in(file, history);
        return IntStream.range(0, moves.size())
                .mapToObj(i -> row(moves.get(i)).set("file", file.name()).set("ordinal", i)).toList();
    }

    private static TableRow row(Move move) {
        Attestation attestation = move.entry().attestation();
        Set<InstitutionId> bodies = new LinkedHashSet<>(move.everHeldBy());
        attestation.body().ifPresent(bodies::add);
        return TableRow.of(TABLE).set("number", move.entry().number()).set("kind", move.kind())
                .set("subject", move.subject()).set("from_day", move.from().day())
                .set("from_words", move.from().inWords()).set("to_day", move.to().day())
                .set("to_words", move.to().inWords()).set("days", move.days())
                .set("moved_on", move.entry().occurredOn()).set("moved", move.entry().countsFrom())
                .set("timing", move.timing()).set("stated_by", attestation.body())
                .set("cited", attestation.citations().stream().map(each -> each.source()).distinct().toList())
                .set("held_by", move.heldBy()).set("bodies", bodies).set("reason", move.reason());
    }
}
