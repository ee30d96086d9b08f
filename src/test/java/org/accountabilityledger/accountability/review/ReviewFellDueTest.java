package org.accountabilityledger.accountability.review;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.LedgerExamples.world;
import static org.accountabilityledger.accountability.review.ReviewExamples.AUDIT;
import static org.accountabilityledger.accountability.review.ReviewExamples.CASES;
import static org.accountabilityledger.accountability.review.ReviewExamples.announced;
import static org.accountabilityledger.accountability.review.ReviewExamples.check;
import static org.accountabilityledger.accountability.review.ReviewExamples.closed;
import static org.accountabilityledger.accountability.review.ReviewExamples.due;
import static org.accountabilityledger.accountability.review.ReviewExamples.extended;
import static org.accountabilityledger.accountability.review.ReviewExamples.fellDue;
import static org.accountabilityledger.accountability.review.ReviewExamples.open;
import static org.accountabilityledger.accountability.review.ReviewExamples.opened;
import static org.accountabilityledger.accountability.review.ReviewExamples.reopened;
import static org.accountabilityledger.accountability.review.ReviewExamples.reported;
import static org.accountabilityledger.accountability.review.ReviewExamples.takenBack;
import static org.accountabilityledger.accountability.review.ReviewExamples.withdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.DirectoryFold;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.Today;
import org.accountabilityledger.accountability.evidence.ConsultationId;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.ConsultationEntryWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.accountabilityledger.accountability.review.ReviewCommand.CloseReview;
import org.accountabilityledger.accountability.review.ReviewCommand.ExtendReview;
import org.accountabilityledger.accountability.review.ReviewCommand.ReportReview;
import org.accountabilityledger.accountability.review.ReviewCommand.WithdrawReviewEntry;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** The audit is due in April 2025: in time to the end of 30 April. */
class ReviewFellDueTest {

    private static final ConsultationId LOOK = new ConsultationId("look");

    private final DirectoryFold world = world();
    private final AggregateTestFixture<Review> review = fixture(Review.class, world);

    @Test
    void a_day_that_passed_without_a_report_is_noted_on_that_day_however_late_it_is_seen() {
        consultedUpTo("2025-06-16");
        checked(review.given(opened())).expectEvents(fellDue("2025-04", "2025-06-16"));
    }

    @Test
    void a_passed_day_is_noted_once() {
        consultedUpTo("2025-06-16");
        checked(review.given(opened(), fellDue("2025-04", "2025-06-16"))).expectNoEvents();
    }

    @Test
    void a_review_is_in_time_to_the_end_of_its_day() {
        consultedUpTo("2025-06-16");
        for (String today : List.of("2025-04-29", "2025-04-30")) {
            checkedOn(today, review.given(opened())).expectNoEvents();
        }
        checkedOn("2025-05-01", review.given(opened())).expectEvents(fellDue("2025-04", "2025-06-16"));
    }

    @Test
    void nothing_is_noted_unless_sources_were_consulted_beyond_that_day() {
        checked(review.given(opened())).expectNoEvents();
        consultedUpTo("2025-04-30");
        checked(review.given(opened())).expectNoEvents();
        consultedUpTo("2025-05-01");
        checked(review.given(opened())).expectEvents(fellDue("2025-04", "2025-05-01"));
    }

    @Test
    void a_note_falls_with_the_consultation_that_bounds_it() {
        consultedUpTo("2025-06-16");
        world.tell(2, new ConsultationEntryWithdrawn(LOOK, on("2026-02-01"), 1, words("Nobody looked."),
                Optional.empty()));
        checked(review.given(opened(), fellDue("2025-04", "2025-06-16"))).expectEvents(takenBack(2,
                "It is no longer on record that sources were consulted beyond that day."));
    }

    @Test
    void a_report_that_may_have_come_in_time_speaks_against_it() {
        consultedUpTo("2025-06-16");
        for (String day : List.of("2025-04-20", "2025-04-30", "2025", "2025-04/2025-06")) {
            checked(review.given(opened(), reported(day, false))).expectNoEvents();
        }
    }

    @Test
    void a_report_after_the_day_does_not() {
        consultedUpTo("2025-06-16");
        checked(review.given(opened(), reported("2025-05-01", false))).expectEvents(fellDue("2025-04", "2025-06-16"));
    }

