package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.citing;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.DUTY;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.INQUIRY;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.PLEDGE;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.RETURNS;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.SAID;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.WHY;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.byStranger;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.given;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.ledger;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.made;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.make;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.reworded;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.transferred;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.withdrawn;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.DirectoryFold;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.MakeCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ReverseCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.RewordCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.SupersedeCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.TransferCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.WithdrawCommitmentEntry;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReversed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentSuperseded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Promises, and what becomes of their words and their owner. */
class CommitmentTest {

    @Test
    void a_promise_keeps_whose_duty_it_arises_from_and_who_laid_it() {
        given().when(make(on("2025-01")), GATE).expectEvents(made());
    }

    @Test
    void a_promise_is_made_once() {
        given(made()).when(make(on("2025-01")), GATE).expectExceptionMessage(
                "A reference names one file, for good. There is a commitment 'closed-cases' already.");
    }

    @Test
    void a_promise_whose_making_was_withdrawn_can_be_made_again() {
        given(made("2025-02", "2025-05"), withdrawn(1)).when(make(on("2025-01")), GATE).expectEvents(made());
    }

    @Test
    void a_promise_whose_making_was_withdrawn_takes_nothing_else() {
        given(made(), withdrawn(1)).when(reword("2025-02"), GATE).expectExceptionMessage("An entry points only to "
                + "what stands on the ledger. The making of commitment 'closed-cases' was withdrawn.");
    }

    @Test
    void a_promise_cites_a_source() {
        given().when(make(citing("2025-01")), GATE).expectExceptionMessage(
                "Every entry cites at least one registered, standing source. This one cites none.");
    }

    @Test
    void a_promise_cannot_be_made_in_the_future() {
        given().when(make(on("2026-03-02")), GATE).expectExceptionMessage(
                "What happened cannot lie in the future. 2 March 2026 is after today, 1 March 2026.");
    }

    @Test
    void a_promise_arises_only_from_duties_that_stand() {
        MakeCommitment command = make(on("2025-01"), HOME_OFFICE, List.of(new DutyId("audit-9/government")),
                List.of());
        given().when(command, GATE).expectExceptionMessage("An entry points only to what stands on the ledger. "
                + "There is no standing duty 'audit-9/government'.");
    }

    @Test
    void a_promise_names_a_duty_once() {
        given().when(make(on("2025-01"), HOME_OFFICE, List.of(DUTY, DUTY), List.of()), GATE).expectExceptionMessage(
                "Every value has the form that its field asks for. '" + DUTY + "' is named twice.");
    }

    @Test
    void an_owner_is_on_the_ledger() {
        given().when(make(on("2025-01"), new InstitutionId("nobody"), List.of(), List.of()), GATE)
                .expectExceptionMessage("An entry points only to what stands on the ledger. "
                        + "There is no standing institution 'nobody'.");
    }

    @Test
    void an_owner_does_not_oversee_its_own_promise() {
        given().when(make(on("2025-01"), WATCHDOG, List.of(), List.of()), GATE).expectExceptionMessage(
                "A body does not assess itself, nor what it is part of, nor its parts or predecessors. "
                        + "'watchdog' owns this promise and does not oversee it.");
    }

    @Test
    void two_measures_of_a_promise_have_two_keys() {
        given().when(make(on("2025-01"), HOME_OFFICE, List.of(), List.of(RETURNS, RETURNS)), GATE)
                .expectExceptionMessage("Every value has the form that its field asks for. "
                        + "There are two measures 'returns-received'.");
    }

