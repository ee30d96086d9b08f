package org.accountabilityledger.accountability.recommendation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.DeadlineReconciliation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.GivenReason;
import org.accountabilityledger.accountability.LedgerFile;
import org.accountabilityledger.accountability.Lives;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Today;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAccepted;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAcceptedInPart;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAcceptedInPrinciple;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationNoted;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationRejected;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationReplied;
import org.accountabilityledger.accountability.recommendation.PlainReply.ReplyHeld;
import org.accountabilityledger.accountability.recommendation.PlainReply.ReplyRead;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendationInPart;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendationInPrinciple;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AnswerRecommendationReport;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ChaseReply;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.CheckReplyClocks;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.CloseRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.CountReplies;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.DefineRecommendationMeasure;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.GrantReplyExtension;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.HoldReply;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.IssueRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.NoteRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ReadReply;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RecordRecommendationMeasurement;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RecordRepetition;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RecordReply;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RefuseReplyExtension;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RejectRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ReopenRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RequestReplyExtension;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ResumeReplyClock;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ReverseReply;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RuleOnReply;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.StartReplyClock;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.SupersedeRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.SuspendReplyClock;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.WithdrawRecommendationEntry;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationClosed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationEntryWithdrawn;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationMeasureDefined;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationMeasurementRecorded;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationReopened;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationRepeated;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationReportAnswered;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationSuperseded;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RepliesCounted;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyReversed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyRuled;
import org.accountabilityledger.accountability.timing.StartedClock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** What was recommended, called for or directed, and the answer of each body that it was addressed to. */
public class Recommendation extends LedgerFile<RecommendationEvent> {

    @AggregateIdentifier
    private RecommendationId id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(IssueRecommendation command, @Today LocalDate today, Directory directory) {
        IssueRules issue = new IssueRules(command, today, directory);
        issue.requireNew(state());
        issue.require();
        happened(new RecommendationIssued(command.recommendation(), command.attestation(), command.origin(),
                command.review(), command.number(), command.title(), command.words(), command.limbs(),
                command.addressees(), command.namedToDeliver(), command.overseer(), command.replyDue(), issue.clock(),
                command.externalIds(), issue.duties(), command.example()), today);
    }

    @CommandHandler
    void decide(AcceptRecommendation command, @Today LocalDate today, Directory directory) {
        replies(command, today, directory).requireAcceptance(command.duties(), Reply.ACCEPTED, command.doneBy());
        happened(new RecommendationAccepted(id, command.attestation(), command.duties(), command.words(),
                command.doneBy()), today);
    }

    @CommandHandler
    void decide(AcceptRecommendationInPart command, @Today LocalDate today, Directory directory) {
        replies(command, today, directory).requireAcceptance(command.duties(), Reply.ACCEPTED_IN_PART,
                command.doneBy());
        happened(new RecommendationAcceptedInPart(id, command.attestation(), command.duties(), command.words(),
                command.doneBy()), today);
    }

    @CommandHandler
    void decide(AcceptRecommendationInPrinciple command, @Today LocalDate today, Directory directory) {
        replies(command, today, directory).requireReply(command.duties(), Reply.ACCEPTED_IN_PRINCIPLE);
        happened(new RecommendationAcceptedInPrinciple(id, command.attestation(), command.duties(), command.words()),
                today);
    }

    @CommandHandler
    void decide(NoteRecommendation command, @Today LocalDate today, Directory directory) {
        replies(command, today, directory).requireReply(command.duties(), Reply.NOTED);
        happened(new RecommendationNoted(id, command.attestation(), command.duties(), command.words()), today);
    }

    @CommandHandler
    void decide(HoldReply command, @Today LocalDate today, Directory directory) {
        replies(command, today, directory).requireReply(command.duties(), Reply.UNDER_CONSIDERATION);
        happened(new ReplyHeld(id, command.attestation(), command.duties(), command.words()), today);
    }

    @CommandHandler
    void decide(RejectRecommendation command, @Today LocalDate today, Directory directory) {
        replies(command, today, directory).requireReply(command.duties(), Reply.REJECTED);
        Optional<Words> reasons = new GivenReason(command.reasons(), command.noReasonOnRecord())
                .require(Rule.REFUSAL_GIVES_REASONS, "reasons");
        happened(new RecommendationRejected(id, command.attestation(), command.duties(), reasons), today);
    }

