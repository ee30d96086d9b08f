package org.accountabilityledger.accountability.commitment;

import java.time.LocalDate;
import java.util.List;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.RoughRelations;
import org.accountabilityledger.accountability.Rule;

/** Who may promise, claim and dispute in the owner's name. Where no body is named, sources report what was said. */
record OwnersVoice(Attestation attestation, LocalDate today, Directory directory) {

    /** The owner, a body that answers for it, or one that it is part of: a government promises for its departments. */
    void requireToPromise(InstitutionId owner) {
        attestation.statedBy().ifPresent(speaker -> Rule.OWNER_SPEAKS.require(
                mayAnswer(speaker, owner) || mayContain(speaker, owner),
                "'" + speaker.reference() + "' neither answers for '" + owner.reference() + "' nor contains it.",
                "/statedBy"));
    }

    /** An owner, now or once, who answers for it or contains it; and who laid the duty behind it or oversees it. */
    void requireToChange(CommitmentState state) {
        attestation.statedBy().ifPresent(speaker -> Rule.OWNER_SPEAKS.require(
                answersForAny(speaker, state.promise().everOwnedBy())
                        || answersForAny(speaker, state.promise().overseers())
                        || state.promise().everOwnedBy().stream().anyMatch(owner -> mayContain(speaker, owner)),
                "'" + speaker.reference() + "' does not answer for '" + state.owner().reference()
                        + "', and does not oversee it.", "/statedBy"));
    }

    /** An owner, now or once, or a body that answers for it; and nobody who has assessed the promise. */
    void requireToClaim(CommitmentState state) {
        attestation.statedBy().ifPresent(speaker -> {
            Rule.OWNER_SPEAKS.require(answersForAny(speaker, state.promise().everOwnedBy()),
                    "'" + speaker.reference() + "' does not answer for '" + state.owner().reference() + "'.",
                    "/statedBy");
            Rule.CLAIM_AND_ASSESSMENT_APART.require(
                    state.scrutiny().assessments().noneMatch(said -> said.by().filter(speaker::equals).isPresent()),
                    "'" + speaker.reference() + "' has assessed this promise.", "/statedBy");
        });
    }

    /** Rule 6: the assessed body, or one that answers for it. */
    void requireToDispute(CommitmentState state) {
        InstitutionId speaker = attestation.speaker(Rule.ASSESSED_BODY_CAN_DISPUTE);
        Rule.ASSESSED_BODY_CAN_DISPUTE.require(answersForAny(speaker, state.promise().everOwnedBy()),
                "'" + speaker.reference() + "' does not answer for '" + state.owner().reference() + "'.", "/statedBy");
    }

    private boolean answersForAny(InstitutionId speaker, List<InstitutionId> bodies) {
        return bodies.stream().anyMatch(body -> mayAnswer(speaker, body));
    }

    private boolean mayAnswer(InstitutionId speaker, InstitutionId body) {
        return relations().mayAnswerFor(speaker, body);
    }

    private boolean mayContain(InstitutionId whole, InstitutionId part) {
        return relations().mayContain(whole, part);
    }

    private RoughRelations relations() {
        return new RoughRelations(directory, attestation.occurredOn(), today);
    }
}
