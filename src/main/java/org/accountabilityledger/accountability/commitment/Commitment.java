package org.accountabilityledger.accountability.commitment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.ExamplesApart;
import org.accountabilityledger.accountability.Existence;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Lives;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Settlement;
import org.accountabilityledger.accountability.Today;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.AssessDelivery;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.AssessOutcome;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.CheckDeadlines;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ClaimFulfilment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.CloseCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.DeferDeadline;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.DefineMeasure;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.DisputeAssessment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.MakeCommitment;
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
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReversed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReworded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentSuperseded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentTransferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeliveryAssessed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.FulfilmentClaimed;
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
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;

/** A promise of a public body, from its first words to its closing. */
public class Commitment {

    @AggregateIdentifier
    private CommitmentId id;
    private History<CommitmentEvent> history = History.empty();

    @CommandHandlerInterceptor
    void decide(LedgerCommand command, Directory directory) {
        ExamplesApart.require(command, history, directory);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(MakeCommitment command, @Today LocalDate today, Directory directory) {
        Rule.REFERENCE_IS_UNIQUE.require(!state().standing(),
                "There is a commitment '" + command.commitment().reference() + "' already.", "/commitment");
        command.attestation().require(today, directory);
        PromiseTerms terms = new PromiseTerms(command, today, directory);
        terms.require();
        new OwnersVoice(command.attestation(), today, directory).requireToPromise(command.owner());
        enter(new CommitmentMade(command.commitment(), command.attestation(), command.title(), command.owner(),
                command.office(), command.venue(), command.words(), terms.origins(), command.overseer(),
                command.due(), command.dueInWords(), command.measures(), command.externalIds(),
                command.example()), today);
    }

    @CommandHandler
    void decide(RewordCommitment command, @Today LocalDate today, Directory directory) {
        requireOfThePromise(command, today, directory);
        new OwnersVoice(command.attestation(), today, directory).requireToChange(state());
        enter(new CommitmentReworded(id, command.attestation(), command.words(), command.change(), command.reason()),
                today);
    }

    @CommandHandler
    void decide(DeferDeadline command, @Today LocalDate today, Directory directory) {
        requireOfThePromise(command, today, directory);
        new OwnersVoice(command.attestation(), today, directory).requireToChange(state());
        RightToClose.requireNotClosed(state(), command.attestation());
        Words reason = command.reason().orElseThrow(() -> Rule.DEFERRAL_IS_REASONED.broken(
                "Say why it is deferred.", "/reason"));
        Deadlines deadlines = stateOn(command.attestation().occurredOn(), today).promise().deadlines();
        Rule.IN_ITS_PLACE.require(deadlines.any(), "This promise has no deadline to defer.", "/commitment");
        deadlines.current().ifPresent(from -> Rule.IN_ITS_PLACE.require(
                command.to().filter(to -> !to.latest().isAfter(from.earliest())).isEmpty(),
                "The day is " + from.inWords() + ": a deferral names a later one, or none.", "/to"));
        enter(new DeadlineDeferred(id, command.attestation(), command.to(), command.toInWords(), reason), today);
    }

    @CommandHandler
    void decide(TransferCommitment command, @Today LocalDate today, Directory directory) {
        requireOfThePromise(command, today, directory);
        new OwnersVoice(command.attestation(), today, directory).requireToChange(state());
        new Existence(directory, today).requireActing(command.to(), command.attestation().occurredOn(), "/to");
        InstitutionId from = stateOn(command.attestation().occurredOn(), today).owner();
        Rule.IN_ITS_PLACE.require(!command.to().equals(from),
                "It is the promise of '" + from.reference() + "' already.", "/to");
        enter(new CommitmentTransferred(id, command.attestation(), command.to(), command.reason()), today);
    }

    @CommandHandler
    void decide(ReverseCommitment command, @Today LocalDate today, Directory directory) {
        requireSound(command, today, directory);
        new OwnersVoice(command.attestation(), today, directory).requireToChange(state());
        Promise.Wording said = state().promise().wording(command.reverses()).orElseThrow(() ->
                Rule.REVERSAL_NAMES_WHAT_IT_REVERSES.broken("Entry " + command.reverses()
                        + " is not a standing wording of this promise.", "/reverses"));
        InSequence.requireNotBefore(said.said(), command.attestation());
        enter(new CommitmentReversed(id, command.attestation(), command.reverses(), command.words(),
                command.reason()), today);
    }

    @CommandHandler
    void decide(SupersedeCommitment command, @Today LocalDate today, Directory directory) {
        requireOfThePromise(command, today, directory);
        new OwnersVoice(command.attestation(), today, directory).requireToChange(state());
        directory.requireStanding(command.by(), "/by");
        Rule.IN_ITS_PLACE.require(!command.by().equals(id), "A promise does not supersede itself.", "/by");
        Rule.IN_ITS_PLACE.require(state().promise().supersessions().stream()
                .noneMatch(each -> each.by().equals(command.by())), "It was superseded by '"
                + command.by().reference() + "' already.", "/by");
        directory.requireNoCircle(id, command.by(), "/by");
        enter(new CommitmentSuperseded(id, command.attestation(), command.by(), command.reason()), today);
    }

    @CommandHandler
    void decide(SetMilestone command, @Today LocalDate today, Directory directory) {
        requireProgress(command, today, directory);
        PromiseTerms.requireKey(command.milestone(), "/milestone");
        Rule.IN_ITS_PLACE.require(state().delivery().milestone(command.milestone()).isEmpty(),
                "There is a milestone '" + command.milestone() + "' already.", "/milestone");
        enter(new MilestoneSet(id, command.attestation(), command.milestone(), command.words(), command.due(),
                command.dueInWords()), today);
    }

    @CommandHandler
    void decide(ReachMilestone command, @Today LocalDate today, Directory directory) {
        requireProgress(command, today, directory);
        Delivery.Milestone milestone = state().delivery().milestone(command.milestone()).orElseThrow(() ->
                Rule.POINTS_TO_WHAT_STANDS.broken("This file has no standing milestone '" + command.milestone()
                        + "'.", "/milestone"));
        Rule.IN_ITS_PLACE.require(milestone.reached().isEmpty(), "'" + command.milestone()
                + "' was reached already.", "/milestone");
        enter(new MilestoneReached(id, command.attestation(), command.milestone()), today);
    }

    @CommandHandler
    void decide(DefineMeasure command, @Today LocalDate today, Directory directory) {
        requireSound(command, today, directory);
        PromiseTerms.requireKey(command.measure(), "/measure");
        Rule.IN_ITS_PLACE.require(state().delivery().measure(command.measure()).isEmpty(),
                "There is a measure '" + command.measure() + "' already.", "/measure");
        enter(new MeasureDefined(id, command.attestation(), command.measure(), command.name(), command.unit(),
                command.baseline(), command.target(), command.remark()), today);
    }

    @CommandHandler
    void decide(RecordMeasurement command, @Today LocalDate today, Directory directory) {
        requireProgress(command, today, directory);
        Rule.POINTS_TO_WHAT_STANDS.require(state().delivery().measure(command.measure()).isPresent(),
                "This file has no standing measure '" + command.measure() + "'.", "/measure");
        Rule.FIELDS_AGREE.require(command.forecastFor().isEmpty() || command.precision() == Precision.FORECAST,
                "Only a forecast is for a date: leave out 'forecastFor', or write FORECAST as 'precision'.",
                "/forecastFor");
        enter(new MeasurementRecorded(id, command.attestation(), command.measure(), command.value(),
                command.precision(), command.words(), command.forecastFor()), today);
    }

    @CommandHandler
    void decide(ReportProgress command, @Today LocalDate today, Directory directory) {
        requireProgress(command, today, directory);
        Rule.WELL_FORMED.require(command.claim() != DeliveryClaim.CLAIMED_COMPLETE,
                "That a promise is kept is said by claiming its fulfilment: send 'claim-fulfilment'.", "/claim");
        new OwnersVoice(command.attestation(), today, directory).requireToClaim(state());
        enter(new ProgressReported(id, command.attestation(), command.claim(), command.words()), today);
    }

    @CommandHandler
    void decide(ClaimFulfilment command, @Today LocalDate today, Directory directory) {
        requireProgress(command, today, directory);
        new OwnersVoice(command.attestation(), today, directory).requireToClaim(state());
        enter(new FulfilmentClaimed(id, command.attestation(), command.words()), today);
    }

    @CommandHandler
    void decide(AssessDelivery command, @Today LocalDate today, Directory directory) {
        requireOfThePromise(command, today, directory);
        Independence.requireMissing(command.finding(), command.missing());
        new Independence(command.attestation(), today, directory).requireToAssess(state());
        enter(new DeliveryAssessed(id, command.attestation(), command.finding(), command.missing(), command.words()),
                today);
    }

    @CommandHandler
    void decide(AssessOutcome command, @Today LocalDate today, Directory directory) {
        requireOfThePromise(command, today, directory);
        new Independence(command.attestation(), today, directory).requireToAssess(state());
        enter(new OutcomeAssessed(id, command.attestation(), command.outcome(), command.words()), today);
    }

    @CommandHandler
    void decide(DisputeAssessment command, @Today LocalDate today, Directory directory) {
        requireSound(command, today, directory);
        Said assessment = state().scrutiny().assessments().filter(said -> said.entry() == command.assessment())
                .findFirst().orElseThrow(() -> Rule.POINTS_TO_WHAT_STANDS.broken(
                        "Entry " + command.assessment() + " is not a standing assessment.", "/assessment"));
        InSequence.requireNotBefore(assessment, command.attestation());
        new OwnersVoice(command.attestation(), today, directory).requireToDispute(state());
        enter(new AssessmentDisputed(id, command.attestation(), command.assessment(), command.words()), today);
    }

    @CommandHandler
    void decide(CloseCommitment command, @Today LocalDate today, Directory directory) {
        requireOfThePromise(command, today, directory);
        new RightToClose(command.attestation(), today, directory).require(state(), command);
        enter(new CommitmentClosed(id, command.attestation(), command.closing(), command.finding(), command.words()),
                today);
    }

    @CommandHandler
    void decide(ReopenCommitment command, @Today LocalDate today, Directory directory) {
        requireSound(command, today, directory);
        Rule.IN_ITS_PLACE.require(
                state().closures().toBeReopenedOn(command.attestation().occurredOn()).isPresent(),
                "This file was not closed then, " + command.attestation().occurredOn().inWords() + ".", "/commitment");
        Words reason = command.reason().orElseThrow(() -> Rule.CLOSED_UNTIL_REOPENED.broken(
                "Say why it is reopened.", "/reason"));
        enter(new CommitmentReopened(id, command.attestation(), reason), today);
    }

    @CommandHandler
    void decide(WithdrawCommitmentEntry command, @Today LocalDate today, Directory directory) {
        Attestation attestation = command.attested(today, directory);
        LedgerEvent event = history.requireStanding(command.entry(), "/entry").event();
        Rule.CORRECTED_BY_ADDING.require(!(event instanceof CommitmentFellDue || event instanceof MilestoneFellDue),
                "Entry " + command.entry() + " was noted by the ledger's clock: correct what it rests on, and the "
                        + "clock takes it back.", "/entry");
        command.replacedBy().ifPresent(number -> history.requireReplacement(number, command.entry()));
        enter(new CommitmentEntryWithdrawn(id, attestation, command.entry(), command.reason(),
                command.replacedBy()), today);
    }

    @CommandHandler
    void decide(CheckDeadlines command, @Today LocalDate today, Directory directory) {
        if (state().standing()) {
            Optional<LocalDate> consultedUpTo = directory.consultedUpTo(id);
            Settlement settlement = Settlement.of(state(), today, consultedUpTo, new Lives(directory));
            settlement.fallen().forEach(deadline -> apply(fellDue(deadline, consultedUpTo.orElseThrow())));
            takeBack(settlement.retractions(), today);
        }
    }

    @EventSourcingHandler
    void evolve(CommitmentEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt, ZoneId zone) {
        id = event.commitment();
        history = history.plus(Entry.replayed(event, sequence, recordedAt, zone));
    }

    /** Records it, and takes back what the clock noted of a deadline and no longer holds beside it. */
    private void enter(CommitmentEvent event, LocalDate today) {
        apply(event);
        takeBack(Settlement.contradicted(state()), today);
    }

    private void takeBack(List<Settlement.Retraction> retractions, LocalDate today) {
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
        return history.fold(CommitmentState.EMPTY, CommitmentState::evolve);
    }

    /** How a standing file stood on the latest reading of that date; its opening counts, however imprecise its date. */
    private CommitmentState stateOn(EdtfDate date, LocalDate today) {
        long opening = state().promise().wordings().getFirst().said().entry();
        CommitmentState opened = CommitmentState.EMPTY.evolve(history.entry(opening).orElseThrow());
        return history.foldOn(date.countsFrom(today), opened,
                (state, entry) -> entry.number() == opening ? state : state.evolve(entry));
    }

    private void requireSound(CommitmentCommand command, LocalDate today, Directory directory) {
        Rule.POINTS_TO_WHAT_STANDS.require(state().standing(),
                "The making of commitment '" + id.reference() + "' was withdrawn.", "/commitment");
        command.attestation().require(today, directory);
    }

    private void requireOfThePromise(CommitmentCommand command, LocalDate today, Directory directory) {
        requireSound(command, today, directory);
        InSequence.requireNotBefore(state().promise().wordings().getFirst().said(), command.attestation());
    }

    private void requireProgress(CommitmentCommand command, LocalDate today, Directory directory) {
        requireSound(command, today, directory);
        RightToClose.requireNotClosed(state(), command.attestation());
    }
}