    @Test
    void an_interim_report_does_not() {
        consultedUpTo("2025-06-16");
        checked(review.given(opened(), reported("2025-03", true))).expectEvents(fellDue("2025-04", "2025-06-16"));
    }

    @Test
    void an_extension_that_may_have_been_given_in_time_speaks_against_it() {
        consultedUpTo("2025-06-16");
        for (String day : List.of("2025-03", "2025-04-30", "2025-04/2025-06")) {
            checked(review.given(opened(), extended(day, due("2025-09")))).expectNoEvents();
        }
    }

    @Test
    void an_extension_to_a_day_that_nobody_named_never_falls_due() {
        consultedUpTo("2026-02-20");
        checked(review.given(opened(), extended("2025-04", Optional.empty())))
                .expectNoEvents();
    }

    @Test
    void an_extension_after_the_day_leaves_that_day_passed_and_the_next_passes_too() {
        consultedUpTo("2025-10-20");
        checked(review.given(opened(), extended("2025-05-01", due("2025-09"))))
                .expectEvents(fellDue("2025-04", "2025-10-20"), fellDue("2025-09", "2025-10-20"));
    }

    @Test
    void a_day_that_had_passed_when_it_was_set_does_not_fall_due() {
        consultedUpTo("2025-10-20");
        checked(review.given(opened(), extended("2025-07-01", due("2025-06-15"))))
                .expectEvents(fellDue("2025-04", "2025-10-20"));
    }

    @Test
    void a_day_that_was_set_again_by_then_falls_due_once() {
        consultedUpTo("2025-10-20");
        checked(review.given(opened(), extended("2025-02", Optional.empty()),
                extended("2025-03", due("2025-04"))))
                .expectEvents(fellDue("2025-04", "2025-10-20"));
    }

    @Test
    void an_announced_day_falls_due_unless_the_opening_that_gives_another_may_have_come_by_then() {
        consultedUpTo("2026-02-20");
        checked(review.given(announced("2024-12"))).expectEvents(fellDue("2025-03", "2026-02-20"));
        checked(review.given(announced("2024-12"), opened())).expectEvents(fellDue("2025-04", "2026-02-20"));
        checked(review.given(announced("2024-12"), opened("2025-04-01", due("2025-09"), COMMITTEE, SOUTH_FORCE)))
                .expectEvents(fellDue("2025-03", "2026-02-20"), fellDue("2025-09", "2026-02-20"));
    }

    @Test
    void an_opening_that_names_no_day_leaves_the_announced_one() {
        consultedUpTo("2025-06-16");
        checked(review.given(announced("2024-12"), opened("2025-01", Optional.empty(), COMMITTEE, SOUTH_FORCE)))
                .expectEvents(fellDue("2025-03", "2025-06-16"));
    }

    @Test
    void a_closing_that_may_have_held_on_that_day_speaks_against_it() {
        consultedUpTo("2025-10-20");
        for (String day : List.of("2025-03", "2025-04-30", "2025")) {
            checked(review.given(opened(), closed(day))).expectNoEvents();
        }
        checked(review.given(opened(), closed("2025-05-01"))).expectEvents(fellDue("2025-04", "2025-10-20"));
        checked(review.given(opened(), closed("2025-03"), reopened("2025-04-01", 2L)))
                .expectEvents(fellDue("2025-04", "2025-10-20"));
        checked(review.given(opened(), closed("2025-03"), reopened("2025-04-30", 2L))).expectNoEvents();
    }

    @Test
    void a_review_without_a_day_is_left_alone() {
        consultedUpTo("2026-02-20");
        checked(review.given(opened("2025-01", Optional.empty(), COMMITTEE, SOUTH_FORCE))).expectNoEvents();
        checked(review.given(opened("2025-01", due("2025-04/.."), COMMITTEE, SOUTH_FORCE))).expectNoEvents();
    }

    @Test
    void a_report_found_late_takes_back_what_the_clock_said_in_the_same_decision() {
        review.given(opened(), fellDue("2025-04", "2025-06-16"))
                .when(report("2025-04-20"), GATE)
                .expectEvents(reported("2025-04-20", false),
                        takenBack(2, "A report of 20 April 2025 is on record."));
    }

