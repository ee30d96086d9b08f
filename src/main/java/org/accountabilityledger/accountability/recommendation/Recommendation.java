package org.accountabilityledger.accountability.recommendation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Today;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendationInPart;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendationInPrinciple;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ChaseReply;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.CloseRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.GrantReplyExtension;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.HoldReply;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.IssueRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.NoteRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RecordRepetition;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RefuseReplyExtension;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RejectRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ReopenRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RequestReplyExtension;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ResumeReplyClock;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ReverseReply;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RuleOnReply;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.SupersedeRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.SuspendReplyClock;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.WithdrawRecommendationEntry;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationAccepted;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationAcceptedInPart;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationAcceptedInPrinciple;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationClosed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationEntryWithdrawn;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationNoted;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationRejected;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationReopened;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationRepeated;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationSuperseded;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyChased;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyClockResumed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyClockSuspended;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyExtensionGranted;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyExtensionRefused;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyExtensionRequested;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyHeld;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyReversed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyRuled;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** What was recommended, called for or directed, and the answer of each body that it was addressed to. */
public class Recommendation {

    @AggregateIdentifier
    private RecommendationId id;
    private History<RecommendationEvent> history = History.empty();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(IssueRecommendation command, @Today LocalDate today, Directory directory) {
        Rule.REFERENCE_IS_UNIQUE.require(!state().standing(),
                "There is a recommendation '" + command.recommendation().reference() + "' already.", "/recommendation");
        Laying laying = new Laying(command, today, directory);
        laying.require();
        apply(new RecommendationIssued(command.recommendation(), command.attestation(), command.origin(),
                command.review(), command.number(), command.title(), command.words(), command.limbs(),
                command.addressees(), command.namedToDeliver(), command.overseer(), command.replyDue(),
                command.externalIds(), laying.duties()));
    }

    @CommandHandler
    void decide(AcceptRecommendation command, @Today LocalDate today, Directory directory) {
        List<DutyId> late = replies(command, today, directory).late(command.duties(), Reply.ACCEPTED);
        apply(new RecommendationAccepted(id, command.attestation(), command.duties(), command.words(), late));
    }

    @CommandHandler
    void decide(AcceptRecommendationInPart command, @Today LocalDate today, Directory directory) {
        List<DutyId> late = replies(command, today, directory).late(command.duties(), Reply.ACCEPTED_IN_PART);
        apply(new RecommendationAcceptedInPart(id, command.attestation(), command.duties(), command.words(), late));
    }

    @CommandHandler
    void decide(AcceptRecommendationInPrinciple command, @Today LocalDate today, Directory directory) {
        List<DutyId> late = replies(command, today, directory).late(command.duties(), Reply.ACCEPTED_IN_PRINCIPLE);
        apply(new RecommendationAcceptedInPrinciple(id, command.attestation(), command.duties(), command.words(),
                late));
    }

    @CommandHandler
    void decide(NoteRecommendation command, @Today LocalDate today, Directory directory) {
        List<DutyId> late = replies(command, today, directory).late(command.duties(), Reply.NOTED);
        apply(new RecommendationNoted(id, command.attestation(), command.duties(), command.words(), late));
    }

    @CommandHandler
    void decide(HoldReply command, @Today LocalDate today, Directory directory) {
        List<DutyId> late = replies(command, today, directory).late(command.duties(), Reply.UNDER_CONSIDERATION);
        apply(new ReplyHeld(id, command.attestation(), command.duties(), command.words(), late));
    }

    @CommandHandler
    void decide(RejectRecommendation command, @Today LocalDate today, Directory directory) {
        ReplyRules replies = replies(command, today, directory);
        List<DutyId> late = replies.late(command.duties(), Reply.REJECTED);
        Words reasons = replies.reasons(command.reasons());
        apply(new RecommendationRejected(id, command.attestation(), command.duties(), reasons, late));
    }

    @CommandHandler
    void decide(ReverseReply command, @Today LocalDate today, Directory directory) {
        replies(command, today, directory).requireReversal(command.duties(), command.from(), command.to());
        apply(new ReplyReversed(id, command.attestation(), command.duties(), command.from(), command.to(),
                command.reason()));
    }

    @CommandHandler
    void decide(RuleOnReply command, @Today LocalDate today, Directory directory) {
        replies(command, today, directory).requireRuling(command.duties());
        apply(new ReplyRuled(id, command.attestation(), command.duties(), command.adequacy(), command.words()));
    }

    @CommandHandler
    void decide(RequestReplyExtension command, @Today LocalDate today, Directory directory) {
        clocks(command, today, directory).requireRequest(command.duties());
        apply(new ReplyExtensionRequested(id, command.attestation(), command.duties(), command.until(),
                command.reason()));
    }

