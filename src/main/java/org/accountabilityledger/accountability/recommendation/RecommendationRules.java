package org.accountabilityledger.accountability.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.RoughRelations;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.CloseRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.CountReplies;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RecordRepetition;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.SupersedeRecommendation;

/**
 * The rules of a recommendation and its file: which duties an entry names, who speaks for which side, what repeats or
 * replaces it, and who closes it. A rule looks at everything on record and compares dates, so that a fact found late is
 * judged by its own day. What a new one must say is in {@link IssueRules}, replies are in {@link ReplyRules}, their
 * clocks in {@link ReplyClockRules}.
 */
record RecommendationRules(RecommendationState state, Attestation attestation, LocalDate today, Directory directory) {

    private static final String SPEAKER = "/statedBy";

    /** The issue stands, and the entry is sound (rules 1 and 2). */
    EdtfDate requireStanding(RecommendationId id) {
        EdtfDate issuedOn = state.issued().orElseThrow(() -> Rule.POINTS_TO_WHAT_STANDS.broken(
                "The issue of recommendation '" + id.reference() + "' was withdrawn.", "/recommendation")).occurredOn();
        attestation.require(today, directory);
        return issuedOn;
    }

    /** The same of what is not dated before what it speaks of. */
    void requireSound(RecommendationId id) {
        EdtfDate issuedOn = requireStanding(id);
        Rule.IN_ITS_PLACE.require(!on().surelyBefore(issuedOn),
                "The recommendation was issued later: " + issuedOn.inWords() + ".", "/occurredOn");
    }

    /** The duties that are named: at least one, each once, each of this file, and open (rule 9). */
    List<DutyState> requireOpen(Rule rule, List<DutyId> named) {
        rule.require(!named.isEmpty(), "Name at least one in 'duties'.", "/duties");
        List<DutyState> duties = requireLaid(named);
        for (int i = 0; i < duties.size(); i++) {
            String pointer = "/duties/" + i;
            DutyId id = duties.get(i).id();
            state.endings().surelyClosedBefore(on(), id).ifPresent(closing -> {
                throw Rule.CLOSED_UNTIL_REOPENED.broken("'" + id + "' was closed "
                        + closing.occurredOn().inWords() + ".", pointer);
            });
        }
        return duties;
    }

    /** The same of what speaks of no duty: a file of which each duty was closed takes no figure dated after that. */
    void requireOpen(RecommendationId id) {
        requireStanding(id);
        List<DutyState> laid = state.laid();
        boolean closed = !laid.isEmpty() && laid.stream()
                .allMatch(duty -> state.endings().surelyClosedBefore(on(), duty.id()).isPresent());
        Rule.CLOSED_UNTIL_REOPENED.require(!closed, "Each of its duties was closed by then.", "/occurredOn");
    }

    /** Rule 3, for each of the duties: an addressee speaks, or who answers for it; the same asks for more time. */
    void requireAddressee(Rule rule, List<DutyState> duties) {
        InstitutionId speaker = attestation.speaker(rule);
        for (InstitutionId addressee : addressees(duties)) {
            rule.require(relations().mayAnswerFor(speaker, addressee), "'" + speaker.reference()
                    + "' is not recorded as answering for '" + addressee.reference() + "'.", SPEAKER);
        }
    }

    /** Issuer or overseer speaks, or who answers for one of them. */
    void requireOverseer() {
        InstitutionId speaker = attestation.speaker(Rule.REPLY_OVERSEEN_BY_WHOM);
        Rule.REPLY_OVERSEEN_BY_WHOM.require(oversees(speaker), "'" + speaker.reference() + "' is neither.", SPEAKER);
    }

    /** Rule 5: who judges is no addressee, nor related to one. */
    void requireUnrelated(List<DutyState> duties) {
        InstitutionId speaker = attestation.speaker(Rule.NOT_ITS_OWN_ASSESSOR);
        for (InstitutionId addressee : addressees(duties)) {
            Rule.NOT_ITS_OWN_ASSESSOR.require(!relations().surelyBarred(speaker, addressee), "'" + speaker.reference()
                    + "' is the addressee '" + addressee.reference() + "' or its kin.", SPEAKER);
        }
    }

    /** A count is of some, not of more than there are, and of replies of which no first day is said. */
    void requireCount(CountReplies count) {
        Rule.WELL_FORMED.require(count.replied() > 0, "Count at least one reply: that there is none is no entry.",
                "/replied");
        Rule.FIELDS_AGREE.require(count.of().filter(all -> all < count.replied()).isEmpty(), "'replied' is "
                + count.replied() + ", and 'of' is " + count.of().orElse(0L) + ": no more reply than were asked.", "/of");
        Rule.FIELDS_AGREE.require(count.precision() != Precision.FORECAST, "A forecast counts no replies.", "/precision");
        Rule.FIELDS_AGREE.require(on().beginning().isEmpty(), "It is said by when they had replied, and not when each of "
                + "them did: write that day with an open beginning, as in '/" + on().latest() + "'.", "/occurredOn");
    }

