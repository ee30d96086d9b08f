package org.accountabilityledger.accountability.commitment;

import java.time.LocalDate;
import java.util.List;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.RoughRelations;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.CloseCommitment;
import org.accountabilityledger.accountability.commitment.Scrutiny.Finding;

/** Rules 9 and 12: who closes a file for what reason, and what a closed file still takes. */
record RightToClose(Attestation attestation, LocalDate today, Directory directory) {

    void require(CommitmentState state, CloseCommitment command) {
        requireOpen(state);
        InstitutionId closer = attestation.speaker(Rule.CLOSED_BY_WHOM);
        Rule.CLOSED_BY_WHOM.require(oversees(closer, state)
                        || command.closing().openToOwner() && owns(closer, state),
                "'" + closer.reference() + "' does not close it as " + command.closing() + ".", "/statedBy");
        Rule.CLOSED_BY_WHOM.require(!command.closing().done() || command.finding().isPresent(),
                "Name in 'finding' the entry that says what was found of the delivery.", "/finding");
        if (command.closing().done()) {
            // To call a promise kept is to assess the body that owns it.
            new Independence(attestation, today, directory).requireUnrelated(closer, state);
        }
        command.finding().ifPresent(entry -> {
            Finding finding = state.scrutiny().finding(entry).orElseThrow(() -> Rule.POINTS_TO_WHAT_STANDS.broken(
                    "Entry " + entry + " is not a standing finding of the delivery.", "/finding"));
            InSequence.requireNotBefore(finding.said(), attestation);
        });
    }

    private void requireOpen(CommitmentState state) {
        state.closures().toBeReopenedOn(attestation.occurredOn()).ifPresent(closure -> {
            throw Rule.IN_ITS_PLACE.broken("This file was closed already, " + closure.said().on().inWords() + ".",
                    "/commitment");
        });
    }

    /** A body that owns a promise does not oversee it, even where it laid the duty that the promise arises from. */
    private boolean oversees(InstitutionId closer, CommitmentState state) {
        return voiceOfAny(closer, state.promise().overseers())
                && !state.promise().ownedAloneBy(closer, attestation.occurredOn());
    }

    private boolean owns(InstitutionId closer, CommitmentState state) {
        return voiceOfAny(closer, state.promise().possiblyOwnedOn(attestation.occurredOn()));
    }

    private boolean voiceOfAny(InstitutionId speaker, List<InstitutionId> bodies) {
        RoughRelations relations = new RoughRelations(directory, attestation.occurredOn(), today);
        return bodies.stream().anyMatch(body -> relations.mayAnswerFor(speaker, body));
    }

    /** Rule 9: refuses what is surely dated after the closing and before a reopening. */
    static void requireNotClosed(CommitmentState state, Attestation attestation) {
        state.closures().closedBefore(attestation.occurredOn()).ifPresent(closure -> {
            throw Rule.CLOSED_UNTIL_REOPENED.broken("It was closed " + closure.said().on().inWords() + " as "
                    + closure.closing() + ".", "/occurredOn");
        });
    }
}
