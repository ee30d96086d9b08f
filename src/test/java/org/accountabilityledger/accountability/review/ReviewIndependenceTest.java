package org.accountabilityledger.accountability.review;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.FORCES;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.NORTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.LedgerExamples.world;
import static org.accountabilityledger.accountability.review.ReviewExamples.AUDIT;
import static org.accountabilityledger.accountability.review.ReviewExamples.announce;
import static org.accountabilityledger.accountability.review.ReviewExamples.announced;
import static org.accountabilityledger.accountability.review.ReviewExamples.closed;
import static org.accountabilityledger.accountability.review.ReviewExamples.noted;
import static org.accountabilityledger.accountability.review.ReviewExamples.open;
import static org.accountabilityledger.accountability.review.ReviewExamples.opened;
import static org.accountabilityledger.accountability.review.ReviewExamples.published;
import static org.accountabilityledger.accountability.review.ReviewExamples.transferred;
import static org.accountabilityledger.accountability.review.ReviewExamples.withdrawn;
import static org.accountabilityledger.accountability.review.SelfReviewRelation.PART_OF_SUBJECT;
import static org.accountabilityledger.accountability.review.SelfReviewRelation.SAME_BODY;
import static org.accountabilityledger.accountability.review.SelfReviewRelation.SUBJECT_IS_PART;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.DirectoryFold;
import org.accountabilityledger.accountability.institution.InstitutionEvent.RelationRecorded;
import org.accountabilityledger.accountability.institution.InstitutionRelation;
import org.accountabilityledger.accountability.review.ReviewCommand.AnswerIndependence;
import org.accountabilityledger.accountability.review.ReviewCommand.ChallengeIndependence;
import org.accountabilityledger.accountability.review.ReviewCommand.TransferReview;
import org.accountabilityledger.accountability.review.ReviewCommand.WithdrawReviewEntry;
import org.accountabilityledger.accountability.review.ReviewEvent.IndependenceAnswered;
import org.accountabilityledger.accountability.review.ReviewEvent.IndependenceChallenged;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewEntryWithdrawn;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ReviewIndependenceTest {

    private final DirectoryFold world = world();
    private final AggregateTestFixture<Review> review = fixture(Review.class, world);

    @Test
    void a_force_that_investigates_itself_is_noted_with_who_directs_it() {
        review.givenNoPriorActivity()
                .when(open("2024~", SOUTH_FORCE, SOUTH_FORCE), GATE)
                .expectEvents(opened("2024~", SOUTH_FORCE, SOUTH_FORCE),
                        noted("2024~", SOUTH_FORCE, SAME_BODY, SOUTH_FORCE, WATCHDOG));
    }

    @Test
    void a_self_review_is_noted_from_the_announcement_on() {
        review.givenNoPriorActivity()
                .when(announce("2024-12"), GATE)
                .expectEvents(announced("2024-12"), noted("2024-12", SOUTH_FORCE, SAME_BODY, SOUTH_FORCE));
    }

    @Test
    void a_part_that_reviews_the_whole_is_noted() {
        review.givenNoPriorActivity()
                .when(open(HOME_OFFICE, GOVERNMENT, SOUTH_FORCE), GATE)
                .expectEvents(opened("2025-01", HOME_OFFICE, GOVERNMENT, SOUTH_FORCE),
                        noted("2025-01", HOME_OFFICE, PART_OF_SUBJECT, GOVERNMENT, WATCHDOG));
    }

    @Test
    void a_whole_that_reviews_its_part_is_noted() {
        review.givenNoPriorActivity()
                .when(open(GOVERNMENT, HOME_OFFICE), GATE)
                .expectEvents(opened("2025-01", GOVERNMENT, HOME_OFFICE),
                        noted("2025-01", GOVERNMENT, SUBJECT_IS_PART, HOME_OFFICE, WATCHDOG));
    }

    @Test
    void a_member_that_reviews_its_group_is_noted() {
        review.givenNoPriorActivity()
                .when(open(NORTH_FORCE, FORCES), GATE)
                .expectEvents(opened("2025-01", NORTH_FORCE, FORCES),
                        noted("2025-01", NORTH_FORCE, PART_OF_SUBJECT, FORCES, WATCHDOG));
    }

    @Test
    void a_group_that_reviews_its_members_is_noted_for_each() {
        review.givenNoPriorActivity()
                .when(open(FORCES, NORTH_FORCE, SOUTH_FORCE), GATE)
                .expectEvents(opened("2025-01", FORCES, NORTH_FORCE, SOUTH_FORCE),
                        noted("2025-01", FORCES, SUBJECT_IS_PART, NORTH_FORCE, WATCHDOG),
                        noted("2025-01", FORCES, SUBJECT_IS_PART, SOUTH_FORCE, WATCHDOG));
    }

    @Test
    void a_sponsored_body_that_reviews_its_sponsor_is_not_noted() {
        review.givenNoPriorActivity()
                .when(open(WATCHDOG, HOME_OFFICE), GATE)
                .expectEvents(opened("2025-01", WATCHDOG, HOME_OFFICE));
    }

    @Test
    void a_body_that_became_a_part_only_later_is_not_noted() {
        world.tell(9, new RelationRecorded(COMMITTEE, on("2025"), InstitutionRelation.PART_OF, SOUTH_FORCE,
                date("2025-02/..")));
        review.givenNoPriorActivity()
                .when(open(COMMITTEE, SOUTH_FORCE), GATE)
                .expectEvents(opened());
    }

    @Test
    void a_self_review_is_noted_once() {
        review.given(announced("2024-12"), noted("2024-12", SOUTH_FORCE, SAME_BODY, SOUTH_FORCE))
                .when(open(SOUTH_FORCE, SOUTH_FORCE), GATE)
                .expectEvents(opened("2025-01", SOUTH_FORCE, SOUTH_FORCE));
    }

    @Test
    void a_transfer_to_the_subject_is_noted() {
        review.given(opened())
                .when(new TransferReview(AUDIT, on("2025-02"), List.of(SOUTH_FORCE), List.of(WATCHDOG),
                        words("It was asked to.")), GATE)
                .expectEvents(transferred("2025-02", SOUTH_FORCE),
                        noted("2025-02", SOUTH_FORCE, SAME_BODY, SOUTH_FORCE, WATCHDOG));
    }

    @Test
    void a_note_falls_with_the_entry_that_it_rests_on() {
        review.given(opened("2025-01", SOUTH_FORCE, SOUTH_FORCE),
                        noted("2025-01", SOUTH_FORCE, SAME_BODY, SOUTH_FORCE, WATCHDOG))
                .when(withdraw(1), GATE)
                .expectEvents(withdrawn(1), unsupported(2));
    }

    @Test
    void a_note_that_follows_from_what_stands_is_not_withdrawn_by_hand() {
        review.given(opened("2025-01", SOUTH_FORCE, SOUTH_FORCE),
                        noted("2025-01", SOUTH_FORCE, SAME_BODY, SOUTH_FORCE, WATCHDOG))
                .when(withdraw(2), GATE)
                .expectExceptionMessage("Nothing is edited or removed: a correction is a withdrawal and a new entry. "
                        + "Entry 2 was noted by the ledger, and follows from what stands: correct that first.");
    }

    @Test
    void a_note_of_a_tie_that_stands_no_more_is_withdrawn_by_hand() {
        review.given(opened(), noted("2025-01", COMMITTEE, PART_OF_SUBJECT, SOUTH_FORCE, WATCHDOG))
                .when(withdraw(2), GATE)
                .expectEvents(withdrawn(2));
    }

    @Test
    void a_note_that_rests_on_another_entry_too_is_noted_anew() {
        review.given(announced("2024-12"), noted("2024-12", SOUTH_FORCE, SAME_BODY, SOUTH_FORCE),
                        opened("2025-01", SOUTH_FORCE, SOUTH_FORCE))
                .when(withdraw(1), GATE)
                .expectEvents(withdrawn(1), unsupported(2),
                        noted("2025-01", SOUTH_FORCE, SAME_BODY, SOUTH_FORCE, WATCHDOG));
    }

    @Test
    void a_note_stays_where_something_else_is_withdrawn() {
        review.given(opened("2025-01", SOUTH_FORCE, SOUTH_FORCE),
                        noted("2025-01", SOUTH_FORCE, SAME_BODY, SOUTH_FORCE, WATCHDOG), published("not-recorded"))
                .when(withdraw(3), GATE)
                .expectEvents(withdrawn(3));
    }

    @Test
    void anybody_on_the_ledger_challenges_independence() {
        review.given(opened())
                .when(challenge(on("2025-08~", STRANGER)), GATE)
                .expectEvents(challenged());
    }

    @Test
    void a_challenge_says_which_body_speaks() {
        review.given(opened())
                .when(challenge(on("2025-08~")), GATE)
                .expectExceptionMessage("Every value has the form that its field asks for. "
                        + "Say in 'statedBy' who speaks: a body, an office, or somebody by a role.");
    }

    @Test
    void a_closed_review_can_still_be_challenged() {
        review.given(opened(), closed("2025-06"))
                .when(challenge(on("2025-08~", STRANGER)), GATE)
                .expectEvents(challenged());
    }

    @Test
    void conductor_director_and_commissioner_answer_a_challenge() {
        for (Attestation answer : List.of(on("2025-08~", COMMITTEE), on("2025-08~", WATCHDOG),
                on("2025-08~", HOME_OFFICE))) {
            review.given(opened(), challenged())
                    .when(answer(answer, Optional.of(2L)), GATE)
                    .expectEvents(answered(answer, Optional.of(2L)));
        }
    }

    @Test
    void a_former_conductor_answers_a_challenge() {
        review.given(opened(), transferred("2025-02", NORTH_FORCE), challenged())
                .when(answer(on("2025-08~", COMMITTEE), Optional.empty()), GATE)
                .expectEvents(answered(on("2025-08~", COMMITTEE), Optional.empty()));
    }

    @Test
    void a_noted_self_review_is_answered() {
        review.given(opened("2025-01", SOUTH_FORCE, SOUTH_FORCE),
                        noted("2025-01", SOUTH_FORCE, SAME_BODY, SOUTH_FORCE, WATCHDOG))
                .when(answer(on("2025-08~", WATCHDOG), Optional.of(2L)), GATE)
                .expectEvents(answered(on("2025-08~", WATCHDOG), Optional.of(2L)));
    }

    @Test
    void a_subject_does_not_answer_for_independence() {
        review.given(opened(), challenged())
                .when(answer(on("2025-08~", SOUTH_FORCE), Optional.of(2L)), GATE)
                .expectExceptionMessage("The body that a statement is about, or one that answers for it, replies to "
                        + "it. 'south-force' is no body that conducts, directs or commissioned this review, "
                        + "nor recorded as answering for one.");
    }

    @Test
    void an_answer_points_to_a_challenge_that_stands() {
        review.given(opened(), challenged(), withdrawn(2))
                .when(answer(on("2025-08~", WATCHDOG), Optional.of(2L)), GATE)
                .expectExceptionMessage("An entry points only to what stands on the ledger. "
                        + "Entry 2 is no standing challenge of this review, nor a noted self-review.");
    }

    private static ChallengeIndependence challenge(Attestation attestation) {
        return new ChallengeIndependence(AUDIT, attestation, words("It is too close."));
    }

    private static IndependenceChallenged challenged() {
        return new IndependenceChallenged(AUDIT, on("2025-08~", STRANGER), words("It is too close."));
    }

    private static AnswerIndependence answer(Attestation attestation, Optional<Long> challenge) {
        return new AnswerIndependence(AUDIT, attestation, challenge, words("We see no conflict."));
    }

    private static IndependenceAnswered answered(Attestation attestation, Optional<Long> challenge) {
        return new IndependenceAnswered(AUDIT, attestation, challenge, words("We see no conflict."));
    }

    private static WithdrawReviewEntry withdraw(long entry) {
        return new WithdrawReviewEntry(AUDIT, on("2026-02-01"), entry, words("It was misread."), Optional.empty());
    }

    private static ReviewEntryWithdrawn unsupported(long entry) {
        return new ReviewEntryWithdrawn(AUDIT, Attestation.bySystem(date("2026-02-01")), entry,
                words("The entry that it rests on was withdrawn."), Optional.empty());
    }
}
