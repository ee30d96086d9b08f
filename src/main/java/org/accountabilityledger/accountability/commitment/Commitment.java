package org.accountabilityledger.accountability.commitment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.DeadlineReconciliation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.LedgerFile;
import org.accountabilityledger.accountability.Lives;
import org.accountabilityledger.accountability.Today;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.AnswerCommitmentReport;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.AssessDelivery;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.AssessOutcome;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.CheckDeadlines;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ClaimFulfilment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.CloseCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.DeferDeadline;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.DefineMeasure;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.DisputeAssessment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.MakeCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ObserveListing;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ReachMilestone;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.RecordMeasurement;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ReopenCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ReportProgress;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ReverseCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.RewordCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.SetMilestone;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.SupersedeCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.TransferCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.WithdrawCommitmentEntry;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.AssessmentDisputed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentClosed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentEntryWithdrawn;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentFellDue;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReopened;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReportAnswered;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReversed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReworded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentSuperseded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentTransferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeliveryAssessed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.FulfilmentClaimed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.ListingObserved;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MeasureDefined;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MeasurementRecorded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneFellDue;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneReached;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneSet;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.OutcomeAssessed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.ProgressReported;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** A promise of a public body, from its first words to its closing. */
public class Commitment extends LedgerFile<CommitmentEvent> {

    @AggregateIdentifier
    private CommitmentId id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(MakeCommitment command, @Today LocalDate today, Directory directory) {
        CommitmentRules rules = rules(command, today, directory);
        rules.requireNew();
        command.attestation().require(today, directory);
        MakingRules making = new MakingRules(command, today, directory);
        making.require();
        rules.requirePromisedBy(command.owner());
        enter(new CommitmentMade(command.commitment(), command.attestation(), command.title(), command.owner(),
                command.office(), command.venue(), command.words(), making.origins(), command.overseer(),
                command.due(), command.dueInWords(), command.measures(), command.externalIds(),
                command.example()), today);
    }

    @CommandHandler
    void decide(RewordCommitment command, @Today LocalDate today, Directory directory) {
        changes(command, today, directory);
        enter(new CommitmentReworded(id, command.attestation(), command.words(), command.change(), command.reason()),
                today);
    }

    @CommandHandler
    void decide(DeferDeadline command, @Today LocalDate today, Directory directory) {
        CommitmentRules rules = changes(command, today, directory);
        rules.requireNotClosed();
        Optional<Words> reason = rules.requireDeferral(command, stateOn(rules.on(), today).promise().deadlines());
        enter(new DeadlineDeferred(id, command.attestation(), command.to(), command.toInWords(), reason), today);
    }

    @CommandHandler
    void decide(TransferCommitment command, @Today LocalDate today, Directory directory) {
        CommitmentRules rules = changes(command, today, directory);
        rules.requireTransfer(command, stateOn(rules.on(), today).owner());
        enter(new CommitmentTransferred(id, command.attestation(), command.to(), command.reason()), today);
    }

    @CommandHandler
    void decide(ReverseCommitment command, @Today LocalDate today, Directory directory) {
        CommitmentRules rules = rules(command, today, directory);
        rules.requireSound();
        rules.requireChangedByWhoMay();
        Optional<Words> reason = rules.requireReversal(command);
        enter(new CommitmentReversed(id, command.attestation(), command.reverses(), command.words(), reason), today);
    }

    @CommandHandler
    void decide(SupersedeCommitment command, @Today LocalDate today, Directory directory) {
        changes(command, today, directory).requireSupersession(command);
        enter(new CommitmentSuperseded(id, command.attestation(), command.by(), command.reason()), today);
    }

    @CommandHandler
    void decide(SetMilestone command, @Today LocalDate today, Directory directory) {
        progress(command, today, directory).requireNewMilestone(command.milestone());
        enter(new MilestoneSet(id, command.attestation(), command.milestone(), command.words(), command.due(),
                command.dueInWords()), today);
    }

    @CommandHandler
    void decide(ReachMilestone command, @Today LocalDate today, Directory directory) {
        progress(command, today, directory).requireToReach(command.milestone());
        enter(new MilestoneReached(id, command.attestation(), command.milestone()), today);
    }

    @CommandHandler
    void decide(DefineMeasure command, @Today LocalDate today, Directory directory) {
        CommitmentRules rules = rules(command, today, directory);
        rules.requireSound();
        state().delivery().measures().requireNew(command);
        enter(new MeasureDefined(id, command.attestation(), command.measure(), command.name(), command.unit(),
                command.baseline(), command.target(), command.remark()), today);
    }

    @CommandHandler
    void decide(RecordMeasurement command, @Today LocalDate today, Directory directory) {
        progress(command, today, directory);
        state().delivery().measures().require(command);
        enter(new MeasurementRecorded(id, command.attestation(), command.measure(), command.value(),
                command.precision(), command.of(), command.words(), command.forecastFor()), today);
    }

    @CommandHandler
    void decide(ReportProgress command, @Today LocalDate today, Directory directory) {
        DeliveryRules rules = progress(command, today, directory);
        rules.requireProgress(command);
        rules.requireClaimedByWhoMay();
        enter(new ProgressReported(id, command.attestation(), command.claim(), command.verbatim(), command.words()),
                today);
    }

    @CommandHandler
    void decide(ClaimFulfilment command, @Today LocalDate today, Directory directory) {
        progress(command, today, directory).requireClaimedByWhoMay();
        enter(new FulfilmentClaimed(id, command.attestation(), command.verbatim(), command.words()), today);
    }