    /** Another one, issued before, is repeated once, and in no circle. */
    void requireRepetition(RecordRepetition repetition) {
        requireOther(repetition.recommendation(), repetition.earlier(), "/earlier");
        Rule.IN_ITS_PLACE.require(state.repetitions().stream()
                        .noneMatch(each -> each.event().earlier().equals(repetition.earlier())),
                "That it repeats '" + repetition.earlier().reference() + "' is on record already.", "/earlier");
        directory.requireNoEcho(repetition.recommendation(), repetition.earlier(), "/earlier");
    }

    /** Rule 11: another one takes its place, once, and in no circle. */
    void requireSupersession(SupersedeRecommendation supersession) {
        RecommendationId id = supersession.recommendation();
        requireOther(id, supersession.by(), "/by");
        Rule.IN_ITS_PLACE.require(state.superseded().isEmpty(), "'" + id.reference()
                + "' was superseded already.", "/by");
        directory.requireNoCircle(id, supersession.by(), "/by");
    }

    /** Rule 12: who closes it as what; what is called done names its finding, and nobody calls itself done. */
    void requireClosing(CloseRecommendation command) {
        List<DutyState> duties = all(command.duties());
        boolean open = duties.stream().anyMatch(duty -> !state.endings().surelyClosed(on(), duty.id()));
        Rule.IN_ITS_PLACE.require(open, "Each of these duties is closed already.", "/duties");
        InstitutionId speaker = attestation.speaker(Rule.CLOSED_BY_WHOM);
        boolean owner = command.closing().openToOwner() && owns(speaker, duties);
        Rule.CLOSED_BY_WHOM.require(owner || oversees(speaker),
                "'" + speaker.reference() + "' cannot close it as " + command.closing() + ".", SPEAKER);
        if (command.closing().done()) {
            Rule.CLOSED_BY_WHOM.require(command.finding().isPresent(), "Say in 'finding' what was found, and where.",
                    "/finding");
            // To call a recommendation implemented is to assess the body that it was addressed to.
            requireUnrelated(duties);
        }
    }

    /** Rule 9: what is reopened was closed then. */
    void requireReopening(List<DutyId> named) {
        boolean closed = all(named).stream().anyMatch(duty -> state.endings().mayBeClosed(on(), duty.id()));
        Rule.IN_ITS_PLACE.require(closed, "None of these duties is closed on that day.", "/duties");
    }

    boolean oversees(InstitutionId speaker) {
        return relations().mayAnswerForAny(speaker,
                Stream.of(state.issuer(), state.overseer()).flatMap(Optional::stream).toList());
    }

    /** Whether this body may speak for the addressees of all these duties. */
    boolean owns(InstitutionId speaker, List<DutyState> duties) {
        return addressees(duties).stream().allMatch(addressee -> relations().mayAnswerFor(speaker, addressee));
    }

    EdtfDate on() {
        return attestation.occurredOn();
    }

    /** The duties that are named, or all of them where none is. */
    private List<DutyState> all(List<DutyId> named) {
        return named.isEmpty() ? state.laid() : requireLaid(named);
    }

    private List<DutyState> requireLaid(List<DutyId> named) {
        Set<DutyId> seen = new HashSet<>();
        List<DutyState> duties = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            DutyId id = named.get(i);
            String pointer = "/duties/" + i;
            Rule.WELL_FORMED.require(seen.add(id), "'" + id + "' is named twice.", pointer);
            duties.add(state.duty(id).filter(duty -> duty.laid().isPresent())
                    .orElseThrow(() -> Rule.POINTS_TO_WHAT_STANDS.broken(
                            "This recommendation lays no duty '" + id + "'.", pointer)));
        }
        return duties;
    }

    private void requireOther(RecommendationId id, RecommendationId other, String pointer) {
        directory.requireStanding(other, pointer);
        Rule.IN_ITS_PLACE.require(!other.equals(id), "A recommendation does not stand in for itself.", pointer);
    }

    private static List<InstitutionId> addressees(List<DutyState> duties) {
        return duties.stream().map(duty -> duty.laid().orElseThrow().addressee()).distinct().toList();
    }

    private RoughRelations relations() {
        return new RoughRelations(directory, on(), today);
    }
}