    @CommandHandler
    void decide(RecordReply command, @Today LocalDate today, Directory directory) {
        replies(command, today, directory).requireReply(command.duties(), Reply.REPLIED);
        happened(new RecommendationReplied(id, command.attestation(), command.duties(), command.unread(),
                command.words()), today);
    }

    @CommandHandler
    void decide(ReadReply command, @Today LocalDate today, Directory directory) {
        replies(command, today, directory).requireReading(command);
        happened(new ReplyRead(id, command.attestation(), command.reads(), command.duties(), command.reply(),
                command.words(), command.doneBy()), today);
    }

    @CommandHandler
    void decide(CountReplies command, @Today LocalDate today, Directory directory) {
        rules(command, today, directory).requireCount(command);
        happened(new RepliesCounted(id, command.attestation(), command.replied(), command.precision(), command.of(),
                command.words()), today);
    }

    @CommandHandler
    void decide(ReverseReply command, @Today LocalDate today, Directory directory) {
        replies(command, today, directory).requireReversal(command.duties(), command.from(), command.to());
        Optional<Words> reason = new GivenReason(command.reason(), command.noReasonOnRecord())
                .require(Rule.REVERSAL_IS_REASONED, "reason");
        happened(new ReplyReversed(id, command.attestation(), command.duties(), command.from(), command.to(), reason),
                today);
    }

    @CommandHandler
    void decide(RuleOnReply command, @Today LocalDate today, Directory directory) {
        replies(command, today, directory).requireRuling(command.duties(), command.noReplyOnRecord());
        happened(new ReplyRuled(id, command.attestation(), command.duties(), command.adequacy(), command.verbatim(),
                command.words(), command.noReplyOnRecord()), today);
    }

    @CommandHandler
    void decide(StartReplyClock command, @Today LocalDate today, Directory directory) {
        StartedClock clock = clocks(command, today, directory).started(command.duties(), command.replyClock());
        happened(new ReplyClockEvent.ReplyClockStarted(id, command.attestation(), command.duties(), clock), today);
    }

    @CommandHandler
    void decide(RequestReplyExtension command, @Today LocalDate today, Directory directory) {
        clocks(command, today, directory).requireRequest(command.duties());
        happened(new ReplyClockEvent.ReplyExtensionRequested(id, command.attestation(), command.duties(),
                command.until(), command.reason()), today);
    }

    @CommandHandler
    void decide(GrantReplyExtension command, @Today LocalDate today, Directory directory) {
        List<DueMove> moves = clocks(command, today, directory).granted(command.duties(), command.until(),
                new GivenReason(command.reason(), command.noReasonOnRecord()));
        happened(new ReplyClockEvent.ReplyExtensionGranted(id, command.attestation(), moves, command.reason()), today);
    }

    @CommandHandler
    void decide(RefuseReplyExtension command, @Today LocalDate today, Directory directory) {
        clocks(command, today, directory).overseen(command.duties());
        happened(new ReplyClockEvent.ReplyExtensionRefused(id, command.attestation(), command.duties(),
                command.reason()), today);
    }

    @CommandHandler
    void decide(SuspendReplyClock command, @Today LocalDate today, Directory directory) {
        clocks(command, today, directory).requireRunning(command.duties());
        happened(new ReplyClockEvent.ReplyClockSuspended(id, command.attestation(), command.duties(),
                command.reason()), today);
    }

    @CommandHandler
    void decide(ResumeReplyClock command, @Today LocalDate today, Directory directory) {
        List<DueMove> moves = clocks(command, today, directory).resumed(command.duties(), command.until());
        happened(new ReplyClockEvent.ReplyClockResumed(id, command.attestation(), command.duties(), moves), today);
    }

    @CommandHandler
    void decide(ChaseReply command, @Today LocalDate today, Directory directory) {
        clocks(command, today, directory).requireInTurn(command.duties(), command.step());
        happened(new ReplyClockEvent.ReplyChased(id, command.attestation(), command.duties(), command.step(),
                command.words()), today);
    }

    @CommandHandler
    void decide(DefineRecommendationMeasure command, @Today LocalDate today, Directory directory) {
        figures(command, today, directory).requireStanding(id);
        state().measures().requireNew(command);
        happened(new RecommendationMeasureDefined(id, command.attestation(), command.measure(), command.name(),
                command.unit(), command.baseline(), command.target(), command.remark()), today);
    }

