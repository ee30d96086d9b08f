package org.accountabilityledger.accountability.review;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.LedgerExamples.world;
import static org.accountabilityledger.accountability.review.ReviewExamples.AUDIT;
import static org.accountabilityledger.accountability.review.ReviewExamples.closed;
import static org.accountabilityledger.accountability.review.ReviewExamples.due;
import static org.accountabilityledger.accountability.review.ReviewExamples.extended;
import static org.accountabilityledger.accountability.review.ReviewExamples.opened;

import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.review.ReviewCommand.ExtendReview;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ReviewExtensionTest {

    private final AggregateTestFixture<Review> review = fixture(Review.class, world());

    @Test
    void an_extension_says_from_when_to_when() {
        review.given(opened())
                .when(extend("2025-03", due("2025-06")), GATE)
                .expectEvents(extended("2025-03", due("2025-06")));
    }

    @Test
    void an_extension_may_leave_the_new_day_unknown() {
        review.given(opened())
                .when(extend("2025-04", Optional.empty()), GATE)
                .expectEvents(extended("2025-04", Optional.empty()));
    }

    @Test
    void an_extension_after_an_unknown_day_says_from_no_day() {
        review.given(opened(), extended("2025-04", Optional.empty()))
                .when(extend("2025-05", due("2025-06")), GATE)
                .expectEvents(extended("2025-05", due("2025-06")));
    }

    @Test
    void an_extension_of_a_review_whose_due_day_is_not_on_record_is_taken() {
        review.given(opened("2025-01", Optional.empty(), COMMITTEE, SOUTH_FORCE))
                .when(extend("2025-05", due("2025-06")), GATE)
                .expectEvents(extended("2025-05", due("2025-06")));
    }

    @Test
    void an_extension_surely_after_the_due_day_says_so() {
        review.given(opened())
                .when(extend("2025-05-01", due("2025-06")), GATE)
                .expectEvents(extended("2025-05-01", due("2025-06")));
    }

    @Test
    void an_extension_that_may_have_come_in_time_is_not_called_late() {
        review.given(opened())
                .when(extend("2025", due("2025-06")), GATE)
                .expectEvents(extended("2025", due("2025-06")));
    }

    @Test
    void an_extension_recorded_late_starts_from_the_day_that_was_due_then() {
        review.given(opened(), extended("2025-06", due("2025-09")))
                .when(extend("2025-03", due("2025-05")), GATE)
                .expectEvents(extended("2025-03", due("2025-05")));
    }

    @Test
    void an_extension_to_an_earlier_day_is_refused() {
        review.given(opened())
                .when(extend("2025-03", due("2025-04-01")), GATE)
                .expectExceptionMessage("A deadline is deferred by an entry with its reason, or one that says that none is on record; "
                        + "the original is never lost. "
                        + "It was due by April 2025 already: 1 April 2025 is no later.");
    }

    @Test
    void an_extension_that_may_reach_further_is_taken() {
        review.given(opened())
                .when(extend("2025-03", due("2025-04-02")), GATE)
                .expectEvents(extended("2025-03", due("2025-04-02")));
    }

    @Test
    void a_closed_review_is_not_extended() {
        review.given(opened(), closed("2025-06"))
                .when(extend("2025-07", due("2025-09")), GATE)
                .expectExceptionMessage("A closed file takes no new progress dated after its closing until it is "
                        + "reopened with a reason. It was closed (June 2025), and this is dated July 2025.");
    }

    private static ExtendReview extend(String edtf, Optional<EdtfDate> to) {
        return new ExtendReview(AUDIT, on(edtf), to, Optional.empty(), Optional.of(words("More records came in.")), false);
    }
}
