package org.accountabilityledger.reading.recommendations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;
import org.accountabilityledger.reading.duties.DutyRows;
import org.accountabilityledger.wording.entries.SaidBy;

/** One row for each recommendation, and one for each duty that it lays. */
public final class RecommendationRows extends RowFold<RecommendationEvent> {

    private static final String TABLE = "reading.recommendation";

    public RecommendationRows() {
        super("recommendations", 9, RecommendationEvent.class, Set.of(RecommendationId.KIND), TABLE, DutyRows.TABLE);
    }

    @Override
    public List<TableRow> of(FileRef file, History<RecommendationEvent> history) {
        RecommendationState state = RecommendationState.of(history);
        List<TableRow> rows = new ArrayList<>(DutyRows.of(file, state));
        state.issued().map(entry -> entry.event()).or(() -> everIssued(history))
                .ifPresent(issued -> rows.add(row(file, issued, state)));
        return rows;
    }

    private static TableRow row(FileRef file, RecommendationIssued issued, RecommendationState state) {
        EdtfDate on = issued.attestation().occurredOn();
        return TableRow.of(TABLE).set("reference", file).set("standing", state.standing())
                .set("title", issued.title()).set("number", issued.number())
                .set("origin", issued.origin()).set("review", issued.review())
                .set("issuer", issued.attestation().body())
                .set("issued_by", issued.attestation().statedBy().filter(each -> each.body().isEmpty())
                        .map(SaidBy::inWords)).set("addressee_named", !issued.addressees().isEmpty())
                .set("issued_on", on)
                .set("issued", on.earliest().equals(LocalDate.MIN) ? on.latest() : on.earliest())
                .set("repeats", state.repetitions().stream().map(entry -> entry.event().earlier()).toList())
                .set("superseded_by", state.superseded().map(entry -> entry.event().by()))
                .set("closed", state.closed());
    }

    private static Optional<RecommendationIssued> everIssued(History<RecommendationEvent> history) {
        return history.entries().stream().map(entry -> entry.event()).filter(RecommendationIssued.class::isInstance)
                .map(RecommendationIssued.class::cast).reduce((earlier, later) -> later);
    }
}
