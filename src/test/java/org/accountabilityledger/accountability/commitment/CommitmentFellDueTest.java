package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.INQUIRY;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.PLEDGE;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.SAID;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.WHY;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.check;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.closed;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.deferred;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.deferredToUnknown;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.fellDue;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.found;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.fulfilled;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.given;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.made;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.madeDueInWords;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.progress;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.reached;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.reopened;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.step;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.stepFellDue;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.takenBack;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.withdrawn;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.RuleBroken;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ClaimFulfilment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.CloseCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.DeferDeadline;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ReachMilestone;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.WithdrawCommitmentEntry;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReversed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentSuperseded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the clock notes of a promise due on 30 April 2025, and what it takes back. */
class CommitmentFellDueTest {

    private static final String GONE = "That deadline is no longer on record.";

    @ParameterizedTest
    @CsvSource({"2025-04-29,2025-04-29", "2025-04-30,2025-04-30", "2025-04-30,2025-06-16", "2025-06-16,2025-04-30"})
    void a_deadline_is_open_to_the_end_of_its_day_and_as_far_as_sources_were_consulted(String today, String upTo) {
        check(today, upTo, made()).expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({"2025-05-01,2025-05-01", "2025-06-16,2025-05-01", "2025-05-01,2025-06-16", "2026-03-01,2026-01-09"})
    void a_deadline_that_passed_is_noted_on_its_day_however_late(String today, String upTo) {
        check(today, upTo, made()).expectEvents(fellDue("2025-04-30", upTo));
    }

    @Test
    void a_deadline_beyond_which_nobody_looked_is_not_noted() {
        check("2026-03-01", null, made()).expectNoEvents();
    }

    @Test
    void a_deadline_is_noted_once() {
        check("2026-03-01", "2026-01-09", made(), fellDue("2025-04-30", "2025-06-16")).expectNoEvents();
    }

    @Test
    void a_withdrawn_file_is_left_alone() {
        check("2026-03-01", "2026-01-09", made(), withdrawn(1)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025/..", "2025-04/.."})
    void a_deadline_without_a_last_day_never_falls_due(String due) {
        check("2026-03-01", "2026-02-28", made("2025-01", due)).expectNoEvents();
    }

    @Test
    void a_deadline_in_words_never_falls_due() {
        check("2026-03-01", "2026-02-28", madeDueInWords("soon")).expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({"2025,2025-12-31", "2025-21,2025-05-31", "2025-04-10~,2025-04-10", "2025-02/2025-06?,2025-06-30"})
    void an_imprecise_deadline_falls_due_on_its_last_day(String due, String last) {
        check("2026-03-01", last, made("2025-01", due)).expectNoEvents();
        check("2026-03-01", "2026-02-28", made("2025-01", due)).expectEvents(fellDue(due, last, "2026-02-28"));
    }

    static List<CommitmentEvent> in_time() {
        return List.of(deferred("2025-04-30", "2026-06-30"),
                deferred("2025", "2026-06-30"), deferredToUnknown("2025-04"),
                fulfilled(on("2025-04-30")), fulfilled(on("2025")),
                found("2025-04-30", COMMITTEE, DeliveryFinding.COMPLETE), closed("2025-04-30"), closed("2025"),
                superseded("2025-04-30"));
    }

    @ParameterizedTest
    @MethodSource("in_time")
    void what_may_have_come_in_time_keeps_a_deadline_from_falling_due(CommitmentEvent event) {
        check("2026-03-01", "2026-02-28", made(), event).expectNoEvents();
    }

    static List<CommitmentEvent> too_late() {
        return List.of(deferred("2025-05-01", "2026-06-30"),
                deferredToUnknown("2025-05"), fulfilled(on("2025-05-01")),
                found("2025-05", COMMITTEE, DeliveryFinding.COMPLETE), closed("2025-05-01"), superseded("2025-05-01"),
                progress(on("2025-04-20"), DeliveryClaim.IN_PROGRESS),
                new CommitmentReversed(PLEDGE, on("2025-04-20"), 1, SAID, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("too_late")
    void what_came_later_or_is_no_delivery_does_not(CommitmentEvent event) {
        check("2026-03-01", "2026-02-28", made(), event).expectEvents(fellDue("2025-04-30", "2026-02-28"));
    }

    @Test
    void a_claim_in_time_that_was_found_otherwise_or_given_up_does_not_either() {
        check("2026-03-01", "2026-02-28", made(), fulfilled(on("2025-04-20")),
                found("2025-09", COMMITTEE, DeliveryFinding.LIMITED)).expectEvents(fellDue("2025-04-30", "2026-02-28"));
        check("2026-03-01", "2026-02-28", made(), fulfilled(on("2025-04-20")),
                progress(on("2025-09"), DeliveryClaim.STALLED)).expectEvents(fellDue("2025-04-30", "2026-02-28"));
    }

    @Test
    void a_claim_in_time_that_is_repeated_later_is_still_in_time() {
        check("2026-03-01", "2026-02-28", made(), fulfilled(on("2025-04-20")), fulfilled(on("2025-09")))
                .expectNoEvents();
    }

    @Test
    void a_file_opened_again_by_that_day_falls_due() {
        check("2026-03-01", "2026-02-28", made(), closed("2025-02"), reopened("2025-04-30"))
                .expectEvents(fellDue("2025-04-30", "2026-02-28"));
        check("2026-03-01", "2026-02-28", made(), closed("2025-02"), reopened("2025-05-01")).expectNoEvents();
    }

    @Test
    void two_deadlines_that_both_passed_are_both_noted() {
        check("2026-03-01", "2026-02-28", made(), deferred("2025-05-10", "2025-09-30"))
                .expectEvents(fellDue("2025-04-30", "2026-02-28"), fellDue("2025-09-30", "2026-02-28"));
    }

    @Test
    void a_day_that_was_set_only_after_it_had_passed_never_counted() {
        check("2026-03-01", "2026-02-28", made(), deferred("2025-06-10", "2025-05-31"))
                .expectEvents(fellDue("2025-04-30", "2026-02-28"));
    }

    @Test
    void a_day_that_was_left_and_came_back_falls_due() {
        check("2026-03-01", "2026-02-28", made(), deferredToUnknown("2025-03-01"),
                deferred("2025-04-01", "2025-04-30"))
                .expectEvents(fellDue("2025-04-30", "2026-02-28"));
    }

    @Test
    void each_step_has_a_clock_of_its_own() {
        check("2026-03-01", "2025-08-01", made("2025-01", "2027"), step("terms", "2025-06-30"),
                step("chair", "2025-07"), step("report", "2025-08"), reached("2025-08-02", "chair"))
                .expectEvents(stepFellDue("terms", "2025-06-30", "2025-06-30", "2025-08-01"),
                        stepFellDue("chair", "2025-07", "2025-07-31", "2025-08-01"));
    }

    static List<CommitmentEvent> in_time_for_a_step() {
        return List.of(reached("2025-06-30", "terms"), reached("2025", "terms"), closed("2025-06"),
                superseded("2025-06-30"), fulfilled(on("2025-06-30")));
    }

    @ParameterizedTest
    @MethodSource("in_time_for_a_step")
    void what_may_have_come_in_time_keeps_a_step_from_falling_due(CommitmentEvent event) {
        check("2026-03-01", "2026-02-28", made("2025-01", "2027"), step("terms", "2025-06-30"), event)
                .expectNoEvents();
    }

    @Test
    void a_deferral_of_the_promise_moves_no_step() {
        check("2026-03-01", "2026-02-28", made("2025-01", "2025-12-31"), step("terms", "2025-06-30"),
                deferred("2025-02", "2027"))
                .expectEvents(stepFellDue("terms", "2025-06-30", "2025-06-30", "2026-02-28"));
    }

    @Test
    void a_claim_in_time_that_was_found_late_takes_back_what_the_clock_noted() {
        given(made(), fellDue("2025-04-30", "2025-06-16"))
                .when(new ClaimFulfilment(PLEDGE, on("2025-04-20"), Optional.empty(), SAID), GATE).expectEvents(
                        fulfilled(on("2025-04-20")),
                        takenBack(2, "A claim of completion of 20 April 2025 is on record."));
    }

    @Test
    void a_claim_that_came_late_takes_nothing_back() {
        given(made(), fellDue("2025-04-30", "2025-06-16"))
                .when(new ClaimFulfilment(PLEDGE, on("2025-05-01"), Optional.empty(), SAID), GATE)
                .expectEvents(fulfilled(on("2025-05-01")));
    }

    @Test
    void a_deferral_or_a_closing_that_may_have_been_in_time_takes_it_back() {
        given(made(), fellDue("2025-04-30", "2025-06-16"))
                .when(new DeferDeadline(PLEDGE, on("2025"), Optional.empty(), Optional.empty(), Optional.of(WHY), false), GATE)
                .expectEvents(
                        deferredToUnknown("2025"),
                        takenBack(2, "A deferral of 2025 is on record; it may have been in time."));
        given(made(), fellDue("2025-04-30", "2025-06-16"))
                .when(new CloseCommitment(PLEDGE, on("2025-04", WATCHDOG), Closing.NOT_IMPLEMENTED, Optional.empty(), Optional.empty(),
                        SAID), GATE)
                .expectEvents(closed("2025-04"), takenBack(2, "A closing of the file, of April 2025, is on record."));
    }

    @Test
    void a_step_reached_in_time_takes_back_only_what_was_noted_of_it() {
        given(made(), step("terms", "2025-06-30"), fellDue("2025-04-30", "2025-07-16"),
                stepFellDue("terms", "2025-06-30", "2025-06-30", "2025-07-16"))
                .when(new ReachMilestone(PLEDGE, on("2025-06-30"), "terms"), GATE).expectEvents(
                        reached("2025-06-30", "terms"),
                        takenBack(4, "A report of 30 June 2025 that the step was reached is on record."));
    }

    @Test
    void a_withdrawn_deadline_takes_back_what_was_noted_of_it() {
        given(made(), step("terms", "2025-06-30"), fellDue("2025-04-30", "2025-07-16"),
                stepFellDue("terms", "2025-06-30", "2025-06-30", "2025-07-16"))
                .when(withdraw(2), GATE).expectEvents(withdrawn(2), takenBack(4, GONE));
        given(made(), fellDue("2025-04-30", "2025-06-16")).when(withdraw(1), GATE)
                .expectEvents(withdrawn(1), takenBack(2, GONE));
    }

    @Test
    void a_claim_that_was_withdrawn_again_lets_the_deadline_be_noted_again() {
        check("2026-03-01", "2026-02-28", made(), fellDue("2025-04-30", "2025-06-16"), fulfilled(on("2025-04-20")),
                takenBack(2, "A claim of completion of 20 April 2025 is on record."), withdrawn(3))
                .expectEvents(fellDue("2025-04-30", "2026-02-28"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-30", ""})
    void a_consultation_that_was_withdrawn_takes_back_what_rests_on_it(String upTo) {
        check("2026-03-01", upTo.isEmpty() ? null : upTo, made(), fellDue("2025-04-30", "2025-06-16"))
                .expectEvents(takenBack(2, "It is no longer on record that sources were consulted beyond that day."));
    }

    @Test
    void an_entry_of_the_clock_is_not_withdrawn_by_anybody_else() {
        given(made(), fellDue("2025-04-30", "2025-06-16")).when(withdraw(2), GATE).expectExceptionMessage(
                "Nothing is edited or removed: a correction is a withdrawal and a new entry. Entry 2 was noted by the "
                        + "ledger's clock: correct what it rests on, and the clock takes it back.");
        given(made(), step("terms", "2025-06-30"), stepFellDue("terms", "2025-06-30", "2025-06-30", "2025-07-16"))
                .when(withdraw(3), GATE).expectException(RuleBroken.class);
    }

    private static CommitmentSuperseded superseded(String on) {
        return new CommitmentSuperseded(PLEDGE, on(on), INQUIRY, WHY);
    }

    private static WithdrawCommitmentEntry withdraw(long entry) {
        return new WithdrawCommitmentEntry(PLEDGE, on("2026-02-01"), entry, WHY, Optional.empty());
    }
}