    @CommandHandler
    void decide(GrantReplyExtension command, @Today LocalDate today, Directory directory) {
        List<DueMove> moves = clocks(command, today, directory)
                .granted(command.duties(), command.until(), command.reason());
        apply(new ReplyExtensionGranted(id, command.attestation(), moves, command.reason()));
    }

    @CommandHandler
    void decide(RefuseReplyExtension command, @Today LocalDate today, Directory directory) {
        clocks(command, today, directory).overseen(command.duties());
        apply(new ReplyExtensionRefused(id, command.attestation(), command.duties(), command.reason()));
    }

    @CommandHandler
    void decide(SuspendReplyClock command, @Today LocalDate today, Directory directory) {
        clocks(command, today, directory).requireRunning(command.duties());
        apply(new ReplyClockSuspended(id, command.attestation(), command.duties(), command.reason()));
    }

    @CommandHandler
    void decide(ResumeReplyClock command, @Today LocalDate today, Directory directory) {
        List<DueMove> moves = clocks(command, today, directory).resumed(command.duties(), command.until());
        apply(new ReplyClockResumed(id, command.attestation(), command.duties(), moves));
    }

    @CommandHandler
    void decide(ChaseReply command, @Today LocalDate today, Directory directory) {
        clocks(command, today, directory).requireLetter(command.duties(), command.letter());
        apply(new ReplyChased(id, command.attestation(), command.duties(), command.letter(), command.namedInPublic(),
                command.words()));
    }

    @CommandHandler
    void decide(RecordRepetition command, @Today LocalDate today, Directory directory) {
        judging(command, today, directory);
        requireOther(command.earlier(), "/earlier", directory);
        Rule.IN_ITS_PLACE.require(state().repetitions().stream()
                        .noneMatch(each -> each.event().earlier().equals(command.earlier())),
                "That it repeats '" + command.earlier().reference() + "' is on record already.", "/earlier");
        apply(new RecommendationRepeated(id, command.attestation(), command.earlier(), command.words()));
    }

    @CommandHandler
    void decide(SupersedeRecommendation command, @Today LocalDate today, Directory directory) {
        judging(command, today, directory);
        requireOther(command.by(), "/by", directory);
        Rule.IN_ITS_PLACE.require(state().superseded().isEmpty(), "It was superseded already.", "/by");
        apply(new RecommendationSuperseded(id, command.attestation(), command.by(), command.reason()));
    }

    @CommandHandler
    void decide(CloseRecommendation command, @Today LocalDate today, Directory directory) {
        new EndingRules(judging(command, today, directory)).requireClosing(command);
        apply(new RecommendationClosed(id, command.attestation(), command.closing(), command.duties(),
                command.words(), command.finding()));
    }

    @CommandHandler
    void decide(ReopenRecommendation command, @Today LocalDate today, Directory directory) {
        new EndingRules(judging(command, today, directory)).requireReopening(command.duties());
        apply(new RecommendationReopened(id, command.attestation(), command.duties(), command.reason()));
    }

    @CommandHandler
    void decide(WithdrawRecommendationEntry command, @Today LocalDate today, Directory directory) {
        command.attestation().require(today, directory);
        history.requireStanding(command.entry(), "/entry");
        command.replacedBy().ifPresent(number -> history.requireReplacement(number, command.entry()));
        apply(new RecommendationEntryWithdrawn(id, command.attestation(), command.entry(), command.reason(),
                command.replacedBy()));
    }

    @EventSourcingHandler
    void evolve(RecommendationEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt, ZoneId zone) {
        id = event.recommendation();
        history = history.plus(Entry.replayed(event, sequence, recordedAt, zone));
    }

    private RecommendationState state() {
        return history.fold(RecommendationState.EMPTY, RecommendationState::evolve);
    }

    private Judging judging(RecommendationCommand command, LocalDate today, Directory directory) {
        Judging judging = new Judging(state(), command.attestation(), today, directory);
        judging.requireSound(id);
        return judging;
    }

    private ReplyRules replies(RecommendationCommand command, LocalDate today, Directory directory) {
        return new ReplyRules(judging(command, today, directory));
    }

    private ReplyClockRules clocks(RecommendationCommand command, LocalDate today, Directory directory) {
        return new ReplyClockRules(judging(command, today, directory));
    }

    private void requireOther(RecommendationId other, String pointer, Directory directory) {
        directory.requireStanding(other, pointer);
        Rule.IN_ITS_PLACE.require(!other.equals(id), "A recommendation does not stand in for itself.", pointer);
    }
}
