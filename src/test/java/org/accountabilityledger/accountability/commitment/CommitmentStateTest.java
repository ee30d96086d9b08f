package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.PLEDGE;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.SAID;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.closed;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.deferred;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.deferredToUnknown;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.found;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.fulfilled;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.made;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.madeDueInWords;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.measured;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.progress;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.reached;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.reopened;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.reworded;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.state;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.stateOn;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.step;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.transferred;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.Measures.Series;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.Said;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.AssessmentDisputed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReversed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MeasureDefined;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MeasurementRecorded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneReached;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneSet;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.OutcomeAssessed;
import org.accountabilityledger.accountability.commitment.Delivery.Milestone;
import org.accountabilityledger.accountability.commitment.Promise.Ownership;
import org.accountabilityledger.accountability.commitment.Promise.Wording;
import org.accountabilityledger.wording.schedules.ScheduleWords;
import org.junit.jupiter.api.Test;

/** Small files, worked out by hand. */
class CommitmentStateTest {

    private static final LocalDate LOOKED_ON = LocalDate.of(2026, 3, 1);
    private static final Optional<LocalDate> CONSULTED = Optional.of(LocalDate.of(2026, 1, 9));

    @Test
    void words_recorded_late_fall_into_their_place() {
        CommitmentState state = state(made(), reworded("2025-09", "Some will.", Rewording.WEAKENED),
                reworded("2025-03", "All will, soon.", Rewording.STRENGTHENED));
        assertThat(state.promise().wordings()).extracting(wording -> wording.said().entry())
                .containsExactly(1L, 3L, 2L);
        assertThat(state.words()).isEqualTo(words("Some will."));
    }

    @Test
    void of_two_wordings_of_one_day_the_last_one_recorded_counts() {
        CommitmentState state = state(made(), reworded("2025-03-01", "Some will.", Rewording.WEAKENED),
                reworded("2025-03-01", "All will.", Rewording.STRENGTHENED));
        assertThat(state.words()).isEqualTo(words("All will."));
    }

    @Test
    void words_are_those_of_the_day() {
        CommitmentState state = stateOn("2025-05-01", made(),
                reworded("2025-09", "Some will.", Rewording.WEAKENED));
        assertThat(state.promise().wordings()).extracting(Wording::words).containsExactly(SAID);
    }

    @Test
    void a_promise_of_an_imprecise_day_comes_before_its_changes() {
        CommitmentState state = state(made(), transferred("2025-01-10", WATCHDOG),
                reworded("2025-01-11", "Some will.", Rewording.WEAKENED),
                deferred("2025-01-12", "2025-06"));
        assertThat(state.promise().owners()).extracting(Ownership::owner).containsExactly(HOME_OFFICE, WATCHDOG);
        assertThat(state.words()).isEqualTo(words("Some will."));
        assertThat(state.promise().deadlines().current()).contains(date("2025-06"));
        assertThat(state.promise().deadlines().deferrals().getFirst().from()).contains(date("2025-04-30"));
    }

    @Test
    void a_file_without_its_opening_keeps_the_rest() {
        CommitmentState state = state(made(), measured("2025-06-03", "21", Precision.ABOUT),
                deferred("2025-04-01", "2025-06"), closed("2025-10"), withdrawn(1));
        assertThat(state.standing()).isFalse();
        assertThat(state.closed()).isTrue();
        assertThat(state.delivery().measures().taken()).hasSize(1);
        assertThat(state.delivery().measures().all()).isEmpty();
        assertThat(state.promise().deadlines().deferrals().getFirst().from()).isEmpty();
    }

    @Test
    void a_deferral_found_late_changes_what_the_next_one_moved_from() {
        CommitmentState state = state(made(), deferred("2025-05-15", "2025-09"),
                deferred("2025-04-01", "2025-05"));
        Deadlines deadlines = state.promise().deadlines();
        assertThat(deadlines.original()).contains(date("2025-04-30"));
        assertThat(deadlines.deferrals()).extracting(Deadlines.Deferral::from)
                .containsExactly(Optional.of(date("2025-04-30")), Optional.of(date("2025-05")));
        assertThat(deadlines.deferrals()).extracting(state::timing)
                .containsExactly(MoveTiming.BEFORE, MoveTiming.BEFORE);
        assertThat(deadlines.current()).contains(date("2025-09"));
    }

    @Test
    void a_withdrawn_deferral_is_gone_from_the_chain() {
        CommitmentState state = state(made(), deferred("2025-04-01", "2025-05"),
                deferred("2025-05-15", "2025-09"), withdrawn(2));
        Deadlines deadlines = state.promise().deadlines();
        assertThat(deadlines.deferrals()).hasSize(1);
        assertThat(deadlines.deferrals().getFirst().from()).contains(date("2025-04-30"));
        assertThat(state.timing(deadlines.deferrals().getFirst())).isEqualTo(MoveTiming.AFTER);
    }