    @CommandHandler
    void decide(RecordRecommendationMeasurement command, @Today LocalDate today, Directory directory) {
        figures(command, today, directory).requireOpen(id);
        state().measures().require(command);
        happened(new RecommendationMeasurementRecorded(id, command.attestation(), command.measure(), command.value(),
                command.precision(), command.of(), command.words(), command.forecastFor()), today);
    }

    @CommandHandler
    void decide(RecordRepetition command, @Today LocalDate today, Directory directory) {
        rules(command, today, directory).requireRepetition(command);
        happened(new RecommendationRepeated(id, command.attestation(), command.earlier(), command.words()), today);
    }

    @CommandHandler
    void decide(SupersedeRecommendation command, @Today LocalDate today, Directory directory) {
        rules(command, today, directory).requireSupersession(command);
        happened(new RecommendationSuperseded(id, command.attestation(), command.by(), command.reason()), today);
    }

    @CommandHandler
    void decide(CloseRecommendation command, @Today LocalDate today, Directory directory) {
        rules(command, today, directory).requireClosing(command);
        happened(new RecommendationClosed(id, command.attestation(), command.closing(), command.verbatim(),
                command.duties(), command.words(), command.finding()), today);
    }

    @CommandHandler
    void decide(ReopenRecommendation command, @Today LocalDate today, Directory directory) {
        rules(command, today, directory).requireReopening(command.duties());
        happened(new RecommendationReopened(id, command.attestation(), command.duties(), command.reason()), today);
    }

    @CommandHandler
    void decide(AnswerRecommendationReport command, @Today LocalDate today, Directory directory) {
        requireReportAnswer(command, today, directory);
        happened(new RecommendationReportAnswered(id, command.attestation(), command.entry(), command.answer(), command.words()), today);
    }

    @CommandHandler
    void decide(WithdrawRecommendationEntry command, @Today LocalDate today, Directory directory) {
        Attestation attestation = requireWithdrawable(command, today, directory);
        happened(new RecommendationEntryWithdrawn(id, attestation, command.entry(), command.reason(),
                command.replacedBy()), today);
    }

    @CommandHandler
    void decide(CheckReplyClocks command, @Today LocalDate today, Directory directory) {
        Optional<LocalDate> consultedUpTo = directory.consultedUpTo(id);
        DeadlineReconciliation reconciliation =
                DeadlineReconciliation.of(state(), today, consultedUpTo, new Lives(directory));
        reconciliation.fallen().forEach(deadline -> apply(new ReplyClockEvent.ReplyFellDue(id,
                Attestation.bySystem(EdtfDate.of(deadline.last())), new DutyId(deadline.subject()), deadline.due(),
                consultedUpTo.orElseThrow())));
        takeBack(reconciliation.retractions(), today);
    }

    @EventSourcingHandler
    void evolve(RecommendationEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt, ZoneId zone) {
        id = event.recommendation();
        add(event, sequence, recordedAt, zone);
    }

    /** Records it, and takes back what the clock noted and this contradicts. */
    private void happened(RecommendationEvent event, LocalDate today) {
        apply(event);
        takeBack(DeadlineReconciliation.contradicted(state()), today);
    }

    private void takeBack(List<DeadlineReconciliation.Retraction> retractions, LocalDate today) {
        retractions.forEach(retraction -> apply(new RecommendationEntryWithdrawn(id,
                Attestation.bySystem(EdtfDate.of(today)), retraction.entry(), retraction.reason(), Optional.empty())));
    }

    private RecommendationState state() {
        return RecommendationState.of(history());
    }

    private RecommendationRules rules(RecommendationCommand command, LocalDate today, Directory directory) {
        RecommendationRules rules = figures(command, today, directory);
        rules.requireSound(id);
        return rules;
    }

    /** What is counted can be older than the recommendation. */
    private RecommendationRules figures(RecommendationCommand command, LocalDate today, Directory directory) {
        return new RecommendationRules(state(), command.attestation(), today, directory);
    }

    private ReplyRules replies(RecommendationCommand command, LocalDate today, Directory directory) {
        return new ReplyRules(rules(command, today, directory));
    }

    private ReplyClockRules clocks(RecommendationCommand command, LocalDate today, Directory directory) {
        return new ReplyClockRules(rules(command, today, directory));
    }
}