    @Test
    void a_late_report_takes_nothing_back() {
        review.given(opened(), fellDue("2025-04", "2025-06-16"))
                .when(report("2025-06-16"), GATE)
                .expectEvents(reported("2025-06-16", false));
    }

    @Test
    void a_day_is_noted_again_where_the_report_is_withdrawn() {
        consultedUpTo("2025-06-16");
        checked(review.given(opened(), fellDue("2025-04", "2025-06-16"), reported("2025-04-20", false),
                takenBack(2, "A report of 20 April 2025 is on record."), withdrawn(3)))
                .expectEvents(fellDue("2025-04", "2025-06-16"));
    }

    @Test
    void an_extension_found_late_takes_it_back() {
        review.given(opened(), fellDue("2025-04", "2025-06-16"))
                .when(new ExtendReview(AUDIT, on("2025-03"), due("2025-09"), Optional.empty(),
                        Optional.of(words("More records came in.")), false), GATE)
                .expectEvents(extended("2025-03", due("2025-09")),
                        takenBack(2, "An extension of March 2025 is on record."));
    }

    @Test
    void an_opening_found_late_takes_it_back() {
        review.given(announced("2024-12"), fellDue("2025-03", "2025-06-16"))
                .when(open(), GATE)
                .expectEvents(opened(), takenBack(2,
                        "An opening of January 2025 that gives another day is on record."));
    }

    @Test
    void a_closing_found_late_takes_it_back() {
        review.given(opened(), fellDue("2025-04", "2025-06-16"))
                .when(new CloseReview(AUDIT, on("2025-04-12"), words("It ended."), List.of(CASES),
                        Optional.of(words("As the newspaper counts."))), GATE)
                .expectEvents(closed("2025-04-12"), takenBack(2, "A closing of 12 April 2025 is on record."));
    }

    @Test
    void a_note_falls_with_the_extension_that_set_its_day() {
        review.given(opened(), extended("2025-03", due("2025-09")),
                        fellDue("2025-09", "2025-10-20"))
                .when(withdraw(2), GATE)
                .expectEvents(withdrawn(2), takenBack(3, "That deadline is no longer on record."));
    }

    @Test
    void a_note_falls_with_the_beginning_of_its_review() {
        consultedUpTo("2025-10-20");
        review.given(opened(), extended("2025-05-01", due("2025-09")),
                        fellDue("2025-04", "2025-10-20"))
                .when(withdraw(1), GATE)
                .expectEvents(withdrawn(1), takenBack(3, "That deadline is no longer on record."));
        checked(review.given(opened(), extended("2025-05-01", due("2025-09")), withdrawn(1)))
                .expectNoEvents();
        checked(review.given(opened(), fellDue("2025-04", "2025-10-20"), withdrawn(1)))
                .expectEvents(takenBack(2, "That deadline is no longer on record."));
    }

    @Test
    void what_the_clock_noted_is_not_withdrawn_by_hand() {
        review.given(opened(), fellDue("2025-04", "2025-06-16"))
                .when(withdraw(2), GATE)
                .expectExceptionMessage("Nothing is edited or removed: a correction is a withdrawal and a new entry. "
                        + "Entry 2 was noted by the ledger's clock: correct what it rests on, and the clock takes it "
                        + "back.");
    }

    private void consultedUpTo(String day) {
        world.tell(1, new SourcesConsulted(LOOK, on("2026-02-20"), LocalDate.parse(day), List.of(FileRef.of(AUDIT)), false));
    }

    private static ResultValidator<Review> checked(TestExecutor<Review> given) {
        return given.when(check(), GATE).expectSuccessfulHandlerExecution();
    }

    private static ResultValidator<Review> checkedOn(String today, TestExecutor<Review> given) {
        return given.when(check(), Map.of(Today.KEY, LocalDate.parse(today))).expectSuccessfulHandlerExecution();
    }

    private static ReportReview report(String edtf) {
        return new ReportReview(AUDIT, on(edtf), words("What we found"), Optional.empty(), List.of(CASES), false);
    }

    private static WithdrawReviewEntry withdraw(long entry) {
        return new WithdrawReviewEntry(AUDIT, on("2026-02-01"), entry, words("It was misread."), Optional.empty());
    }
}
