package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.OLD_COMMISSION;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.PLEDGE;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.SAID;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.WHY;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.byStranger;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.deferred;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.deferredToUnknown;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.found;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.fulfilled;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.given;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.made;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.madeBy;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.madeDueInWords;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.madeWithoutDeadline;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.measured;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.progress;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.transferred;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.withdrawn;

import java.math.BigDecimal;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ClaimFulfilment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.DeferDeadline;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.DefineMeasure;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ReachMilestone;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.RecordMeasurement;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ReportProgress;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.SetMilestone;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MeasureDefined;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MeasurementRecorded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneReached;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines, steps, figures and claims. */
class CommitmentDeliveryTest {

    @Test
    void a_deadline_is_deferred_in_time() {
        given(made()).when(defer("2025-04-30", "2025-06"), GATE)
                .expectEvents(deferred("2025-04-30", "2025-06"));
    }

    @Test
    void a_deadline_is_not_deferred_by_a_stranger() {
        given(made()).when(new DeferDeadline(PLEDGE, byStranger("2025-04-30"), Optional.of(date("2025-06")),
                Optional.empty(), Optional.of(WHY), false), GATE).expectExceptionMessage(
                "A promise, a change of it and a claim of its delivery are stated by the owner or by a body that "
                        + "answers for it; others report them through their sources. 'stranger' does not answer for "
                        + "'home-office', and does not oversee it.");
    }

    @Test
    void a_deferral_after_expiry_says_so() {
        given(made()).when(defer("2025-05-01", "2025-06"), GATE)
                .expectEvents(deferred("2025-05-01", "2025-06"));
    }

    @Test
    void a_deferral_that_may_have_been_in_time_is_not_called_late() {
        given(made()).when(defer("2025", "2025-12-31"), GATE)
                .expectEvents(deferred("2025", "2025-12-31"));
    }

    @Test
    void a_deferral_can_leave_the_new_day_unknown() {
        given(made()).when(new DeferDeadline(PLEDGE, on("2025-04"), Optional.empty(), Optional.empty(),
                        Optional.of(WHY), false), GATE)
                .expectEvents(deferredToUnknown("2025-04"));
    }

    @Test
    void a_deferral_gives_its_reason() {
        given(made()).when(new DeferDeadline(PLEDGE, on("2025-04"), Optional.empty(), Optional.empty(),
                        Optional.empty(), false), GATE)
                .expectExceptionMessage("A deadline is deferred by an entry with its reason, or one that says that none "
                        + "is on record; the original is never lost. Say in 'reason' why; or, where the cited sources "
                        + "give no reason, say so by 'noReasonOnRecord': true.");
    }