    @CommandHandler
    void decide(AssessDelivery command, @Today LocalDate today, Directory directory) {
        CommitmentRules rules = rules(command, today, directory);
        rules.requireOfThePromise();
        new DeliveryRules(rules).requireRated(command);
        new DeliveryRules(rules).requireAssessedByWhoMay();
        enter(new DeliveryAssessed(id, command.attestation(), command.finding(), command.verbatim(), command.missing(),
                command.words()), today);
    }

    @CommandHandler
    void decide(AssessOutcome command, @Today LocalDate today, Directory directory) {
        CommitmentRules rules = rules(command, today, directory);
        rules.requireOfThePromise();
        new DeliveryRules(rules).requireAssessedByWhoMay();
        enter(new OutcomeAssessed(id, command.attestation(), command.outcome(), command.verbatim(), command.words()),
                today);
    }

    @CommandHandler
    void decide(DisputeAssessment command, @Today LocalDate today, Directory directory) {
        CommitmentRules rules = rules(command, today, directory);
        rules.requireSound();
        new DeliveryRules(rules).requireDispute(command);
        enter(new AssessmentDisputed(id, command.attestation(), command.assessment(), command.words()), today);
    }

    @CommandHandler
    void decide(ObserveListing command, @Today LocalDate today, Directory directory) {
        rules(command, today, directory).requireListing(command);
        enter(new ListingObserved(id, command.attestation(), command.register(), command.keptBy(), command.seen(),
                command.title(), command.wording(), command.mark()), today);
    }

    @CommandHandler
    void decide(CloseCommitment command, @Today LocalDate today, Directory directory) {
        CommitmentRules rules = rules(command, today, directory);
        rules.requireOfThePromise();
        rules.requireClosing(command);
        enter(new CommitmentClosed(id, command.attestation(), command.closing(), command.verbatim(), command.finding(),
                command.words()), today);
    }

    @CommandHandler
    void decide(ReopenCommitment command, @Today LocalDate today, Directory directory) {
        CommitmentRules rules = rules(command, today, directory);
        rules.requireSound();
        Words reason = rules.requireReopening(command);
        enter(new CommitmentReopened(id, command.attestation(), reason), today);
    }

    @CommandHandler
    void decide(AnswerCommitmentReport command, @Today LocalDate today, Directory directory) {
        requireReportAnswer(command, today, directory);
        enter(new CommitmentReportAnswered(id, command.attestation(), command.entry(), command.answer(), command.words()), today);
    }

    @CommandHandler
    void decide(WithdrawCommitmentEntry command, @Today LocalDate today, Directory directory) {
        Attestation attestation = requireWithdrawable(command, today, directory);
        enter(new CommitmentEntryWithdrawn(id, attestation, command.entry(), command.reason(),
                command.replacedBy()), today);
    }

    @CommandHandler
    void decide(CheckDeadlines command, @Today LocalDate today, Directory directory) {
        if (state().standing()) {
            Optional<LocalDate> consultedUpTo = directory.consultedUpTo(id);
            DeadlineReconciliation reconciliation =
                    DeadlineReconciliation.of(state(), today, consultedUpTo, new Lives(directory));
            reconciliation.fallen().forEach(deadline -> apply(fellDue(deadline, consultedUpTo.orElseThrow())));
            takeBack(reconciliation.retractions(), today);
        }
    }

    @EventSourcingHandler
    void evolve(CommitmentEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt, ZoneId zone) {
        id = event.commitment();
        add(event, sequence, recordedAt, zone);
    }

    /** Records it, and takes back what the clock noted of a deadline and no longer holds beside it. */
    private void enter(CommitmentEvent event, LocalDate today) {
        apply(event);
        takeBack(DeadlineReconciliation.contradicted(state()), today);
    }

    private void takeBack(List<DeadlineReconciliation.Retraction> retractions, LocalDate today) {
        retractions.forEach(each -> apply(new CommitmentEntryWithdrawn(id, Attestation.bySystem(EdtfDate.of(today)),
                each.entry(), each.reason(), Optional.empty())));
    }

    private CommitmentEvent fellDue(Deadline deadline, LocalDate consultedUpTo) {
        Attestation noted = Attestation.bySystem(EdtfDate.of(deadline.last()));
        return deadline.subject().equals(DaysSet.PROMISE)
                ? new CommitmentFellDue(id, noted, deadline.due(), consultedUpTo)
                : new MilestoneFellDue(id, noted, deadline.subject(), deadline.due(), consultedUpTo);
    }

    private CommitmentState state() {
        return history().fold(CommitmentState.EMPTY, CommitmentState::evolve);
    }

    /** How a standing file stood on the latest reading of that date; its opening counts, however imprecise its date. */
    private CommitmentState stateOn(EdtfDate date, LocalDate today) {
        long opening = state().promise().wordings().getFirst().said().entry();
        CommitmentState opened = CommitmentState.EMPTY.evolve(history().entry(opening).orElseThrow());
        return history().foldOn(date.countsFrom(today), opened,
                (state, entry) -> entry.number() == opening ? state : state.evolve(entry));
    }

    private CommitmentRules rules(CommitmentCommand command, LocalDate today, Directory directory) {
        return new CommitmentRules(state(), command, today, directory);
    }

    private CommitmentRules changes(CommitmentCommand command, LocalDate today, Directory directory) {
        CommitmentRules rules = rules(command, today, directory);
        rules.requireOfThePromise();
        rules.requireChangedByWhoMay();
        return rules;
    }

    private DeliveryRules progress(CommitmentCommand command, LocalDate today, Directory directory) {
        CommitmentRules rules = rules(command, today, directory);
        rules.requireSound();
        rules.requireNotClosed();
        return new DeliveryRules(rules);
    }
}
