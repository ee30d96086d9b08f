package org.accountabilityledger.accountability.review;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.NORTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.review.ReviewExamples.AUDIT;
import static org.accountabilityledger.accountability.review.ReviewExamples.announced;
import static org.accountabilityledger.accountability.review.ReviewExamples.closed;
import static org.accountabilityledger.accountability.review.ReviewExamples.due;
import static org.accountabilityledger.accountability.review.ReviewExamples.extended;
import static org.accountabilityledger.accountability.review.ReviewExamples.noted;
import static org.accountabilityledger.accountability.review.ReviewExamples.opened;
import static org.accountabilityledger.accountability.review.ReviewExamples.published;
import static org.accountabilityledger.accountability.review.ReviewExamples.recorded;
import static org.accountabilityledger.accountability.review.ReviewExamples.reopened;
import static org.accountabilityledger.accountability.review.ReviewExamples.reported;
import static org.accountabilityledger.accountability.review.ReviewExamples.stateOn;
import static org.accountabilityledger.accountability.review.ReviewExamples.transferred;
import static org.accountabilityledger.accountability.review.ReviewExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.accountability.review.ReviewEvent.FindingAnswered;
import org.accountabilityledger.accountability.review.ReviewEvent.IndependenceAnswered;
import org.accountabilityledger.accountability.review.ReviewEvent.IndependenceChallenged;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewTermsChanged;
import org.accountabilityledger.accountability.review.ReviewRemit.Conduct;
import org.accountabilityledger.accountability.review.ReviewRemit.Terms;
import org.junit.jupiter.api.Test;

class ReviewStateTest {

    private static final Optional<EdtfDate> UNKNOWN = Optional.empty();

    @Test
    void the_audit_reported_47_days_after_its_original_due_day() {
        ReviewSchedule schedule = stateOn(recorded("2025-06-20", opened(),
                extended("2025-04/2025-06", UNKNOWN), reported("2025-06-16", false)),
                "2025-06-20").schedule();
        assertThat(schedule.originalDue()).isEqualTo(due("2025-04"));
        assertThat(schedule.currentDue()).isEmpty();
        assertThat(schedule.dueOnUnknownDay()).isTrue();
        assertThat(schedule.daysAfterOriginalDue()).hasValue(47);
        assertThat(schedule.daysAfterCurrentDue()).isEmpty();
    }

    @Test
    void the_day_first_set_stays_beside_every_later_one() {
        History<ReviewEvent> history = recorded("2025-09-01", announced("2024-12"), opened(),
                extended("2025-03", due("2025-06")),
                extended("2025-07", due("2025-08-15")), reported("2025-08-20", false));
        assertThat(stateOn(history, "2025-02-28").schedule().currentDue()).isEqualTo(due("2025-04"));
        assertThat(stateOn(history, "2025-06-30").schedule().currentDue()).isEqualTo(due("2025-06"));
        ReviewState state = stateOn(history, "2025-09-01");
        ReviewSchedule schedule = state.schedule();
        assertThat(schedule.originalDue()).isEqualTo(due("2025-03"));
        assertThat(schedule.daysAfterOriginalDue()).hasValue(142);
        assertThat(schedule.daysAfterCurrentDue()).hasValue(5);
        assertThat(schedule.extended()).extracting(state::timing).containsExactly(MoveTiming.BEFORE, MoveTiming.AFTER);
    }

    @Test
    void a_report_that_may_have_come_in_time_is_not_called_late() {
        ReviewSchedule schedule = stateOn(recorded("2025-06-20", opened(), reported("2025", false)), "2025-06-20")
                .schedule();
        assertThat(schedule.daysAfterOriginalDue()).isEmpty();
    }

    @Test
    void a_report_of_an_unknown_day_is_late_by_at_least_so_many_days() {
        ReviewSchedule schedule = stateOn(recorded("2025-09-01", opened(), reported("2025-06", false)), "2025-09-01")
                .schedule();
        assertThat(schedule.daysAfterOriginalDue()).hasValue(32);
    }

    @Test
    void an_interim_report_does_not_end_the_time() {
        ReviewSchedule schedule = stateOn(recorded("2025-09-01", opened(), reported("2025-03", true)), "2025-09-01")
                .schedule();
        assertThat(schedule.reported()).isEmpty();
        assertThat(schedule.reports()).hasSize(1);
    }

    @Test
    void an_extension_recorded_late_falls_into_its_place() {
        ReviewSchedule schedule = stateOn(recorded("2025-09-01", opened(),
                extended("2025-07", due("2025-09")),
                extended("2025-03", due("2025-05"))), "2025-09-01").schedule();
        assertThat(schedule.extensions()).extracting(Entry::number).containsExactly(3L, 2L);
        assertThat(schedule.currentDue()).isEqualTo(due("2025-09"));
    }

    @Test
    void a_withdrawn_extension_is_gone_from_every_day() {
        History<ReviewEvent> asRead = recorded("2025-09-01", opened(),
                extended("2025-03", due("2025-06")), published("not-recorded"));
        History<ReviewEvent> history = recorded(asRead, "2026-02-01", withdrawn(2));
        assertThat(stateOn(history, "2025-05-01").schedule().currentDue()).isEqualTo(due("2025-04"));
        assertThat(stateOn(asRead, "2025-05-01").schedule().currentDue()).isEqualTo(due("2025-06"));
        assertThat(stateOn(history, "2025-07-01").findings().find("not-recorded")).isPresent();
    }

