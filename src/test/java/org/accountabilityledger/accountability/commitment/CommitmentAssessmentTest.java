package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.OLD_COMMISSION;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.PLEDGE;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.SAID;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.deferred;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.found;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.fulfilled;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.given;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.made;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.madeBy;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.madeDueInWords;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.madeWithoutDeadline;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.transferred;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.withdrawn;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.AssessDelivery;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.AssessOutcome;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.DisputeAssessment;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.AssessmentDisputed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeliveryAssessed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.OutcomeAssessed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may find what of a promise, and who may dispute it. */
class CommitmentAssessmentTest {

    private static final Optional<Verbatim> CALLED = Optional.of(Verbatim.of("Too vague to rate"));
    private static final String NOT_ITS_OWN =
            "A body does not assess itself, nor what it is part of, nor its parts or predecessors. ";

    @Test
    void an_independent_body_assesses_the_delivery() {
        given(made()).when(assess(on("2025-12", COMMITTEE), DeliveryFinding.LIMITED), GATE)
                .expectEvents(found("2025-12", COMMITTEE, DeliveryFinding.LIMITED));
    }

    @Test
    void a_sponsored_body_is_not_barred() {
        given(made()).when(assess(on("2025-12", WATCHDOG), DeliveryFinding.COMPLETE), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_owner_does_not_assess_itself() {
        given(made()).when(assess(on("2025-12", HOME_OFFICE), DeliveryFinding.COMPLETE), GATE)
                .expectExceptionMessage(NOT_ITS_OWN + "'home-office' owns this promise, or did.");
    }

    @ParameterizedTest
    @CsvSource({"home-office, government", "government, home-office", "old-commission, watchdog"})
    void an_owner_is_not_assessed_by_its_whole_its_part_or_who_came_after(String owner, String assessor) {
        given(madeBy(new InstitutionId(owner)))
                .when(assess(on("2025-12", new InstitutionId(assessor)), DeliveryFinding.COMPLETE), GATE)
                .expectExceptionMessage(NOT_ITS_OWN + "'" + assessor + "' is related to '" + owner
                        + "', which owns this promise, or did.");
    }

    @Test
    void a_former_owner_does_not_assess_what_it_promised() {
        given(made(), transferred("2025-05", COMMITTEE))
                .when(new AssessOutcome(PLEDGE, on("2025-12", HOME_OFFICE), Outcome.MAJOR, Optional.empty(), SAID), GATE)
                .expectExceptionMessage(NOT_ITS_OWN + "'home-office' owns this promise, or did.");
    }

    @Test
    void a_later_owner_may_have_assessed_what_was_not_yet_its_own() {
        given(made(), transferred("2025-11-05~", COMMITTEE))
                .when(assess(on("2025-11", COMMITTEE), DeliveryFinding.LIMITED), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_assessor_is_named() {
        given(made()).when(assess(on("2025-12"), DeliveryFinding.COMPLETE), GATE)
                .expectExceptionMessage(NOT_ITS_OWN + "Say in 'statedBy' which body or office speaks.");
    }

    @Test
    void an_assessor_has_claimed_nothing() {
        given(madeBy(GOVERNMENT), transferred("2025-11", COMMITTEE), fulfilled(on("2025-12", COMMITTEE)))
                .when(assess(on("2025-10", COMMITTEE), DeliveryFinding.COMPLETE), GATE)
                .expectExceptionMessage("Who states a claim does not state its assessment. "
                        + "'committee' has stated a claim of this promise.");
    }

    @Test
    void an_assessor_may_assess_what_sources_report_of_the_claim() {
        given(made(), fulfilled(on("2025-11"))).when(assess(on("2025-12", COMMITTEE), DeliveryFinding.COMPLETE), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_promise_is_not_assessed_before_it_was_made() {
        given(made()).when(assess(on("2024", COMMITTEE), DeliveryFinding.COMPLETE), GATE).expectExceptionMessage(
                "An entry follows from what the file says already. It speaks of entry 1, which is dated January 2025.");
    }

    @ParameterizedTest
    @CsvSource({
        // made for April 2025: before its first day, on it, on a date that may be later, after it
        "2025-03-31, false", "2025-04-01, true", "2025-03/2025-05, true", "2025-05-01, true"})
    void not_delivered_is_found_when_the_day_may_have_come(String day, boolean taken) {
        var asked = given(made("2025-01", "2025-04")).when(assess(on(day, COMMITTEE), DeliveryFinding.NOT_DELIVERED),
                GATE);
        if (taken) {
            asked.expectEvents(found(day, COMMITTEE, DeliveryFinding.NOT_DELIVERED));
        } else {
            asked.expectExceptionMessage("An entry follows from what the file says already. "
                    + "NOT_DELIVERED says that its day passed, and the day is April 2025.");
        }
    }

    @Test
    void not_delivered_looks_at_the_day_that_counts_and_not_at_the_one_that_was_left() {
        given(made(), deferred("2025-03", "2025-12")).when(assess(on("2025-06", COMMITTEE),
                DeliveryFinding.NOT_DELIVERED), GATE).expectExceptionMessage("An entry follows from what the file "
                + "says already. NOT_DELIVERED says that its day passed, and the day is December 2025.");
        given(made(), deferred("2025", "2025-12")).when(assess(on("2025-06", COMMITTEE),
                DeliveryFinding.NOT_DELIVERED), GATE).expectSuccessfulHandlerExecution();
    }

    @Test
    void not_delivered_is_not_found_of_what_has_no_day_and_may_be_of_what_has_one_in_words() {
        given(madeWithoutDeadline()).when(assess(on("2025-12", COMMITTEE), DeliveryFinding.NOT_DELIVERED), GATE)
                .expectExceptionMessage("An entry follows from what the file says already. "
                        + "NOT_DELIVERED says that its day passed, and no day is set.");
        given(madeDueInWords("by the end of this Parliament"))
                .when(assess(on("2025-12", COMMITTEE), DeliveryFinding.NOT_DELIVERED), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void what_is_not_ratable_names_what_is_missing() {
        given(made()).when(assess(on("2025-12", COMMITTEE), DeliveryFinding.NOT_RATABLE), GATE)
                .expectExceptionMessage("What an entry says in one field agrees with what it says in the "
                + "others. Say what the promise lacks "
                        + "to be rated: a measure, a date, a baseline or an owner.");
    }

    @Test
    void what_is_not_ratable_is_recorded_with_what_is_missing() {
        List<MissingElement> missing = List.of(MissingElement.MEASURE, MissingElement.DATE);
        given(made()).when(new AssessDelivery(PLEDGE, on("2025-12", COMMITTEE), DeliveryFinding.NOT_RATABLE, CALLED,
                        missing, SAID), GATE)
                .expectEvents(new DeliveryAssessed(PLEDGE, on("2025-12", COMMITTEE), DeliveryFinding.NOT_RATABLE,
                        CALLED, missing, SAID));
    }

    @Test
    void what_is_rated_misses_nothing() {
        given(made()).when(new AssessDelivery(PLEDGE, on("2025-12", COMMITTEE), DeliveryFinding.LIMITED,
                        Optional.empty(), List.of(MissingElement.DATE), SAID), GATE)
                .expectExceptionMessage("What an entry says in one field agrees with what it says in the others. "
                        + "Only a promise that is not ratable names a missing element.");
    }

    @Test
    void an_independent_body_assesses_the_outcome() {
        given(made()).when(new AssessOutcome(PLEDGE, on("2025-12", COMMITTEE), Outcome.TOO_EARLY, CALLED, SAID), GATE)
                .expectEvents(new OutcomeAssessed(PLEDGE, on("2025-12", COMMITTEE), Outcome.TOO_EARLY, CALLED, SAID));
    }

    @Test
    void an_assessed_body_disputes_a_finding() {
        given(made(), found("2025-12", COMMITTEE, DeliveryFinding.LIMITED))
                .when(dispute("2026-01", HOME_OFFICE, 2), GATE)
                .expectEvents(new AssessmentDisputed(PLEDGE, on("2026-01", HOME_OFFICE), 2, SAID));
    }

    @Test
    void only_the_assessed_body_disputes_a_finding() {
        given(made(), found("2025-12", COMMITTEE, DeliveryFinding.LIMITED)).when(dispute("2026-01", STRANGER, 2), GATE)
                .expectExceptionMessage("The assessed body can dispute, and its reply stands beside the finding. "
                        + "'stranger' does not answer for 'home-office'.");
    }

    @Test
    void who_disputes_a_finding_is_named() {
        given(made(), found("2025-12", COMMITTEE, DeliveryFinding.LIMITED))
                .when(new DisputeAssessment(PLEDGE, on("2026-01"), 2, SAID), GATE)
                .expectExceptionMessage("The assessed body can dispute, and its reply stands beside the finding. "
                        + "Say in 'statedBy' which body speaks.");
    }

    @Test
    void a_withdrawn_finding_is_not_disputed() {
        given(made(), found("2025-12", COMMITTEE, DeliveryFinding.LIMITED), withdrawn(2))
                .when(dispute("2026-01", HOME_OFFICE, 2), GATE)
                .expectExceptionMessage("An entry points only to what stands on the ledger. "
                        + "Entry 2 is not a standing assessment.");
    }

    @Test
    void a_finding_is_not_disputed_before_it_was_made() {
        given(made(), found("2025-12", COMMITTEE, DeliveryFinding.LIMITED))
                .when(dispute("2025-11", HOME_OFFICE, 2), GATE)
                .expectExceptionMessage("An entry follows from what the file says already. "
                        + "It speaks of entry 2, which is dated December 2025.");
    }

    @Test
    void the_body_that_came_after_the_owner_disputes_a_finding() {
        given(madeBy(OLD_COMMISSION), found("2025-12", COMMITTEE, DeliveryFinding.LIMITED))
                .when(dispute("2026-01", WATCHDOG, 2), GATE).expectSuccessfulHandlerExecution();
    }

    private static AssessDelivery assess(Attestation attestation, DeliveryFinding finding) {
        return new AssessDelivery(PLEDGE, attestation, finding, Optional.empty(), List.of(), SAID);
    }

    private static DisputeAssessment dispute(String on, InstitutionId speaker, long assessment) {
        return new DisputeAssessment(PLEDGE, on(on, speaker), assessment, SAID);
    }
}
