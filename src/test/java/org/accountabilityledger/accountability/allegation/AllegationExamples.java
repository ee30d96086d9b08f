package org.accountabilityledger.accountability.allegation;

import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.allegation.AllegationCommand.AnswerAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.ConcludeAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.RaiseAllegation;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationAnswered;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationConcluded;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationEntryWithdrawn;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationRaised;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationReopened;

/** The vocabulary of the tests of allegations: a warning of 2003 that the south force is said to have passed over. */
final class AllegationExamples {

    static final AllegationId WARNING = new AllegationId("warning");

    private AllegationExamples() {
    }

    static RaiseAllegation raise(InstitutionId... against) {
        return new RaiseAllegation(WARNING, on("2003"), words("A warning passed over"),
                words("Parents say that they warned the force."), List.of(against), List.of(), false,
                List.of(), false);
    }

    static AllegationRaised raised(InstitutionId... against) {
        return raised("2003", against);
    }

    static AllegationRaised raised(String edtf, InstitutionId... against) {
        return new AllegationRaised(WARNING, on(edtf), words("A warning passed over"),
                words("Parents say that they warned the force."), List.of(against), List.of(),
                List.of(), false);
    }

    static AllegationRaised raised() {
        return raised(SOUTH_FORCE);
    }

    static AnswerAllegation answer(Attestation attestation) {
        return new AnswerAllegation(WARNING, attestation, words("We acted promptly."));
    }

    static AllegationAnswered answered(Attestation attestation) {
        return new AllegationAnswered(WARNING, attestation, words("We acted promptly."));
    }

    static ConcludeAllegation conclude(Attestation attestation) {
        return new ConcludeAllegation(WARNING, attestation, Conclusion.SUBSTANTIATED, words("The warning was given."));
    }

    static AllegationConcluded concluded(String edtf) {
        return new AllegationConcluded(WARNING, on(edtf, WATCHDOG), Conclusion.SUBSTANTIATED,
                words("The warning was given."));
    }

    static AllegationReopened reopened(String edtf, Long... reopens) {
        return new AllegationReopened(WARNING, on(edtf, HOME_OFFICE), words("A letter was found."),
                Arrays.asList(reopens));
    }

    static AllegationEntryWithdrawn withdrawn(long entry) {
        return new AllegationEntryWithdrawn(WARNING, on("2026-02-01"), entry, words("It names the wrong force."),
                Optional.empty());
    }

    static Entry<AllegationEvent> entry(long number, String recordedOn, AllegationEvent event) {
        LocalDate day = LocalDate.parse(recordedOn);
        return new Entry<>(number, day.atTime(12, 0).atZone(LONDON).toInstant(), day, event);
    }
}