    @Test
    void a_schedule_is_reckoned_against_the_original_and_the_current_deadline() {
        CommitmentState state = state(made(), deferred("2025-04-01", "2026-06-30"));
        assertThat(ScheduleWords.of(state.againstOriginalDeadline(LOOKED_ON, CONSULTED)))
                .isEqualTo("due on 30 April 2025, overdue by 254 days, sources consulted up to 9 January 2026");
        assertThat(ScheduleWords.of(state.againstCurrentDeadline(LOOKED_ON, CONSULTED)))
                .isEqualTo("due on 30 June 2026, in 121 days");
    }

    @Test
    void a_deadline_deferred_to_an_unknown_day_is_overdue_only_against_the_original() {
        CommitmentState state = state(made(), deferredToUnknown("2025-04-01"));
        assertThat(state.againstOriginalDeadline(LOOKED_ON, CONSULTED).standing()).isEqualTo(Standing.OVERDUE);
        assertThat(ScheduleWords.of(state.againstCurrentDeadline(LOOKED_ON, CONSULTED)))
                .isEqualTo("deferred, new day unknown");
    }

    @Test
    void a_deadline_deferred_in_words_stands_as_it_was_put() {
        DeadlineDeferred later = new DeadlineDeferred(PLEDGE, on("2025-04-01"), Optional.empty(),
                Optional.of(words("in due course")), Optional.of(SAID));
        assertThat(ScheduleWords.of(state(made(), later).againstCurrentDeadline(LOOKED_ON, CONSULTED)))
                .isEqualTo("due “in due course”, no calendar day");
        assertThat(state(made(), later, deferred("2025-05-01", "2025-06-30")).promise()
                .deadlines().deferrals().getLast().fromInWords()).contains(words("in due course"));
    }

    @Test
    void a_deadline_in_words_is_never_overdue() {
        CommitmentState state = state(madeDueInWords("by the end of this Parliament"));
        assertThat(state.againstCurrentDeadline(LOOKED_ON, CONSULTED))
                .isEqualTo(state.againstOriginalDeadline(LOOKED_ON, CONSULTED))
                .extracting(Schedule::standing).isEqualTo(Standing.UNKNOWN_DAY);
    }

    @Test
    void a_closed_file_is_not_overdue() {
        CommitmentState state = state(made(), closed("2025-10"));
        assertThat(ScheduleWords.of(state.againstOriginalDeadline(LOOKED_ON, CONSULTED)))
                .isEqualTo("due on 30 April 2025, closed");
    }

    @Test
    void a_promise_kept_the_same_day_is_met() {
        CommitmentState state = state(made("2025-06-16", "2025-06-16"), fulfilled(on("2025-06-16")));
        assertThat(state.claim()).contains(DeliveryClaim.CLAIMED_COMPLETE);
        assertThat(state.againstOriginalDeadline(LOOKED_ON, CONSULTED).standing()).isEqualTo(Standing.MET);
    }

