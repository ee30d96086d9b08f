package org.accountabilityledger.reading.recommendations;

import java.time.LocalDate;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.reading.duties.DutyRows;
import org.accountabilityledger.reading.following.Rows;
import org.accountabilityledger.reading.following.TableRow;
import org.accountabilityledger.reading.lists.NaturalOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row for each recommendation, and one for each duty that it lays. */
public final class RecommendationRows implements Rows<RecommendationEvent> {

    private final JdbcClient database;
    private final DutyRows duties;

    public RecommendationRows(JdbcClient database) {
        this.database = database;
        this.duties = new DutyRows(database);
    }

    @Override
    public void replace(FileRef file, History<RecommendationEvent> history) {
        database.sql("delete from reading.recommendation where reference = :reference")
                .param("reference", file.reference()).update();
        RecommendationState state = history.fold(RecommendationState.EMPTY, RecommendationState::evolve);
        RecommendationIssued issued = state.issued().map(entry -> entry.event())
                .orElseGet(() -> everIssued(history));
        EdtfDate on = issued.attestation().occurredOn();
        TableRow.of("reading.recommendation").set("reference", file)
                .set("reference_order", NaturalOrder.key(file.reference())).set("standing", state.standing())
                .set("title", issued.title()).set("number", issued.number())
                .set("number_order", issued.number().map(Words::text).map(NaturalOrder::key))
                .set("origin", issued.origin()).set("review", issued.review())
                .set("issuer", issued.attestation().statedBy()).set("issued_on", on)
                .set("issued", on.earliest().equals(LocalDate.MIN) ? on.latest() : on.earliest())
                .set("repeats", state.repetitions().stream().map(entry -> entry.event().earlier()).toList())
                .set("superseded_by", state.superseded().map(entry -> entry.event().by()))
                .set("closed", state.closed()).insert(database);
        duties.replace(file, state);
    }

    @Override
    public void clear() {
        database.sql("delete from reading.recommendation").update();
        duties.clear();
    }

    private static RecommendationIssued everIssued(History<RecommendationEvent> history) {
        return history.entries().stream().map(entry -> entry.event()).filter(RecommendationIssued.class::isInstance)
                .map(RecommendationIssued.class::cast).reduce((earlier, later) -> later).orElseThrow();
    }
}
