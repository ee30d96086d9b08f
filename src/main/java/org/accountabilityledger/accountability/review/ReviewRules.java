package org.accountabilityledger.accountability.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.GivenReason;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.RoughRelations;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.review.ReviewCommand.AnnounceReview;
import org.accountabilityledger.accountability.review.ReviewCommand.AnswerFinding;
import org.accountabilityledger.accountability.review.ReviewCommand.AnswerIndependence;
import org.accountabilityledger.accountability.review.ReviewCommand.ExtendReview;
import org.accountabilityledger.accountability.review.ReviewCommand.PublishFinding;
import org.accountabilityledger.accountability.review.ReviewCommand.TransferReview;
import org.accountabilityledger.accountability.review.ReviewFindings.Finding;

/**
 * The rules of a review: what its file takes when, whom it names, and who answers. That a body looks into itself breaks
 * none: it is noted, see {@link SelfReviews}.
 */
record ReviewRules(ReviewState state, ReviewCommand command, LocalDate today, Directory directory) {

    /** A reference names one file, for good. */
    void requireNew(boolean isNew) {
        Rule.REFERENCE_IS_UNIQUE.require(isNew,
                "There is a review '" + command.review().reference() + "' already.", "/review");
    }

    /** What it names stands and exists, though a body may be founded to conduct what is only announced. */
    void requireBeginning(ReviewBeginning beginning) {
        command.attestation().require(today, directory);
        state.closedTimes().requireOpen(on());
        named().require(beginning, command instanceof AnnounceReview);
    }

    /** The review stands, and the entry is cited, dated and said by a body that exists (rules 1 and 2). */
    void requireSound() {
        Rule.POINTS_TO_WHAT_STANDS.require(state.standing(),
                "The beginning of review '" + command.review().reference() + "' was withdrawn.", "/review");
        command.attestation().require(today, directory);
    }

    /** Rule 9: a closed review takes nothing that is surely dated after its closing. */
    void requireOpen() {
        requireSound();
        state.closedTimes().requireOpen(on());
    }

    /** Who challenges the independence says who speaks. */
    void requireChallenger() {
        command.attestation().speaks(Rule.WELL_FORMED);
    }

    /** The right of reply: who conducts, directs or commissioned it answers a challenge that stands, or all. */
    void requireAnswer(AnswerIndependence answer) {
        answer.challenge().ifPresent(number -> Rule.POINTS_TO_WHAT_STANDS.require(
                state.independence().answerable(number),
                "Entry " + number + " is no standing challenge of this review, nor a noted self-review.",
                "/challenge"));
        requireReply(Rule.RIGHT_OF_REPLY, state.remit().answerable(), "conducts, directs or commissioned this review");
    }

    /** Rule 6: who is concerned by a finding that stands, or subject of the review, answers it. */
    void requireAnswer(AnswerFinding answer) {
        Finding finding = state.findings().find(answer.finding()).orElseThrow(
                () -> Rule.POINTS_TO_WHAT_STANDS.broken("This review has no standing finding '" + answer.finding()
                        + "'.", "/finding"));
        List<InstitutionId> assessed = Stream.concat(finding.published().event().concerning().stream(),
                state.remit().subjects().stream()).toList();
        requireReply(Rule.ASSESSED_BODY_CAN_DISPUTE, assessed,
                "is concerned by this finding or subject of this review");
    }

    /** Rule 7: an extension names a later day, or none, and gives its reason or says that none is on record. */
    Optional<Words> requireExtension(ExtendReview extension) {
        Optional<EdtfDate> from = state.schedule().dueBefore(on());
        if (from.isPresent() && extension.to().isPresent()) {
            EdtfDate to = extension.to().get();
            Rule.DEFERRAL_IS_REASONED.require(to.latest().isAfter(from.get().earliest()), "It was due by "
                    + from.get().inWords() + " already: " + to.inWords() + " is no later.", "/to");
        }
        return new GivenReason(extension.reason(), extension.noReasonOnRecord()).require(Rule.DEFERRAL_IS_REASONED,
                "reason");
    }

    /** A review is passed on to bodies that exist then. */
    void requireTransfer(TransferReview transfer) {
        Rule.IN_ITS_PLACE.require(!transfer.conductedBy().isEmpty(), "Name the bodies that conduct it from then on.",
                "/conductedBy");
        named().requireActing(transfer.conductedBy(), "/conductedBy");
        named().requireActing(transfer.directedBy(), "/directedBy");
    }

    /** A finding has a key of its own and names bodies that stand. */
    void requireFinding(PublishFinding finding) {
        String key = finding.finding();
        Rule.WELL_FORMED.require(key.length() <= FileId.LONGEST && FileId.REFERENCE.matcher(key).matches(),
                "The key of a finding has 1 to " + FileId.LONGEST
                        + " letters A to Z, digits, and single hyphens between them.", "/finding");
        Rule.REFERENCE_IS_UNIQUE.require(state.findings().find(key).isEmpty(),
                "There is a finding '" + key + "' of this review already.", "/finding");
        named().requireNamed(finding.concerning(), "/concerning");
    }

    /** A review is closed once, until it is reopened. */
    void requireClosing() {
        Rule.IN_ITS_PLACE.require(state.closedTimes().holding().stream()
                        .allMatch(closing -> on().surelyBefore(closing.on())),
                "'" + command.review().reference() + "' was closed already.", "/review");
    }

    /** Rule 8: the closings that a reopening reverses. */
    List<Long> requireReopening() {
        return state.closedTimes().requireReversible(on(), "/review");
    }

    private void requireReply(Rule rule, List<InstitutionId> bodies, String what) {
        InstitutionId speaker = command.attestation().speaker(rule);
        rule.require(new RoughRelations(directory, on(), today).mayReplyFor(speaker, bodies), "'" + speaker.reference()
                + "' is no body that " + what + ", nor recorded as answering for one.", "/statedBy");
    }

    private NamedFiles named() {
        return new NamedFiles(directory, on(), today);
    }

    private EdtfDate on() {
        return command.attestation().occurredOn();
    }
}
