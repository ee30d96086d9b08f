package org.accountabilityledger.accountability.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Existence;
import org.accountabilityledger.accountability.GivenReason;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.RoughRelations;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Said;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.CloseCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.DeferDeadline;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ObserveListing;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ReopenCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ReverseCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.SupersedeCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.TransferCommitment;
import org.accountabilityledger.accountability.commitment.Scrutiny.Finding;

/**
 * The rules of a promise and its file: who may change it and how, when it is closed, by whom, and what a closed file
 * still takes. What a new promise must say is in {@link MakingRules}, claims and assessments are in
 * {@link DeliveryRules}.
 */
record CommitmentRules(CommitmentState state, CommitmentCommand command, LocalDate today, Directory directory) {

    /** A reference names one file, for good. */
    void requireNew() {
        Rule.REFERENCE_IS_UNIQUE.require(!state.standing(),
                "There is a commitment '" + command.commitment().reference() + "' already.", "/commitment");
    }

    /** The promise stands, and the entry is cited, dated and said by a body that exists (rules 1 and 2). */
    void requireSound() {
        Rule.POINTS_TO_WHAT_STANDS.require(state.standing(),
                "The making of commitment '" + command.commitment().reference() + "' was withdrawn.", "/commitment");
        command.attestation().require(today, directory);
    }

    /** What speaks of the promise is not dated before it. */
    void requireOfThePromise() {
        requireSound();
        requireNotBefore(state.promise().wordings().getFirst().said());
    }

    /** What speaks of an earlier entry is not dated before it. */
    void requireNotBefore(Said earlier) {
        Rule.IN_ITS_PLACE.require(!on().surelyBefore(earlier.on()),
                "It speaks of entry " + earlier.entry() + ", which is dated " + earlier.on().inWords() + ".",
                "/occurredOn");
    }

    /** What is gone from a register was seen there before, and is shown there as nothing. */
    void requireListing(ObserveListing seen) {
        requireOfThePromise();
        seen.keptBy().ifPresent(keeper -> new Existence(directory, today).requireNamed(keeper, on(), "/keptBy"));
        if (seen.seen() == ListingSeen.GONE) {
            requireNothingShown(seen.title().isPresent(), "title");
            requireNothingShown(seen.wording().isPresent(), "wording");
            requireNothingShown(seen.mark().isPresent(), "mark");
            Rule.IN_ITS_PLACE.require(state.listings().listedBy(new Listings.Register(seen.register(), seen.keptBy()), on()),
                    "No standing entry says that this register, kept by the same body, listed the promise by "
                            + on().inWords() + ": record first that it was listed, with the day on which it was seen "
                            + "there.", "/seen");
        }
    }

    private static void requireNothingShown(boolean said, String field) {
        Rule.FIELDS_AGREE.require(!said, "What is gone from a register shows no " + field + " there: leave it out, or "
                + "say LISTED.", "/" + field);
    }

    /** Rule 9: a closed file takes nothing that is surely dated after its closing and before a reopening. */
    void requireNotClosed() {
        state.closures().closedBefore(on()).ifPresent(closure -> {
            throw Rule.CLOSED_UNTIL_REOPENED.broken("It was closed " + closure.said().on().inWords() + " as "
                    + closure.closing() + ".", "/occurredOn");
        });
    }

    /** A promise comes from the owner, a body that answers for it, or one that contains it, as a government does. */
    void requirePromisedBy(InstitutionId owner) {
        command.attestation().bodyOrPublishers(Rule.OWNER_SPEAKS).ifPresent(speaker -> Rule.OWNER_SPEAKS.require(
                relations().mayAnswerFor(speaker, owner) || relations().mayContain(speaker, owner),
                "'" + speaker.reference() + "' neither answers for '" + owner.reference() + "' nor contains it.",
                "/statedBy"));
    }

    /** Who changes it is an owner, now or once, or answers for one or contains it; or laid its duty, or oversees it. */
    void requireChangedByWhoMay() {
        List<InstitutionId> owners = state.promise().everOwnedBy();
        command.attestation().bodyOrPublishers(Rule.OWNER_SPEAKS).ifPresent(speaker -> Rule.OWNER_SPEAKS.require(
                relations().mayAnswerForAny(speaker, owners)
                        || relations().mayAnswerForAny(speaker, state.promise().overseers())
                        || owners.stream().anyMatch(owner -> relations().mayContain(speaker, owner)),
                "'" + speaker.reference() + "' does not answer for '" + state.owner().reference()
                        + "', and does not oversee it.", "/statedBy"));
    }