    @Test
    void a_claim_that_was_found_otherwise_is_no_delivery() {
        CommitmentState state = state(made(), fulfilled(on("2025-04-20")),
                found("2025-09", COMMITTEE, DeliveryFinding.LIMITED));
        assertThat(state.deliveredOn()).isEmpty();
        assertThat(state.againstOriginalDeadline(LOOKED_ON, CONSULTED).standing()).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void a_claim_found_true_counts_from_the_claim_unless_it_was_found_otherwise_in_between() {
        assertThat(state(made(), fulfilled(on("2025-04-20")), found("2025-09", COMMITTEE, DeliveryFinding.COMPLETE))
                .deliveredOn()).contains(date("2025-04-20"));
        assertThat(state(made(), fulfilled(on("2025-04-20")), found("2025-06", COMMITTEE, DeliveryFinding.LIMITED),
                found("2025-09", COMMITTEE, DeliveryFinding.COMPLETE)).deliveredOn()).contains(date("2025-09"));
    }

    @Test
    void a_claim_counts_from_when_it_was_first_made_and_kept_to() {
        assertThat(state(made(), fulfilled(on("2025-04-20")), fulfilled(on("2025-09"))).deliveredOn())
                .contains(date("2025-04-20"));
        assertThat(state(made(), fulfilled(on("2025-04-20")), progress(on("2025-05"), DeliveryClaim.STALLED),
                fulfilled(on("2025-09"))).deliveredOn()).contains(date("2025-09"));
        assertThat(state(made(), fulfilled(on("2025-04-20")), found("2025-05", COMMITTEE, DeliveryFinding.LIMITED),
                fulfilled(on("2025-09"))).deliveredOn()).contains(date("2025-09"));
    }

    @Test
    void a_finding_of_completion_counts_from_when_it_was_first_found_and_not_otherwise_since() {
        assertThat(state(made(), found("2025-04-20", COMMITTEE, DeliveryFinding.COMPLETE), fulfilled(on("2025-05")),
                found("2025-09", COMMITTEE, DeliveryFinding.COMPLETE)).deliveredOn()).contains(date("2025-04-20"));
        assertThat(state(made(), found("2025-04-20", COMMITTEE, DeliveryFinding.COMPLETE),
                found("2025-05", COMMITTEE, DeliveryFinding.LIMITED),
                found("2025-09", COMMITTEE, DeliveryFinding.COMPLETE)).deliveredOn()).contains(date("2025-09"));
    }

    @Test
    void a_step_is_not_overdue_once_the_promise_is_delivered_or_the_file_closed() {
        assertThat(firstStep(made(), step("terms", "2025-06-30"))).isEqualTo(Standing.OVERDUE);
        assertThat(firstStep(made(), step("terms", "2025-06-30"), fulfilled(on("2025-04-20"))))
                .isEqualTo(Standing.MET);
        assertThat(firstStep(made(), step("terms", "2025-06-30"), closed("2025-04-20"))).isEqualTo(Standing.CLOSED);
        assertThat(firstStep(made(), step("terms", "2025-06-30"), reached("2025-06-20", "terms"), closed("2025-07")))
                .isEqualTo(Standing.MET);
    }

    @Test
    void a_claim_of_completion_is_not_assessed_by_an_earlier_finding() {
        CommitmentState state = state(made(), found("2025-03", COMMITTEE, DeliveryFinding.LIMITED),
                fulfilled(on("2025-04-20")));
        assertThat(state.claimedCompleteNotYetAssessed()).isTrue();
        assertThat(state.claimedCompleteFoundOtherwise()).isFalse();
    }

    @Test
    void a_claim_of_completion_found_otherwise_is_counted_apart() {
        CommitmentState state = state(made(), fulfilled(on("2025-04-20")),
                found("2025-04-20", COMMITTEE, DeliveryFinding.NO_EVIDENCE));
        assertThat(state.claimedCompleteNotYetAssessed()).isFalse();
        assertThat(state.claimedCompleteFoundOtherwise()).isTrue();
    }

    @Test
    void a_finding_that_may_be_older_than_the_claim_leaves_both_open() {
        CommitmentState state = state(made(), fulfilled(on("2025-04-20")),
                found("2025-04", COMMITTEE, DeliveryFinding.NO_EVIDENCE));
        assertThat(state.claimedCompleteNotYetAssessed()).isFalse();
        assertThat(state.claimedCompleteFoundOtherwise()).isFalse();
    }

    @Test
    void a_claim_of_completion_that_cannot_be_rated_is_neither() {
        CommitmentState state = state(made(), fulfilled(on("2025-04-20")),
                found("2025-09", COMMITTEE, DeliveryFinding.NOT_RATABLE));
        assertThat(state.claimedCompleteNotYetAssessed()).isFalse();
        assertThat(state.claimedCompleteFoundOtherwise()).isFalse();
    }

    @Test
    void a_claim_taken_back_is_in_no_gap_list() {
        CommitmentState state = state(made(), fulfilled(on("2025-04-20")),
                progress(on("2025-06"), DeliveryClaim.STALLED), found("2025-09", COMMITTEE, DeliveryFinding.LIMITED));
        assertThat(state.claim()).contains(DeliveryClaim.STALLED);
        assertThat(state.claimedCompleteFoundOtherwise()).isFalse();
    }

    @Test
    void a_gap_is_that_of_the_day() {
        CommitmentEvent[] entries = {made(), fulfilled(on("2025-04-20")),
                found("2025-09-01", COMMITTEE, DeliveryFinding.CONTRARY)};
        assertThat(stateOn("2025-08-31", entries).claimedCompleteNotYetAssessed()).isTrue();
        assertThat(stateOn("2025-09-01", entries).claimedCompleteFoundOtherwise()).isTrue();
    }

    @Test
    void a_forecast_first_recorded_as_a_count_never_counts() {
        Series returns = state(made(), measured("2025-06-03", "21", Precision.ABOUT),
                measured("2025-06-16", "1000", Precision.EXACT), withdrawn(3),
                measured("2025-06-16", "1000", Precision.FORECAST))
                .delivery().measures().find("returns-received").orElseThrow();
        assertThat(returns.measurements()).extracting(each -> each.measurement().precision())
                .containsExactly(Precision.ABOUT, Precision.FORECAST);
        assertThat(returns.latest()).map(each -> each.measurement().value()).contains(new BigDecimal(21));
        assertThat(returns.shortOfTarget()).contains(new BigDecimal(22));
    }

    @Test
    void a_figure_older_than_its_measure_belongs_to_it() {
        CommitmentState state = state(made(), new MeasureDefined(PLEDGE, on("2025-11-05~"), "cases", words("Cases"),
                words("cases"), Optional.empty(), Optional.empty(), Optional.empty()), new MeasurementRecorded(PLEDGE,
                on("2025-06-03"), "cases", new BigDecimal(287), Precision.EXACT, Optional.empty(), Optional.empty(),
                Optional.empty()));
        assertThat(state.delivery().measures().all()).extracting(Series::promised).containsExactly(true, false);
        assertThat(state.delivery().measures().find("cases").orElseThrow().measurements()).hasSize(1);
    }

    @Test
    void a_step_reached_on_an_imprecise_day_is_reached() {
        CommitmentState state = state(made(), new MilestoneReached(PLEDGE, on("2025-06-20"), "chair-named"),
                new MilestoneSet(PLEDGE, on("2025-06"), "chair-named", SAID, Optional.of(date("2025-07")),
                        Optional.empty()));
        Milestone chair = state.delivery().milestone("chair-named").orElseThrow();
        assertThat(chair.reached()).map(Said::on).contains(date("2025-06-20"));
        assertThat(state.schedule(chair, LOOKED_ON, CONSULTED).standing()).isEqualTo(Standing.MET);
    }

    @Test
    void a_dispute_stands_beside_its_assessment_and_outlives_it() {
        CommitmentEvent[] entries = {made(), found("2025-09", COMMITTEE, DeliveryFinding.LIMITED),
                new AssessmentDisputed(PLEDGE, on("2025-09-02", HOME_OFFICE), 2, SAID), withdrawn(2)};
        CommitmentState state = state(entries[0], entries[1], entries[2]);
        assertThat(state.scrutiny().disputesOf(2)).extracting(dispute -> dispute.said().body())
                .containsExactly(Optional.of(HOME_OFFICE));
        assertThat(state(entries).finding()).isEmpty();
        assertThat(state(entries).scrutiny().disputesOf(2)).hasSize(1);
    }

    @Test
    void a_claim_a_finding_and_an_outcome_are_kept_apart() {
        CommitmentState state = state(made(), fulfilled(on("2025-04-20")),
                found("2025-09", COMMITTEE, DeliveryFinding.SUBSTANTIAL),
                new OutcomeAssessed(PLEDGE, on("2026-01", STRANGER), Outcome.NO_CHANGE, Optional.empty(), SAID));
        assertThat(state.claim()).contains(DeliveryClaim.CLAIMED_COMPLETE);
        assertThat(state.finding()).contains(DeliveryFinding.SUBSTANTIAL);
        assertThat(state.outcome()).contains(Outcome.NO_CHANGE);
    }

    @Test
    void a_reversal_shows_what_was_said_before() {
        CommitmentState state = state(made(), reworded("2025-03", "All will.", Rewording.STRENGTHENED),
                new CommitmentReversed(PLEDGE, on("2025-06-14"), 2, words("None will."), Optional.empty()));
        assertThat(state.promise().reversals()).first().satisfies(reversal ->
                assertThat(state.promise().said(reversal)).contains(words("All will.")));
    }

    @Test
    void a_reopening_ends_a_closing_of_an_imprecise_day() {
        CommitmentState state = state(made(), closed("2025-10"), reopened("2025-10-20"));
        assertThat(state.closed()).isFalse();
        assertThat(state.closures().closures().getFirst().reopened()).isPresent();
    }

    @Test
    void a_file_is_closed_on_the_days_between_closing_and_reopening() {
        CommitmentEvent[] entries = {made(), closed("2025-10-01"), reopened("2025-11-01"), closed("2025-12-01")};
        assertThat(stateOn("2025-10-31", entries).closed()).isTrue();
        assertThat(stateOn("2025-11-01", entries).closed()).isFalse();
        assertThat(state(entries).closures().standing()).map(closure -> closure.said().entry()).contains(4L);
    }

    @Test
    void a_withdrawn_reopening_leaves_the_file_closed() {
        assertThat(state(made(), closed("2025-10-01"), reopened("2025-11-01"), withdrawn(3)).closed()).isTrue();
    }

    private static Standing firstStep(CommitmentEvent... events) {
        CommitmentState state = state(events);
        return state.schedule(state.delivery().milestones().getFirst(), LOOKED_ON, CONSULTED).standing();
    }
}
