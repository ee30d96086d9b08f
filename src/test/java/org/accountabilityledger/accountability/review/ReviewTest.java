package org.accountabilityledger.accountability.review;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.NORTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.LedgerExamples.world;
import static org.accountabilityledger.accountability.review.ReviewExamples.AUDIT;
import static org.accountabilityledger.accountability.review.ReviewExamples.CASES;
import static org.accountabilityledger.accountability.review.ReviewExamples.announce;
import static org.accountabilityledger.accountability.review.ReviewExamples.announced;
import static org.accountabilityledger.accountability.review.ReviewExamples.closed;
import static org.accountabilityledger.accountability.review.ReviewExamples.open;
import static org.accountabilityledger.accountability.review.ReviewExamples.opened;
import static org.accountabilityledger.accountability.review.ReviewExamples.publish;
import static org.accountabilityledger.accountability.review.ReviewExamples.published;
import static org.accountabilityledger.accountability.review.ReviewExamples.reopened;
import static org.accountabilityledger.accountability.review.ReviewExamples.reported;
import static org.accountabilityledger.accountability.review.ReviewExamples.transferred;
import static org.accountabilityledger.accountability.review.ReviewExamples.withdrawn;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.allegation.AllegationId;
import org.accountabilityledger.accountability.review.ReviewCommand.AnswerFinding;
import org.accountabilityledger.accountability.review.ReviewCommand.ChangeReviewTerms;
import org.accountabilityledger.accountability.review.ReviewCommand.CloseReview;
import org.accountabilityledger.accountability.review.ReviewCommand.OpenReview;
import org.accountabilityledger.accountability.review.ReviewCommand.ReopenReview;
import org.accountabilityledger.accountability.review.ReviewCommand.ReportReview;
import org.accountabilityledger.accountability.review.ReviewCommand.TransferReview;
import org.accountabilityledger.accountability.review.ReviewCommand.WithdrawReviewEntry;
import org.accountabilityledger.accountability.review.ReviewEvent.FindingAnswered;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewTermsChanged;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {

    private final AggregateTestFixture<Review> review = fixture(Review.class, world());

    @Test
    void a_review_is_opened_without_being_announced() {
        review.givenNoPriorActivity()
                .when(open(), GATE)
                .expectEvents(opened());
    }

    @Test
    void a_review_whose_beginning_nobody_knows_is_opened_before_its_report() {
        review.givenNoPriorActivity()
                .when(open("../2014-08", COMMITTEE, SOUTH_FORCE), GATE)
                .expectEvents(opened("../2014-08", COMMITTEE, SOUTH_FORCE));
    }

    @Test
    void an_announced_review_is_opened() {
        review.given(announced("2024-12"))
                .when(open(), GATE)
                .expectEvents(opened());
    }

    @Test
    void a_review_is_opened_once() {
        review.given(opened())
                .when(open(), GATE)
                .expectExceptionMessage("A reference names one file, for good. There is a review 'audit' already.");
    }

    @Test
    void a_review_is_announced_once() {
        review.given(announced("2024-12"))
                .when(announce("2024-12"), GATE)
                .expectExceptionMessage("A reference names one file, for good. There is a review 'audit' already.");
    }

    @Test
    void an_opened_review_is_not_announced_any_more() {
        review.given(opened())
                .when(announce("2024-12"), GATE)
                .expectExceptionMessage("A reference names one file, for good. There is a review 'audit' already.");
    }

    @Test
    void an_announcement_that_was_withdrawn_is_recorded_anew_after_the_opening() {
        review.given(announced("2023-12"), opened(), withdrawn(1))
                .when(announce("2024-12"), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_review_whose_opening_was_withdrawn_can_be_opened_again() {
        review.given(opened("2024-01", COMMITTEE, SOUTH_FORCE), withdrawn(1))
                .when(open(), GATE)
                .expectEvents(opened());
    }

    @Test
    void a_review_whose_opening_was_withdrawn_takes_nothing_else() {
        review.given(opened(), withdrawn(1))
                .when(publish("not-recorded"), GATE)
                .expectExceptionMessage("An entry points only to what stands on the ledger. "
                        + "The beginning of review 'audit' was withdrawn.");
    }

    @Test
    void an_announced_review_whose_opening_was_withdrawn_goes_on() {
        review.given(announced("2024-12"), opened(), withdrawn(2))
                .when(publish("not-recorded"), GATE)
                .expectEvents(published("not-recorded"));
    }

    @Test
    void a_conductor_is_on_the_ledger() {
        review.givenNoPriorActivity()
                .when(open(new InstitutionId("unheard"), SOUTH_FORCE), GATE)
                .expectExceptionMessage("An entry points only to what stands on the ledger. "
                        + "There is no standing institution 'unheard'.");
    }

    @Test
    void a_subject_is_named_once() {
        review.givenNoPriorActivity()
                .when(open(COMMITTEE, SOUTH_FORCE, SOUTH_FORCE), GATE)
                .expectExceptionMessage("Every value has the form that its field asks for. 'south-force' is "
                + "named twice.");
    }

    @Test
    void an_allegation_that_is_looked_into_is_on_the_ledger() {
        OpenReview open = open();
        review.givenNoPriorActivity()
                .when(new OpenReview(AUDIT, open.attestation(), open.title(), open.reviewKind(), List.of(), List.of(),
                        List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                        List.of(new AllegationId("unheard")),
                        List.of(), false), GATE)
                .expectExceptionMessage("An entry points only to what stands on the ledger. "
                        + "There is no standing allegation 'unheard'.");
    }

    @Test
    void an_opening_cannot_lie_in_the_future() {
        review.givenNoPriorActivity()
                .when(open("2026-04", COMMITTEE, SOUTH_FORCE), GATE)
                .expectExceptionMessage("What happened cannot lie in the future. "
                        + "April 2026 is after today, 1 March 2026.");
    }

    @Test
    void terms_are_changed() {
        review.given(opened())
                .when(changeTerms("2025-02"), GATE)
                .expectEvents(new ReviewTermsChanged(AUDIT, on("2025-02"), words("Look further."), Optional.empty()));
    }

    @Test
    void a_transfer_names_who_conducts_the_review_from_then_on() {
        review.given(opened())
                .when(new TransferReview(AUDIT, on("2025-02"), List.of(NORTH_FORCE), List.of(WATCHDOG),
                        words("It was asked to.")), GATE)
                .expectEvents(transferred("2025-02", NORTH_FORCE));
    }

    @Test
    void a_transfer_to_nobody_is_refused() {
        review.given(opened())
                .when(new TransferReview(AUDIT, on("2025-02"), List.of(), List.of(WATCHDOG), words("So.")), GATE)
                .expectExceptionMessage("An entry follows from what the file says already. "
                        + "Name the bodies that conduct it from then on.");
    }

    @Test
    void a_finding_keeps_its_caveat() {
        review.given(opened())
                .when(publish("not-recorded"), GATE)
                .expectEvents(published("not-recorded"));
    }

    @Test
    void a_finding_has_a_key_of_its_own() {
        review.given(opened(), published("not-recorded"))
                .when(publish("not-recorded"), GATE)
                .expectExceptionMessage("A reference names one file, for good. "
                        + "There is a finding 'not-recorded' of this review already.");
    }

    @Test
    void a_finding_that_was_withdrawn_leaves_its_key_free() {
        review.given(opened(), published("not-recorded"), withdrawn(2))
                .when(publish("not-recorded"), GATE)
                .expectEvents(published("not-recorded"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not recorded", "-", "not--recorded"})
    void a_key_has_letters_digits_and_hyphens(String key) {
        review.given(opened())
                .when(publish(key), GATE)
                .expectExceptionMessage("Every value has the form that its field asks for. The key of a finding has "
                        + "1 to 80 letters A to Z, digits, and single hyphens between them.");
    }

    @Test
    void a_body_concerned_answers_a_finding() {
        review.given(opened("2025-01", COMMITTEE, NORTH_FORCE), published("not-recorded"))
                .when(answer("not-recorded", on("2025-07", SOUTH_FORCE)), GATE)
                .expectEvents(answered(on("2025-07", SOUTH_FORCE)));
    }

    @Test
    void a_body_that_answers_for_a_subject_answers_a_finding() {
        review.given(opened("2025-01", COMMITTEE, GOVERNMENT), published("not-recorded"))
                .when(answer("not-recorded", on("2025-07", HOME_OFFICE)), GATE)
                .expectEvents(answered(on("2025-07", HOME_OFFICE)));
    }

    @Test
    void a_stranger_does_not_answer_a_finding() {
        review.given(opened(), published("not-recorded"))
                .when(answer("not-recorded", on("2025-07", STRANGER)), GATE)
                .expectExceptionMessage("The assessed body can dispute, and its reply stands beside the finding. "
                        + "'stranger' is no body that is concerned by this finding or subject of this review, "
                        + "nor recorded as answering for one.");
    }

    @Test
    void an_answer_names_a_finding_that_stands() {
        review.given(opened(), published("not-recorded"), withdrawn(2))
                .when(answer("not-recorded", on("2025-07", SOUTH_FORCE)), GATE)
                .expectExceptionMessage("An entry points only to what stands on the ledger. "
                        + "This review has no standing finding 'not-recorded'.");
    }

    @Test
    void a_review_reports_more_than_once() {
        review.given(opened(), reported("2025-03", true))
                .when(report("2025-06-16"), GATE)
                .expectEvents(reported("2025-06-16", false));
    }

    @Test
    void a_closing_says_whose_figures_its_results_are() {
        review.given(opened())
                .when(close("2025-12"), GATE)
                .expectEvents(closed("2025-12"));
    }

    @Test
    void a_review_is_not_closed_twice() {
        review.given(opened(), closed("2025"))
                .when(close("2025-12"), GATE)
                .expectExceptionMessage("An entry follows from what the file says already. '"
                + AUDIT.reference() + "' was closed already.");
    }

    @Test
    void a_closed_review_takes_no_later_progress() {
        for (ReviewCommand later : List.of(changeTerms("2026-01"), report("2026-01"), close("2026-01"))) {
            review.given(opened(), closed("2025-12"))
                    .when(later, GATE)
                    .expectExceptionMessage("A closed file takes no new progress dated after its closing until it is "
                            + "reopened with a reason. It was closed (December 2025), and this is dated January 2026.");
        }
    }

    @Test
    void a_closed_review_takes_what_happened_before() {
        review.given(opened(), closed("2025-12"))
                .when(report("2025-06-16"), GATE)
                .expectEvents(reported("2025-06-16", false));
    }

    @Test
    void a_finding_of_a_closed_review_can_still_be_answered() {
        review.given(opened(), published("not-recorded"), closed("2025-12"))
                .when(answer("not-recorded", on("2026-01", SOUTH_FORCE)), GATE)
                .expectEvents(answered(on("2026-01", SOUTH_FORCE)));
    }

    @Test
    void a_reopening_names_the_closing_that_it_reverses() {
        review.given(opened(), closed("2025-12"))
                .when(new ReopenReview(AUDIT, on("2026-01"), words("More was found.")), GATE)
                .expectEvents(reopened("2026-01", 2L));
    }

    @Test
    void an_open_review_is_not_reopened() {
        review.given(opened())
                .when(new ReopenReview(AUDIT, on("2026-01"), words("More was found.")), GATE)
                .expectExceptionMessage("A reversal names what it reverses. There is no closing to reverse.");
    }

    @Test
    void an_entry_that_stands_is_withdrawn() {
        review.given(opened(), published("not-recorded"))
                .when(withdraw(2), GATE)
                .expectEvents(withdrawn(2));
    }

    @Test
    void an_entry_is_withdrawn_once() {
        review.given(opened(), published("not-recorded"), withdrawn(2))
                .when(withdraw(2), GATE)
                .expectExceptionMessage("Nothing is edited or removed: a correction is a withdrawal and a new entry. "
                        + "Entry 2 was withdrawn already.");
    }

    private static ChangeReviewTerms changeTerms(String edtf) {
        return new ChangeReviewTerms(AUDIT, on(edtf), words("Look further."), Optional.empty());
    }

    private static AnswerFinding answer(String key, Attestation attestation) {
        return new AnswerFinding(AUDIT, attestation, key, words("We record them since."));
    }

    private static FindingAnswered answered(Attestation attestation) {
        return new FindingAnswered(AUDIT, attestation, "not-recorded", words("We record them since."));
    }

    private static ReportReview report(String edtf) {
        return new ReportReview(AUDIT, on(edtf), words("What we found"), Optional.empty(), List.of(CASES), false);
    }

    private static CloseReview close(String edtf) {
        return new CloseReview(AUDIT, on(edtf), words("It ended."), List.of(CASES),
                Optional.of(words("As the newspaper counts.")));
    }

    private static WithdrawReviewEntry withdraw(long entry) {
        return new WithdrawReviewEntry(AUDIT, on("2026-02-01"), entry, words("It was misread."), Optional.empty());
    }
}
