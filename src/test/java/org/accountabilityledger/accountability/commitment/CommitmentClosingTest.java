package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.PLEDGE;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.SAID;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.WHY;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.closed;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.found;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.given;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.made;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.reopened;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.transferred;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.withdrawn;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ClaimFulfilment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.CloseCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.DeferDeadline;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.DisputeAssessment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.RecordMeasurement;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ReopenCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ReportProgress;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.SetMilestone;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.WithdrawCommitmentEntry;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentClosed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who closes a file for what reason, and what a closed file still takes. */
class CommitmentClosingTest {

    private static final String BY_WHOM = "Only issuer or overseer closes as implemented, exceeded or alternate, "
            + "citing a finding; the owner may close as withdrawn or superseded. ";
    private static final String UNTIL_REOPENED =
            "A closed file takes no new progress dated after its closing until it is reopened with a reason. ";

    @ParameterizedTest
    @ValueSource(strings = {"committee", "watchdog"})
    void an_issuer_or_overseer_closes_as_implemented_citing_a_finding(String closer) {
        given(made(), found("2025-12", COMMITTEE, DeliveryFinding.COMPLETE))
                .when(close("2026-01", new InstitutionId(closer), Closing.IMPLEMENTED, Optional.of(2L)), GATE)
                .expectEvents(new CommitmentClosed(PLEDGE, on("2026-01", new InstitutionId(closer)),
                        Closing.IMPLEMENTED, Optional.empty(), Optional.of(2L), SAID));
    }

    @ParameterizedTest
    @EnumSource(names = {"IMPLEMENTED", "EXCEEDED", "ALTERNATE"})
    void a_closing_as_delivered_cites_a_finding(Closing closing) {
        given(made()).when(close("2026-01", WATCHDOG, closing, Optional.empty()), GATE).expectExceptionMessage(
                BY_WHOM + "Name in 'finding' the entry that says what was found of the delivery.");
    }