    /** Rule 7: a deferral gives its reason or says that none is on record, and moves a day that is set to a later one, or to none. */
    Optional<Words> requireDeferral(DeferDeadline deferral, Deadlines deadlines) {
        Optional<Words> reason = new GivenReason(deferral.reason(), deferral.noReasonOnRecord())
                .require(Rule.DEFERRAL_IS_REASONED, "reason");
        Rule.IN_ITS_PLACE.require(deadlines.any(), "This promise has no deadline to defer.", "/commitment");
        deadlines.current().ifPresent(from -> Rule.IN_ITS_PLACE.require(
                deferral.to().filter(to -> !to.latest().isAfter(from.earliest())).isEmpty(),
                "The day is " + from.inWords() + ": a deferral names a later one, or none.", "/to"));
        return reason;
    }

    /** A promise is passed on to another body, which exists then. */
    void requireTransfer(TransferCommitment transfer, InstitutionId from) {
        new Existence(directory, today).requireActing(transfer.to(), on(), "/to");
        Rule.IN_ITS_PLACE.require(!transfer.to().equals(from),
                "It is the promise of '" + from.reference() + "' already.", "/to");
    }

    /** Rule 8: a reversal names the wording that it reverses, is not dated before it, and says why if that is known. */
    Optional<Words> requireReversal(ReverseCommitment reversal) {
        Promise.Wording said = state.promise().wording(reversal.reverses()).orElseThrow(() ->
                Rule.REVERSAL_NAMES_WHAT_IT_REVERSES.broken("Entry " + reversal.reverses()
                        + " is not a standing wording of this promise.", "/reverses"));
        requireNotBefore(said.said());
        return new GivenReason(reversal.reason(), reversal.noReasonOnRecord()).require(Rule.REVERSAL_IS_REASONED,
                "reason");
    }

    /** Rule 11: another standing promise takes its place, once, and in no circle. */
    void requireSupersession(SupersedeCommitment supersession) {
        CommitmentId by = supersession.by();
        directory.requireStanding(by, "/by");
        Rule.IN_ITS_PLACE.require(!by.equals(command.commitment()), "A promise does not supersede itself.", "/by");
        Rule.IN_ITS_PLACE.require(state.promise().supersessions().stream().noneMatch(each -> each.by().equals(by)),
                "It was superseded by '" + by.reference() + "' already.", "/by");
        directory.requireNoCircle(command.commitment(), by, "/by");
    }

    /** Rule 12: who closes it as what, and on which finding. */
    void requireClosing(CloseCommitment closing) {
        state.closures().toBeReopenedOn(on()).ifPresent(closure -> {
            throw Rule.IN_ITS_PLACE.broken("This file was closed already, " + closure.said().on().inWords() + ".",
                    "/commitment");
        });
        InstitutionId closer = command.attestation().speaker(Rule.CLOSED_BY_WHOM);
        Rule.CLOSED_BY_WHOM.require(oversees(closer) || closing.closing().openToOwner() && owns(closer),
                "'" + closer.reference() + "' does not close it as " + closing.closing() + ".", "/statedBy");
        if (closing.closing().done()) {
            Rule.CLOSED_BY_WHOM.require(closing.finding().isPresent(),
                    "Name in 'finding' the entry that says what was found of the delivery.", "/finding");
            // To call a promise kept is to assess the body that owns it.
            new DeliveryRules(this).requireUnrelated(closer);
        }
        closing.finding().ifPresent(this::requireFinding);
    }

    private void requireFinding(long entry) {
        Finding finding = state.scrutiny().finding(entry).orElseThrow(() -> Rule.POINTS_TO_WHAT_STANDS.broken(
                "Entry " + entry + " is not a standing finding of the delivery.", "/finding"));
        requireNotBefore(finding.said());
    }

    /** Rule 9: what is reopened was closed then, and a reason is given. */
    Words requireReopening(ReopenCommitment reopening) {
        Rule.IN_ITS_PLACE.require(state.closures().toBeReopenedOn(on()).isPresent(),
                "This file was not closed then, " + on().inWords() + ".", "/commitment");
        return reopening.reason().orElseThrow(() -> Rule.CLOSED_UNTIL_REOPENED.broken(
                "Say why it is reopened.", "/reason"));
    }

    /** A body that owns a promise does not oversee it, even where it laid the duty that the promise arises from. */
    private boolean oversees(InstitutionId closer) {
        return relations().mayAnswerForAny(closer, state.promise().overseers())
                && !state.promise().ownedAloneBy(closer, on());
    }

    private boolean owns(InstitutionId closer) {
        return relations().mayAnswerForAny(closer, state.promise().possiblyOwnedOn(on()));
    }

    EdtfDate on() {
        return command.attestation().occurredOn();
    }

    RoughRelations relations() {
        return new RoughRelations(directory, on(), today);
    }
}
