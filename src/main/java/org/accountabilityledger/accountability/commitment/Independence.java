package org.accountabilityledger.accountability.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Lists;
import org.accountabilityledger.accountability.RoughRelations;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.commitment.Delivery.Claim;

/** Rule 5: who assesses a promise is named, is not of the owner's kind, and has claimed nothing of its delivery. */
record Independence(Attestation attestation, LocalDate today, Directory directory) {

    void requireToAssess(CommitmentState state) {
        InstitutionId assessor = attestation.speaker(Rule.NOT_ITS_OWN_ASSESSOR);
        requireUnrelated(assessor, state);
        Rule.CLAIM_AND_ASSESSMENT_APART.require(state.delivery().claims().stream().map(Claim::said)
                .noneMatch(said -> said.by().filter(assessor::equals).isPresent()),
                "'" + assessor.reference() + "' has stated a claim of this promise.", "/statedBy");
    }

    void requireUnrelated(InstitutionId assessor, CommitmentState state) {
        RoughRelations relations = new RoughRelations(directory, attestation.occurredOn(), today);
        for (InstitutionId owner : state.promise().surelyOwnedBy(attestation.occurredOn())) {
            Rule.NOT_ITS_OWN_ASSESSOR.require(!relations.surelyBarred(assessor, owner), assessor.equals(owner)
                    ? "'" + owner.reference() + "' owns this promise, or did."
                    : "'" + assessor.reference() + "' is related to '" + owner.reference() + "', which owns this "
                            + "promise, or did.", "/statedBy");
        }
    }

    /** What cannot be rated names what it lacks, and only that does. */
    static void requireMissing(DeliveryFinding finding, List<MissingElement> missing) {
        boolean ratable = finding != DeliveryFinding.NOT_RATABLE;
        Rule.FIELDS_AGREE.require(ratable || !missing.isEmpty(),
                "Say what the promise lacks to be rated: a measure, a date, a baseline or an owner.", "/missing");
        Rule.FIELDS_AGREE.require(!ratable || missing.isEmpty(),
                "Only a promise that is not ratable names a missing element.", "/missing");
        Lists.requireOnce(missing, Function.identity(), "/missing");
    }
}