    @Test
    void conductors_are_named_in_turn() {
        ReviewRemit remit = stateOn(recorded("2025-09-01", announced("2024-12"), opened(),
                transferred("2025-02", NORTH_FORCE)), "2025-09-01").remit();
        assertThat(remit.conducts()).extracting(Conduct::entry).containsExactly(1L, 2L, 3L);
        assertThat(remit.conductors()).containsExactly(NORTH_FORCE);
        assertThat(remit.directors()).containsExactly(WATCHDOG);
        assertThat(remit.answerable()).containsExactly(SOUTH_FORCE, COMMITTEE, WATCHDOG, NORTH_FORCE, HOME_OFFICE);
    }

    @Test
    void a_transfer_follows_an_opening_of_an_unknown_day() {
        ReviewRemit remit = stateOn(recorded("2025-09-01", opened("2025", COMMITTEE, SOUTH_FORCE),
                transferred("2025-02", NORTH_FORCE)), "2025-09-01").remit();
        assertThat(remit.conductors()).containsExactly(NORTH_FORCE);
    }

    @Test
    void an_opening_outranks_an_announcing() {
        History<ReviewEvent> history = recorded("2025-09-01", announced("2024-12"), opened());
        assertThat(stateOn(history, "2024-12-31").remit().title()).hasValue(words("An audit to come"));
        assertThat(stateOn(history, "2025-01-31").remit().title()).hasValue(words("The audit"));
        assertThat(stateOn(history, "2025-01-31").remit().reviewKind()).hasValue(ReviewKind.AUDIT);
    }

    @Test
    void an_opening_that_names_no_conductor_leaves_the_announced_one() {
        ReviewEvent.ReviewOpened full = opened();
        ReviewRemit remit = stateOn(recorded("2025-09-01", announced("2024-12"), new ReviewEvent.ReviewOpened(AUDIT,
                full.attestation(), full.title(), full.reviewKind(), List.of(), List.of(), List.of(), List.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), false)), "2025-09-01").remit();
        assertThat(remit.conductors()).containsExactly(SOUTH_FORCE);
        assertThat(remit.subjects()).containsExactly(SOUTH_FORCE);
    }

    @Test
    void terms_are_kept_through_all_their_changes() {
        ReviewRemit remit = stateOn(recorded("2025-09-01", opened(), new ReviewTermsChanged(AUDIT, on("2025-02"),
                words("Look further."), Optional.of(words("More came in.")))), "2025-09-01").remit();
        assertThat(remit.terms()).extracting(Terms::words).containsExactly(words("Look into it."),
                words("Look further."));
        assertThat(remit.terms()).extracting(Terms::entry).containsExactly(1L, 2L);
    }

    @Test
    void answers_stand_beside_self_reviews_and_challenges() {
        ReviewIndependence independence = stateOn(recorded("2025-09-01", opened("2025-01", SOUTH_FORCE, SOUTH_FORCE),
                noted("2025-01", SOUTH_FORCE, SelfReviewRelation.SAME_BODY, SOUTH_FORCE, WATCHDOG), challenged(),
                answered(Optional.of(3L)), answered(Optional.empty())), "2025-09-01").independence();
        assertThat(independence.selfReviews().getFirst().answers()).extracting(Entry::number).containsExactly(5L);
        assertThat(independence.challenges().getFirst().answers()).extracting(Entry::number).containsExactly(4L, 5L);
    }

    @Test
    void an_answer_stands_beside_its_finding_in_whatever_order_they_count() {
        FindingAnswered answer = new FindingAnswered(AUDIT, on("2025-06-10", SOUTH_FORCE), "not-recorded",
                words("No."));
        ReviewFindings findings = stateOn(recorded("2025-09-01", opened(), published("not-recorded"), answer),
                "2025-09-01").findings();
        assertThat(findings.all().getFirst().answers()).extracting(Entry::number).containsExactly(3L);
        assertThat(findings.all().getFirst().published().event().caveat()).hasValue(words("Three forces only."));
    }

    @Test
    void a_review_is_closed_until_it_is_reopened() {
        History<ReviewEvent> history = recorded("2026-01-31", opened(), closed("2025-06"), reopened("2025-12", 2L));
        assertThat(stateOn(history, "2025-07-01").closedTimes().closed()).isTrue();
        assertThat(stateOn(history, "2025-12-31").closedTimes().closed()).isFalse();
        assertThat(stateOn(history, "2025-12-31").closings()).hasSize(1);
    }

    @Test
    void entries_stand_where_the_beginning_was_withdrawn_or_counts_later() {
        History<ReviewEvent> history = recorded("2026-02-01", opened("2024/2025-12", COMMITTEE, SOUTH_FORCE),
                extended("2025-03", due("2025-06")), reported("2025-06-16", false));
        ReviewState before = stateOn(history, "2025-07-01");
        assertThat(before.standing()).isFalse();
        assertThat(before.schedule().originalDue()).isEmpty();
        assertThat(before.schedule().currentDue()).isEqualTo(due("2025-06"));
        ReviewState after = stateOn(recorded(history, "2026-02-02", withdrawn(1)), "2026-02-02");
        assertThat(after.standing()).isFalse();
        assertThat(after.remit().title()).isEmpty();
        assertThat(after.schedule().reported()).isPresent();
    }

    private static IndependenceChallenged challenged() {
        return new IndependenceChallenged(AUDIT, on("2025-08", STRANGER), words("It is too close."));
    }

    private static IndependenceAnswered answered(Optional<Long> challenge) {
        return new IndependenceAnswered(AUDIT, on("2025-08", WATCHDOG), challenge, words("We see no conflict."));
    }
}