    @Test
    void a_deferral_of_which_no_source_gives_a_reason_says_so() {
        given(made()).when(new DeferDeadline(PLEDGE, on("2025-04"), Optional.empty(), Optional.empty(),
                        Optional.empty(), true), GATE)
                .expectEvents(new DeadlineDeferred(PLEDGE, on("2025-04"), Optional.empty(), Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void a_deferral_does_not_give_a_reason_and_say_that_there_is_none() {
        given(made()).when(new DeferDeadline(PLEDGE, on("2025-04"), Optional.empty(), Optional.empty(),
                        Optional.of(WHY), true), GATE)
                .expectExceptionMessage("What an entry says in one field agrees with what it says in the others. It "
                        + "gives a reason in 'reason', and says that none is on record: leave out one of them.");
    }

    @Test
    void a_deferral_found_late_moves_the_deadline_of_its_own_day() {
        given(made(), deferred("2025-06-01", "2025-12")).when(defer("2025-04-01", "2025-05"), GATE)
                .expectEvents(deferred("2025-04-01", "2025-05"));
    }

    @Test
    void a_deferral_on_the_first_days_of_an_imprecise_promise_knows_its_deadline() {
        given(made("2025-01", "2025-04-30")).when(defer("2025-01-10", "2025-05"), GATE)
                .expectEvents(deferred("2025-01-10", "2025-05"));
    }

    @Test
    void a_deferral_moves_a_deadline_to_a_later_day() {
        given(made()).when(defer("2025-04-01", "2025-04-30"), GATE).expectExceptionMessage("An entry follows from "
                + "what the file says already. The day is 30 April 2025: a deferral names a later one, or none.");
    }

    @Test
    void a_deadline_in_words_is_deferred_to_a_day() {
        given(madeDueInWords("by the end of this Parliament")).when(defer("2025-04-01", "2030"), GATE)
                .expectEvents(new DeadlineDeferred(PLEDGE, on("2025-04-01"), Optional.of(date("2030")),
                        Optional.empty(), Optional.of(WHY)));
    }

    @Test
    void a_deadline_is_deferred_to_a_day_that_is_known_in_words_only() {
        given(made()).when(new DeferDeadline(PLEDGE, on("2025-04"), Optional.empty(),
                        Optional.of(words("in due course")), Optional.of(WHY), false), GATE)
                .expectEvents(new DeadlineDeferred(PLEDGE, on("2025-04"), Optional.empty(),
                        Optional.of(words("in due course")), Optional.of(WHY)));
    }

    @Test
    void a_promise_without_a_deadline_has_none_to_defer() {
        given(madeWithoutDeadline()).when(defer("2025-04-01", "2025-06"), GATE).expectExceptionMessage("An entry "
                + "follows from what the file says already. This promise has no deadline to defer.");
    }

    @Test
    void a_step_is_set_and_reached() {
        given(made(), setMilestone()).when(new ReachMilestone(PLEDGE, on("2025-12-09"), "chair-named"), GATE)
                .expectEvents(new MilestoneReached(PLEDGE, on("2025-12-09"), "chair-named"));
    }

    @Test
    void a_step_is_set_once() {
        given(made(), setMilestone())
                .when(new SetMilestone(PLEDGE, on("2025-06"), "chair-named", SAID, Optional.empty(),
                        Optional.empty()), GATE)
                .expectExceptionMessage("An entry follows from what the file says already. "
                        + "There is a milestone 'chair-named' already.");
    }

    @Test
    void a_step_that_nobody_set_is_not_reached() {
        given(made()).when(new ReachMilestone(PLEDGE, on("2025-12-09"), "chair-named"), GATE)
                .expectExceptionMessage("An entry points only to what stands on the ledger. "
                        + "This file has no standing milestone 'chair-named'.");
    }

    @Test
    void a_step_is_reached_once() {
        given(made(), setMilestone(), new MilestoneReached(PLEDGE, on("2025-12-09"), "chair-named"))
                .when(new ReachMilestone(PLEDGE, on("2025-12-10"), "chair-named"), GATE)
                .expectExceptionMessage("An entry follows from what the file says already. 'chair-named' "
                + "was reached already.");
    }

    @Test
    void a_key_has_the_form_of_a_reference() {
        given(made()).when(new SetMilestone(PLEDGE, on("2025-06"), "chair named", SAID, Optional.empty(),
                        Optional.empty()), GATE)
                .expectExceptionMessage("Every value has the form that its field asks for. "
                        + "A key has 1 to 80 letters A to Z, digits, and single hyphens between them.");
    }

    @Test
    void anybody_may_state_a_figure() {
        given(made()).when(count(byStranger("2025-06-03"), "returns-received", Precision.ABOUT), GATE)
                .expectEvents(new MeasurementRecorded(PLEDGE, byStranger("2025-06-03"), "returns-received",
                        new BigDecimal(21), Precision.ABOUT, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void a_figure_can_be_older_than_the_promise() {
        given(made("2025-06~", "2030")).when(count(on("2025-01"), "returns-received", Precision.EXACT), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_figure_belongs_to_a_measure_of_the_promise() {
        given(made()).when(count(on("2025-06-03"), "arrests", Precision.EXACT), GATE).expectExceptionMessage(
                "An entry points only to what stands on the ledger. This file has no standing measure 'arrests'. "
                        + "It has 'returns-received'.");
    }

    @Test
    void a_figure_recorded_as_a_count_is_withdrawn_and_recorded_as_a_forecast() {
        given(made(), measured("2025-06-16", "1000", Precision.EXACT), withdrawn(2))
                .when(new RecordMeasurement(PLEDGE, on("2025-06-16"), "returns-received", new BigDecimal(1000),
                        Precision.FORECAST, Optional.empty(), Optional.empty(), Optional.of(date("2025-07~"))), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_count_is_not_for_a_date_to_come() {
        given(made()).when(new RecordMeasurement(PLEDGE, on("2025-06-16"), "returns-received", new BigDecimal(1000),
                        Precision.EXACT, Optional.empty(), Optional.empty(), Optional.of(date("2025-07~"))), GATE)
                .expectExceptionMessage("What an entry says in one field agrees with what it says in the others. "
                        + "Only a forecast is for a date: leave out 'forecastFor', or write FORECAST as 'precision'.");
    }

    @Test
    void a_measure_that_nobody_promised_is_added() {
        given(made()).when(define("forces-that-referred"), GATE)
                .expectEvents(new MeasureDefined(PLEDGE, on("2025-11-05~"), "forces-that-referred",
                        words("Forces that referred cases"), words("forces"), Optional.empty(), Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void a_measure_is_defined_once() {
        given(made()).when(define("returns-received"), GATE).expectExceptionMessage("An entry follows from what the "
                + "file says already. There is a measure 'returns-received' already.");
    }

    @Test
    void progress_is_reported_through_sources() {
        given(made()).when(report(on("2025-09-02"), DeliveryClaim.IN_PROGRESS), GATE)
                .expectEvents(progress(on("2025-09-02"), DeliveryClaim.IN_PROGRESS));
    }

    @Test
    void progress_can_be_older_than_the_promise() {
        given(made("2025-06-16", "2026")).when(report(on("2025-06-03"), DeliveryClaim.PLANNED), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_former_owner_still_speaks_of_its_delivery() {
        given(made(), transferred("2025-05", COMMITTEE))
                .when(report(on("2025-09-02", HOME_OFFICE), DeliveryClaim.STALLED), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_successor_of_an_owner_speaks_of_its_delivery() {
        given(madeBy(OLD_COMMISSION)).when(report(on("2025-09-02", WATCHDOG), DeliveryClaim.STALLED), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_claim_is_not_put_into_the_owners_mouth() {
        given(made()).when(new ClaimFulfilment(PLEDGE, byStranger("2025-09-02"), Optional.empty(), SAID), GATE).expectExceptionMessage(
                "A promise, a change of it and a claim of its delivery are stated by the owner or by a body that "
                        + "answers for it; others report them through their sources. 'stranger' does not answer for 'home-office'.");
    }

    @Test
    void a_claim_does_not_come_from_who_assessed_the_promise() {
        given(madeBy(OLD_COMMISSION), found("2017", WATCHDOG, DeliveryFinding.LIMITED))
                .when(new ClaimFulfilment(PLEDGE, on("2025-09-02", WATCHDOG), Optional.empty(), SAID), GATE)
                .expectExceptionMessage("Who states a claim does not state its assessment. "
                        + "'watchdog' has assessed this promise.");
    }

    @Test
    void a_promise_is_kept_on_the_day_on_which_it_was_made() {
        given(made("2025-06-16", "2025-06-16"))
                .when(new ClaimFulfilment(PLEDGE, on("2025-06-16", HOME_OFFICE), Optional.empty(), SAID), GATE)
                .expectEvents(fulfilled(on("2025-06-16", HOME_OFFICE)));
    }

    @Test
    void a_report_of_progress_does_not_claim_completion() {
        given(made()).when(report(on("2025-09-02"), DeliveryClaim.CLAIMED_COMPLETE), GATE).expectExceptionMessage(
                "Every value has the form that its field asks for. "
                        + "That a promise is kept is said by claiming its fulfilment: send 'claim-fulfilment'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-17", "2025-07"})
    void a_step_keeps_when_it_is_due(String due) {
        given(made()).when(new SetMilestone(PLEDGE, on("2025-06-16"), "chair-named", SAID, Optional.of(date(due)),
                        Optional.empty()), GATE)
                .expectEvents(new MilestoneSet(PLEDGE, on("2025-06-16"), "chair-named", SAID,
                        Optional.of(date(due)), Optional.empty()));
    }

    private static MilestoneSet setMilestone() {
        return new MilestoneSet(PLEDGE, on("2025-06-16"), "chair-named", SAID, Optional.empty(), Optional.empty());
    }

    private static DeferDeadline defer(String on, String to) {
        return new DeferDeadline(PLEDGE, on(on), Optional.of(date(to)), Optional.empty(), Optional.of(WHY), false);
    }

    private static ReportProgress report(Attestation attestation, DeliveryClaim claim) {
        return new ReportProgress(PLEDGE, attestation, claim, Optional.empty(), SAID);
    }

    private static RecordMeasurement count(Attestation attestation, String measure, Precision precision) {
        return new RecordMeasurement(PLEDGE, attestation, measure, new BigDecimal(21), precision, Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    private static DefineMeasure define(String key) {
        return new DefineMeasure(PLEDGE, on("2025-11-05~"), key, words("Forces that referred cases"),
                words("forces"), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
