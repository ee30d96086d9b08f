package org.accountabilityledger.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.ReplyStanding;
import org.accountabilityledger.reading.commitments.CommitmentQuery;
import org.accountabilityledger.reading.due.DueLine;
import org.accountabilityledger.reading.due.DueQuery;
import org.accountabilityledger.reading.due.DueStanding;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.lists.ListRequest;
import org.accountabilityledger.reading.outstanding.OutstandingQuery;
import org.accountabilityledger.reading.recommendations.LettersQuery;
import org.accountabilityledger.reading.recommendations.RecommendationFileQuery;
import org.accountabilityledger.reading.reviews.ReviewQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the clock does not note, no page calls overdue: a call, a promise and a review due on 10 March 2024. */
class StandingsAgreeTest {

    private static final ListRequest OF_NORTH = ListRequest.of(Map.of("institution", "north-force"));
    private static final RecommendationId CALL = new RecommendationId("call");

    @TempDir
    private Path folder;
    private SweptLedger ledger;

    @BeforeEach
    void a_day_passed_and_somebody_looked() {
        ledger = SweptLedger.on(folder, "2024-01-02");
        ledger.called("call", "2024-03-10", List.of("north-force"));
        ledger.called("later-call", "2024-12-10", List.of("south-force"));
        ledger.promised("promise", "2024-03-10");
        ledger.promised("other", "2024-12-10");
        ledger.opened("audit", "2024-03-10");
        ledger.itIs("2024-05-01");
        ledger.consulted("2024-05-01", List.of("recommendation:call", "commitment:promise", "review:audit"));
    }

    @AfterEach
    void the_node_stops() {
        ledger.close();
    }

    @Test
    void a_day_that_passed_with_the_thing_undone_is_overdue_on_every_page() {
        assertThat(noted()).isEqualTo(3);
        assertThat(replies()).containsExactly("OVERDUE", "OVERDUE", "OVERDUE", "1 letters");
        assertThat(promises(Standing.OVERDUE)).containsExactly("promise");
        assertThat(reviews(Standing.OVERDUE)).containsExactly("audit");
    }

    @Test
    void a_duty_that_is_closed_or_superseded_awaits_no_reply() {
        ledger.clerk.send("close-recommendation", """
                {"recommendation": "call", "occurredOn": "2024-02-01", "statedBy": "inspectorate",
                 "citations": [{"source": "report"}], "closing": "NO_LONGER_APPLICABLE"}""");
        assertThat(noted()).isEqualTo(2);
        assertThat(replies()).containsExactly("NOT_KNOWN", "-", "-", "0 letters");
    }

    @Test
    void a_recommendation_that_is_superseded_awaits_no_reply() {
        ledger.clerk.send("supersede-recommendation", """
                {"recommendation": "call", "occurredOn": "2024-02-01", "citations": [{"source": "report"}],
                 "by": "later-call", "reason": "It says more."}""");
        assertThat(noted()).isEqualTo(2);
        assertThat(replies()).containsExactly("NOT_KNOWN", "-", "-", "0 letters");
    }

    @Test
    void a_duty_that_was_closed_on_that_day_and_reopened_since_is_not_overdue() {
        ledger.clerk.send("close-recommendation", """
                {"recommendation": "call", "occurredOn": "2024-02-01", "statedBy": "inspectorate",
                 "citations": [{"source": "report"}], "closing": "NO_LONGER_APPLICABLE"}""");
        ledger.clerk.send("reopen-recommendation", """
                {"recommendation": "call", "occurredOn": "2024-04-01", "citations": [{"source": "report"}],
                 "reason": "It applies again."}""");
        assertThat(noted()).isEqualTo(2);
        assertThat(replies()).containsExactly("AWAITED", "AWAITED", "HELD", "0 letters");
    }