    @Test
    void a_closing_cites_a_finding_that_stands() {
        given(made(), found("2025-12", COMMITTEE, DeliveryFinding.COMPLETE), withdrawn(2))
                .when(close("2026-01", WATCHDOG, Closing.IMPLEMENTED, Optional.of(2L)), GATE)
                .expectExceptionMessage("An entry points only to what stands on the ledger. "
                        + "Entry 2 is not a standing finding of the delivery.");
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "SUPERSEDED"}, mode = EnumSource.Mode.EXCLUDE)
    void an_owner_does_not_close_its_own_promise_as(Closing closing) {
        given(made(), found("2025-12", COMMITTEE, DeliveryFinding.COMPLETE))
                .when(close("2026-01", HOME_OFFICE, closing, Optional.of(2L)), GATE)
                .expectExceptionMessage(BY_WHOM + "'home-office' does not close it as " + closing + ".");
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "SUPERSEDED"})
    void an_owner_closes_its_own_promise_as(Closing closing) {
        given(made()).when(close("2026-01", HOME_OFFICE, closing, Optional.empty()), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_owner_that_oversaw_the_promise_once_does_not_close_it_as_implemented() {
        given(made(), found("2025-12", COMMITTEE, DeliveryFinding.COMPLETE),
                        transferred("2025-05", WATCHDOG))
                .when(close("2026-01", WATCHDOG, Closing.IMPLEMENTED, Optional.of(2L)), GATE)
                .expectExceptionMessage(BY_WHOM + "'watchdog' does not close it as IMPLEMENTED.");
    }

    @Test
    void who_owned_the_promise_on_some_reading_of_the_date_may_have_withdrawn_it() {
        given(made(), transferred("2025-05-10", GOVERNMENT))
                .when(close("2025-05", HOME_OFFICE, Closing.WITHDRAWN, Optional.empty()), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_stranger_closes_nothing() {
        given(made()).when(close("2026-01", GOVERNMENT, Closing.WITHDRAWN, Optional.empty()), GATE)
                .expectExceptionMessage(BY_WHOM + "'government' does not close it as WITHDRAWN.");
    }

    @Test
    void who_closes_is_named() {
        given(made())
                .when(new CloseCommitment(PLEDGE, on("2026-01"), Closing.NO_RESPONSE, Optional.empty(), Optional.empty(), SAID), GATE)
                .expectExceptionMessage(BY_WHOM + "Say in 'statedBy' which body speaks.");
    }

    @Test
    void a_closed_file_is_not_closed_again() {
        given(made(), closed("2025-10-01"))
                .when(close("2026-01", WATCHDOG, Closing.NO_RESPONSE, Optional.empty()), GATE)
                .expectExceptionMessage("An entry follows from what the file says already. "
                        + "This file was closed already, 1 October 2025.");
    }

    @Test
    void a_reopened_file_is_closed_again() {
        given(made(), closed("2025-10-01"), reopened("2025-11-01"))
                .when(close("2026-01", WATCHDOG, Closing.NO_RESPONSE, Optional.empty()), GATE)
                .expectSuccessfulHandlerExecution();
    }

    static Stream<CommitmentCommand> progress() {
        return Stream.of(new ReportProgress(PLEDGE, on("2025-11"), DeliveryClaim.IN_PROGRESS, Optional.empty(), SAID),
                new ClaimFulfilment(PLEDGE, on("2025-11"), Optional.empty(), SAID),
                new SetMilestone(PLEDGE, on("2025-11"), "chair-named", SAID, Optional.empty(), Optional.empty()),
                new DeferDeadline(PLEDGE, on("2025-11"), Optional.of(date("2026-04")), Optional.empty(),
                        Optional.of(WHY), false),
                new RecordMeasurement(PLEDGE, on("2025-11"), "returns-received", BigDecimal.TEN, Precision.EXACT,
                        Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("progress")
    void a_closed_file_takes_no_new_progress(CommitmentCommand command) {
        given(made(), closed("2025-10-01")).when(command, GATE).expectExceptionMessage(
                UNTIL_REOPENED + "It was closed 1 October 2025 as NOT_IMPLEMENTED.");
    }

    @ParameterizedTest
    @MethodSource("progress")
    void a_reopened_file_takes_new_progress(CommitmentCommand command) {
        given(made(), closed("2025-10-01"), reopened("2025-10-31")).when(command, GATE)
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09", "2025-10-01", "2025-10"})
    void a_closed_file_takes_progress_that_may_have_come_before_its_closing(String on) {
        given(made(), closed("2025-10-01"))
                .when(new ReportProgress(PLEDGE, on(on), DeliveryClaim.IN_PROGRESS, Optional.empty(), SAID), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_file_reopened_since_takes_no_progress_dated_while_it_was_closed() {
        given(made(), closed("2025-10-01"), reopened("2025-12-31"))
                .when(new ReportProgress(PLEDGE, on("2025-11"), DeliveryClaim.IN_PROGRESS, Optional.empty(), SAID), GATE)
                .expectExceptionMessage(UNTIL_REOPENED + "It was closed 1 October 2025 as NOT_IMPLEMENTED.");
    }

    @Test
    void a_closed_file_takes_disputes() {
        given(made(), found("2025-09", COMMITTEE, DeliveryFinding.LIMITED), closed("2025-10-01"))
                .when(new DisputeAssessment(PLEDGE, on("2025-11", HOME_OFFICE), 2, SAID), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_closed_file_takes_withdrawals() {
        given(made(), closed("2025-10-01"))
                .when(new WithdrawCommitmentEntry(PLEDGE, on("2025-11"), 2, WHY, Optional.empty()), GATE)
                .expectEvents(new CommitmentEvent.CommitmentEntryWithdrawn(PLEDGE, on("2025-11"), 2, WHY,
                        Optional.empty()));
    }

    @Test
    void a_file_is_reopened_with_a_reason() {
        given(made(), closed("2025-10-01")).when(new ReopenCommitment(PLEDGE, on("2025-11"), Optional.empty()), GATE)
                .expectExceptionMessage(UNTIL_REOPENED + "Say why it is reopened.");
    }

    @Test
    void an_open_file_is_not_reopened() {
        given(made(), closed("2025-10-01"), reopened("2025-11-01"))
                .when(new ReopenCommitment(PLEDGE, on("2025-12"), Optional.of(WHY)), GATE)
                .expectExceptionMessage("An entry follows from what the file says already. "
                        + "This file was not closed then, December 2025.");
    }

    @Test
    void a_file_closed_some_day_in_a_month_may_be_reopened_within_it() {
        given(made(), closed("2025-10")).when(new ReopenCommitment(PLEDGE, on("2025-10-20"), Optional.of(WHY)), GATE)
                .expectEvents(reopened("2025-10-20"));
    }

    private static CloseCommitment close(String on, InstitutionId closer, Closing closing, Optional<Long> finding) {
        return new CloseCommitment(PLEDGE, on(on, closer), closing, Optional.empty(), finding, SAID);
    }
}