    @Test
    void a_promise_is_not_due_before_it_was_made() {
        given().when(make(on("2025-05")), GATE).expectExceptionMessage("What an entry says in one field agrees "
                + "with what it says in the others. The promise is due 30 April 2025, before May 2025, when it was made: "
                + "write the day by which it is to be kept.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"home-office", "government"})
    void a_promise_is_stated_by_its_owner_or_the_whole_that_it_is_part_of(String speaker) {
        Attestation stated = on("2025-01", new InstitutionId(speaker));
        given().when(make(stated), GATE).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_promise_is_stated_by_a_body_that_answers_for_its_owner() {
        given().when(make(on("2025-01", HOME_OFFICE), GOVERNMENT, List.of(), List.of()), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_promise_is_not_put_into_the_owners_mouth() {
        given().when(make(byStranger("2025-01")), GATE).expectExceptionMessage(
                "A promise, a change of it and a claim of its delivery are stated by the owner or by a body that "
                        + "answers for it; others report them through their sources. "
                        + "'stranger' neither answers for 'home-office' nor contains it.");
    }

    @Test
    void a_promise_is_put_in_weaker_words() {
        given(made()).when(reword("2025-02"), GATE)
                .expectEvents(reworded("2025-02", "Most forces will.", Rewording.WEAKENED));
    }

    @Test
    void a_promise_is_not_reworded_before_it_was_made() {
        given(made()).when(reword("2024-12"), GATE).expectExceptionMessage("An entry follows from what the file "
                + "says already. It speaks of entry 1, which is dated January 2025.");
    }

    @Test
    void a_promise_may_have_been_reworded_in_the_month_in_which_it_was_made() {
        given(made()).when(reword("2025-01-02"), GATE).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_transfer_keeps_whose_promise_it_was() {
        given(made()).when(new TransferCommitment(PLEDGE, on("2025-09"), WATCHDOG, WHY), GATE)
                .expectEvents(transferred("2025-09", WATCHDOG));
    }

    @Test
    void a_transfer_found_late_knows_whose_promise_it_was_then() {
        given(made(), transferred("2025-09", WATCHDOG))
                .when(new TransferCommitment(PLEDGE, on("2025-05"), GOVERNMENT, WHY), GATE)
                .expectEvents(transferred("2025-05", GOVERNMENT));
    }

    @Test
    void a_transfer_changes_the_owner() {
        given(made()).when(new TransferCommitment(PLEDGE, on("2025-09"), HOME_OFFICE, WHY), GATE)
                .expectExceptionMessage("An entry follows from what the file says already. "
                        + "It is the promise of 'home-office' already.");
    }

    @Test
    void a_reversal_names_the_words_that_it_turns_away_from() {
        given(made()).when(new ReverseCommitment(PLEDGE, on("2025-06-14"), 1, SAID, Optional.of(WHY), false), GATE)
                .expectEvents(new CommitmentReversed(PLEDGE, on("2025-06-14"), 1, SAID, Optional.of(WHY)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 2, 3, 9})
    void a_reversal_of_what_was_never_promised_is_refused(long entry) {
        given(made(), reworded("2025-02", "Most forces will.", Rewording.WEAKENED), withdrawn(2))
                .when(new ReverseCommitment(PLEDGE, on("2025-06-14"), entry, SAID, Optional.empty(), false), GATE)
                .expectExceptionMessage("A reversal names what it reverses. Entry " + entry
                        + " is not a standing wording of this promise.");
    }

    @Test
    void a_promise_is_superseded_by_another_one() {
        given(made()).when(new SupersedeCommitment(PLEDGE, on("2025-06-16"), INQUIRY, WHY), GATE)
                .expectEvents(new CommitmentSuperseded(PLEDGE, on("2025-06-16"), INQUIRY, WHY));
    }

    @Test
    void a_promise_does_not_supersede_itself() {
        given(made(INQUIRY, on("2025-01"), HOME_OFFICE, Optional.empty(), Optional.empty()))
                .when(new SupersedeCommitment(INQUIRY, on("2025-06-16"), INQUIRY, WHY), GATE)
                .expectExceptionMessage("An entry follows from what the file says already. "
                        + "A promise does not supersede itself.");
    }

    @Test
    void a_promise_does_not_give_way_to_one_that_gave_way_to_it() {
        DirectoryFold world = new DirectoryFold(ledger()).tell(2, new CommitmentSuperseded(INQUIRY, on("2025-07"), PLEDGE, WHY));
        fixture(Commitment.class, world).given(made())
                .when(new SupersedeCommitment(PLEDGE, on("2025-06-16"), INQUIRY, WHY), GATE)
                .expectExceptionMessage("What belongs to another, gives way to it or repeats it, does so in no circle. "
                        + "'" + INQUIRY.reference() + "' gave way to '" + PLEDGE.reference() + "' already: name the one "
                        + "that counts last, or withdraw that entry first.");
    }

    @Test
    void a_promise_is_superseded_only_by_one_on_the_ledger() {
        CommitmentId unheard = new CommitmentId("unheard");
        given(made()).when(new SupersedeCommitment(PLEDGE, on("2025-06-16"), unheard, WHY), GATE)
                .expectExceptionMessage("An entry points only to what stands on the ledger. "
                        + "There is no standing commitment 'unheard'.");
    }

    @Test
    void a_withdrawn_entry_is_not_withdrawn_again() {
        given(made(), withdrawn(1))
                .when(new WithdrawCommitmentEntry(PLEDGE, on("2026-02-01"), 1, WHY, Optional.empty()), GATE)
                .expectExceptionMessage("Nothing is edited or removed: a correction is a withdrawal and a new entry. "
                        + "Entry 1 was withdrawn already.");
    }

    private static RewordCommitment reword(String on) {
        return new RewordCommitment(PLEDGE, on(on), words("Most forces will."), Rewording.WEAKENED, Optional.empty());
    }
}