    @Test
    void while_a_clock_stands_still_nothing_is_due_soon_or_overdue() {
        List.of("call/north-force", "later-call/south-force").forEach(duty -> ledger.clerk.send(
                "suspend-reply-clock", """
                {"recommendation": "%s", "occurredOn": "2024-04-01", "statedBy": "inspectorate",
                 "citations": [{"source": "report"}], "duties": ["%s"], "reason": "Judicial review."}""",
                duty.split("/")[0], duty));
        assertThat(replies()).containsExactly("AWAITED", "AWAITED", "HELD", "0 letters");
        assertThat(due("later-call").map(DueLine::standing)).contains(DueStanding.HELD);
        assertThat(due("later-call").map(DueLine::words)).contains("due on 10 December 2024; the clock stands still, "
                + "sources not known to be consulted");
    }

    @Test
    void a_promise_that_another_took_the_place_of_is_not_overdue() {
        ledger.clerk.send("supersede-commitment", """
                {"commitment": "promise", "occurredOn": "2024-02-01", "statedBy": "north-force",
                 "citations": [{"source": "report"}], "by": "other", "reason": "It says more."}""");
        assertThat(noted()).isEqualTo(2);
        assertThat(promises(Standing.OVERDUE)).isEmpty();
        assertThat(promises(Standing.HELD)).containsExactly("promise");
    }

    @Test
    void a_promise_and_a_review_closed_on_that_day_and_reopened_since_are_not_overdue() {
        ledger.clerk.send("close-commitment", """
                {"commitment": "promise", "occurredOn": "2024-02-01", "statedBy": "north-force", "words": "We stop.",
                 "citations": [{"source": "report"}], "closing": "WITHDRAWN"}""");
        ledger.clerk.send("reopen-commitment", """
                {"commitment": "promise", "occurredOn": "2024-04-01", "citations": [{"source": "report"}],
                 "reason": "We go on."}""");
        ledger.clerk.send("close-review", """
                {"review": "audit", "occurredOn": "2024-02-01", "citations": [{"source": "report"}],
                 "words": "It stops."}""");
        ledger.clerk.send("reopen-review", """
                {"review": "audit", "occurredOn": "2024-04-01", "citations": [{"source": "report"}],
                 "reason": "It goes on."}""");
        assertThat(noted()).isEqualTo(1);
        assertThat(promises(Standing.HELD)).containsExactly("promise");
        assertThat(reviews(Standing.HELD)).containsExactly("audit");
        assertThat(due("promise").map(DueLine::standing)).contains(DueStanding.HELD);
    }

    private long noted() {
        return ledger.sweep().noted();
    }

    /** The same of the call's one duty: on its page, in the list of outstanding replies, in what is due, and letters. */
    private List<String> replies() {
        ledger.caughtUp();
        String page = ledger.node.bean(RecommendationFileQuery.class).answer(CALL).orElseThrow().duties().getFirst()
                .line().reply();
        String outstanding = ledger.node.bean(OutstandingQuery.class).answer(OF_NORTH).items().stream()
                .map(DutyLine::reply).findFirst().orElse("-");
        long overdue = ledger.node.bean(OutstandingQuery.class).counts(OF_NORTH).overdue();
        assertThat(overdue).isEqualTo(outstanding.equals(ReplyStanding.OVERDUE.name()) ? 1 : 0);
        long letters = ledger.node.bean(LettersQuery.class).answer(CALL).orElseThrow().duties().stream()
                .filter(duty -> !duty.letters().isEmpty()).count();
        return List.of(page, outstanding, due("call").map(line -> line.standing().name()).orElse("-"),
                letters + " letters");
    }

    private Optional<DueLine> due(String reference) {
        ledger.caughtUp();
        return ledger.node.bean(DueQuery.class).answer(ListRequest.all().rows(99)).items().stream()
                .filter(line -> line.file().reference().equals(reference)).findFirst();
    }

    private List<String> promises(Standing standing) {
        ledger.caughtUp();
        return ledger.node.bean(CommitmentQuery.class).answer(ListRequest.of(Map.of("schedule", standing.name()))).items()
                .stream().map(item -> item.reference()).toList();
    }

    private List<String> reviews(Standing standing) {
        ledger.caughtUp();
        return ledger.node.bean(ReviewQuery.class).answer(ListRequest.of(Map.of("schedule", standing.name()))).items()
                .stream().map(line -> line.reference()).toList();
    }
}
