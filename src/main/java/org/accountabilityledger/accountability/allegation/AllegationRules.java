package org.accountabilityledger.accountability.allegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Existence;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Lists;
import org.accountabilityledger.accountability.RoughRelations;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Speaker;
import org.accountabilityledger.accountability.allegation.AllegationCommand.ConcludeAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.RaiseAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.ReferAllegation;

/** The rules of an allegation: whom it names, who corroborates it, who replies to it, and who concludes it. */
record AllegationRules(AllegationState state, AllegationCommand command, LocalDate today, Directory directory) {

    /** A reference names one file, for good. */
    void requireNew() {
        Rule.REFERENCE_IS_UNIQUE.require(!state.standing(),
                "There is an allegation '" + command.allegation().reference() + "' already.", "/allegation");
        command.attestation().require(today, directory);
    }

    /** It is raised against somebody, or concerns somebody at least, or names nobody; each body stands, and comes once. */
    void requireBodies(RaiseAllegation raising) {
        List<InstitutionId> all = Stream.concat(raising.against().stream(), raising.concerning().stream()).toList();
        Rule.IN_ITS_PLACE.require(!all.isEmpty() || raising.noBodyNamed(),
                "Name the bodies that it is raised against, or at least those that it concerns; or, where the cited "
                        + "sources name none, say so by 'noBodyNamed': true.", "/against");
        Rule.FIELDS_AGREE.require(all.isEmpty() || !raising.noBodyNamed(),
                "It names a body, and says that none is named: leave out one of them.", "/noBodyNamed");
        Lists.requireOnce(all, InstitutionId::reference, "/against");
        requireNamed(raising.against(), "/against/");
        requireNamed(raising.concerning(), "/concerning/");
    }

    /** The allegation stands, and the entry is cited, dated and said by a body that exists (rules 1 and 2). */
    void requireSound() {
        Rule.POINTS_TO_WHAT_STANDS.require(state.standing(),
                "The raising of allegation '" + command.allegation().reference() + "' was withdrawn.", "/allegation");
        command.attestation().require(today, directory);
    }

    /** Rule 9: a concluded allegation takes nothing that is surely dated after its conclusion. */
    void requireOpen() {
        requireSound();
        state.closedTimes().requireOpen(on());
    }

    /** It is referred to a body that exists then. */
    void requireReferral(ReferAllegation referral) {
        new Existence(directory, today).requireActing(referral.to(), on(), "/to");
    }

    /** The right of reply: a body that is named replies, or one that answers for it. */
    void requireReply() {
        InstitutionId speaker = command.attestation().speaker(Rule.RIGHT_OF_REPLY);
        Rule.RIGHT_OF_REPLY.require(relations().mayReplyFor(speaker, state.named()), "'" + speaker.reference()
                + "' is not named here, nor recorded as answering for a body that is.", "/statedBy");
    }

    /** Another one corroborates, who is not related to who raised it. */
    void requireAnother() {
        Optional<InstitutionId> raisedBy = state.raised().flatMap(entry -> entry.attestation().body());
        requireOther(state.raised().flatMap(entry -> entry.attestation().statedBy()).filter(one -> one.body().isEmpty()));
        raisedBy.ifPresent(raiser -> command.attestation().body().ifPresent(speaker ->
                Rule.CORROBORATED_BY_ANOTHER.require(!relations().surelyBarred(speaker, raiser),
                        speaker.equals(raiser) ? "'" + raiser.reference() + "' raised this one: record what it adds as "
                                + "an allegation of its own." : "'" + speaker.reference() + "' belongs with '"
                                + raiser.reference() + "', which raised this one.", "/statedBy")));
    }

    /** An office does not corroborate itself; of two who are unnamed, nothing says that they are one. */
    private void requireOther(Optional<Speaker> raiser) {
        raiser.filter(one -> one.unnamed().isEmpty()).filter(command.attestation().statedBy().stream().toList()::contains)
                .ifPresent(same -> {
                    throw Rule.CORROBORATED_BY_ANOTHER.broken("'" + same.shown() + "' raised this one: record what is "
                            + "added as an allegation of its own.", "/statedBy");
                });
    }

    /** Rule 5: who concludes is none of the bodies that are named, nor related to one. */
    void requireOutsider() {
        Optional<InstitutionId> body = command.attestation().named(Rule.NOT_ITS_OWN_ASSESSOR).body();
        for (InstitutionId speaker : body.stream().toList()) {
            requireUnrelatedToTheNamed(speaker);
        }
    }

    private void requireUnrelatedToTheNamed(InstitutionId speaker) {
        for (InstitutionId accused : state.named()) {
            Rule.NOT_ITS_OWN_ASSESSOR.require(!relations().surelyBarred(speaker, accused), "'" + speaker.reference()
                    + "' is or belongs with '" + accused.reference()
                    + "', which is named here: record what it says as an answer.", "/statedBy");
        }
    }

    /** Rule 5 again: a claim of one's own is not found to be so by oneself; to let it drop is another thing. */
    void requireNotItsOwn(ConcludeAllegation conclusion) {
        Stream<Optional<Speaker>> claimed = Stream.concat(
                state.raised().stream().map(entry -> entry.attestation().statedBy()),
                state.corroborations().stream().map(entry -> entry.attestation().statedBy()));
        boolean own = conclusion.conclusion().assesses() && claimed.flatMap(Optional::stream)
                .anyMatch(speaker -> conclusion.attestation().statedBy().filter(speaker::equals).isPresent());
        Rule.CLAIM_AND_ASSESSMENT_APART.require(!own, "What concludes this one as " + conclusion.conclusion()
                + " is the body that raised or corroborated it.", "/statedBy");
    }

    /** Rule 8: the conclusions that a reopening reverses. */
    List<Long> requireReopening() {
        return state.closedTimes().requireReversible(on(), "/allegation");
    }

    private void requireNamed(List<InstitutionId> bodies, String pointer) {
        for (int i = 0; i < bodies.size(); i++) {
            new Existence(directory, today).requireNamed(bodies.get(i), on(), pointer + i);
        }
    }

    private RoughRelations relations() {
        return new RoughRelations(directory, on(), today);
    }

    private EdtfDate on() {
        return command.attestation().occurredOn();
    }
}
