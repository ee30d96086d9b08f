package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.INQUIRY;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.PLEDGE;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.SAID;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.WHY;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.given;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.made;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.DeferDeadline;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ReverseCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.RewordCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.SupersedeCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.TransferCommitment;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A change of a promise is stated by its owner, by who oversees it or laid its duty, or by what contains the owner. */
class ChangeOfPromiseTest {

    private static final List<Named<Function<Attestation, CommitmentCommand>>> CHANGES = List.of(
            Named.of("reword", said -> new RewordCommitment(PLEDGE, said, words("All of them."),
                    Rewording.STRENGTHENED, Optional.empty())),
            Named.of("defer", said -> new DeferDeadline(PLEDGE, said, Optional.of(date("2025-12")), Optional.empty(),
                    Optional.of(WHY), false)),
            Named.of("transfer", said -> new TransferCommitment(PLEDGE, said, STRANGER, WHY)),
            Named.of("reverse", said -> new ReverseCommitment(PLEDGE, said, 1, SAID, Optional.of(WHY), false)),
            Named.of("supersede", said -> new SupersedeCommitment(PLEDGE, said, INQUIRY, WHY)));

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource
    void a_change_is_stated_by_who_may_state_it(Function<Attestation, CommitmentCommand> change, InstitutionId by) {
        given(made()).when(change.apply(on("2025-06-20", by)), GATE).expectSuccessfulHandlerExecution();
    }

    static Stream<Arguments> a_change_is_stated_by_who_may_state_it() {
        return CHANGES.stream().flatMap(change -> Stream.of(HOME_OFFICE, WATCHDOG, COMMITTEE, GOVERNMENT)
                .map(body -> Arguments.of(change, body)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_change_is_stated_by_nobody_else(Function<Attestation, CommitmentCommand> change) {
        given(made()).when(change.apply(on("2025-06-20", STRANGER)), GATE).expectExceptionMessage(
                "A promise, a change of it and a claim of its delivery are stated by the owner or by a body that "
                        + "answers for it; others report them through their sources. 'stranger' does not answer for "
                        + "'home-office', and does not oversee it.");
    }

    static Stream<Arguments> a_change_is_stated_by_nobody_else() {
        return CHANGES.stream().map(Arguments::of);
    }
}
