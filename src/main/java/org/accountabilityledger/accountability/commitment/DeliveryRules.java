package org.accountabilityledger.accountability.commitment;

import java.util.List;
import java.util.function.Function;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Lists;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Said;
import org.accountabilityledger.accountability.Speaker;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.AssessDelivery;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.DisputeAssessment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ReportProgress;
import org.accountabilityledger.accountability.commitment.Delivery.Claim;

/** The rules of a promise's delivery: its steps, who may claim, who may assess, and who may dispute. */
record DeliveryRules(CommitmentRules file) {

    /** A step has a key of its own. */
    void requireNewMilestone(String key) {
        FileId.requireKey(key, "/milestone");
        Rule.IN_ITS_PLACE.require(state().delivery().milestone(key).isEmpty(),
                "There is a milestone '" + key + "' already.", "/milestone");
    }

    /** A step is reached once. */
    void requireToReach(String key) {
        Delivery.Milestone milestone = state().delivery().milestone(key).orElseThrow(() ->
                Rule.POINTS_TO_WHAT_STANDS.broken("This file has no standing milestone '" + key + "'.", "/milestone"));
        Rule.IN_ITS_PLACE.require(milestone.reached().isEmpty(), "'" + key + "' was reached already.", "/milestone");
    }

    /** That a promise is kept is claimed by a command of its own. */
    void requireProgress(ReportProgress progress) {
        Rule.WELL_FORMED.require(progress.claim() != DeliveryClaim.CLAIMED_COMPLETE,
                "That a promise is kept is said by claiming its fulfilment: send 'claim-fulfilment'.", "/claim");
    }

    /** An owner claims, now or once, or who answers for one; and nobody who has assessed the promise (rule 5). */
    void requireClaimedByWhoMay() {
        file.command().attestation().bodyOrPublishers(Rule.OWNER_SPEAKS).ifPresent(speaker -> {
            Rule.OWNER_SPEAKS.require(answersForAnOwner(speaker), doesNotAnswer(speaker), "/statedBy");
            Rule.CLAIM_AND_ASSESSMENT_APART.require(
                    state().scrutiny().assessments().noneMatch(said -> said.by().filter(Speaker.of(speaker)::equals).isPresent()),
                    "'" + speaker.reference() + "' has assessed this promise.", "/statedBy");
        });
    }

    /** What cannot be rated names what it lacks, and only that does. */
    void requireRated(AssessDelivery assessment) {
        boolean ratable = assessment.finding() != DeliveryFinding.NOT_RATABLE;
        List<MissingElement> missing = assessment.missing();
        Rule.FIELDS_AGREE.require(ratable || !missing.isEmpty(),
                "Say what the promise lacks to be rated: a measure, a date, a baseline or an owner.", "/missing");
        Rule.FIELDS_AGREE.require(!ratable || missing.isEmpty(),
                "Only a promise that is not ratable names a missing element.", "/missing");
        Lists.requireOnce(missing, Function.identity(), "/missing");
        requireDayMayHavePassed(assessment);
    }

    /** That a promise was not delivered by its day is found when that day may have come. */
    private void requireDayMayHavePassed(AssessDelivery assessment) {
        Deadlines deadlines = state().promise().deadlines();
        Rule.IN_ITS_PLACE.require(assessment.finding() != DeliveryFinding.NOT_DELIVERED
                        || deadlines.mayHaveComeBy(file.on()), deadlines.current()
                .map(due -> "NOT_DELIVERED says that its day passed, and the day is " + due.inWords() + ".")
                .orElse("NOT_DELIVERED says that its day passed, and no day is set."), "/finding");
    }

    /** Rule 5: who assesses is named, is unrelated to the owner, and has claimed nothing of the delivery. */
    void requireAssessedByWhoMay() {
        Speaker assessor = file.command().attestation().named(Rule.NOT_ITS_OWN_ASSESSOR);
        assessor.body().ifPresent(this::requireUnrelated);
        Rule.CLAIM_AND_ASSESSMENT_APART.require(state().delivery().claims().stream().map(Claim::said)
                .noneMatch(said -> said.by().filter(assessor::equals).isPresent()),
                "'" + assessor.shown() + "' has stated a claim of this promise.", "/statedBy");
    }

    /** Rule 5: not the owner itself, nor what it is part of, nor its parts or predecessors. */
    void requireUnrelated(InstitutionId assessor) {
        for (InstitutionId owner : state().promise().surelyOwnedBy(file.on())) {
            Rule.NOT_ITS_OWN_ASSESSOR.require(!file.relations().surelyBarred(assessor, owner), assessor.equals(owner)
                    ? "'" + owner.reference() + "' owns this promise, or did."
                    : "'" + assessor.reference() + "' is related to '" + owner.reference() + "', which owns this "
                            + "promise, or did.", "/statedBy");
        }
    }

    /** Rule 6: the assessed body disputes, or one that answers for it, and not before the assessment. */
    void requireDispute(DisputeAssessment dispute) {
        Said assessment = state().scrutiny().assessments().filter(said -> said.entry() == dispute.assessment())
                .findFirst().orElseThrow(() -> Rule.POINTS_TO_WHAT_STANDS.broken(
                        "Entry " + dispute.assessment() + " is not a standing assessment.", "/assessment"));
        file.requireNotBefore(assessment);
        InstitutionId speaker = dispute.attestation().speaker(Rule.ASSESSED_BODY_CAN_DISPUTE);
        Rule.ASSESSED_BODY_CAN_DISPUTE.require(answersForAnOwner(speaker), doesNotAnswer(speaker), "/statedBy");
    }

    private boolean answersForAnOwner(InstitutionId speaker) {
        return file.relations().mayAnswerForAny(speaker, state().promise().everOwnedBy());
    }

    private String doesNotAnswer(InstitutionId speaker) {
        return "'" + speaker.reference() + "' does not answer for '" + state().owner().reference() + "'.";
    }

    private CommitmentState state() {
        return file.state();
    }
}
