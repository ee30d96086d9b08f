package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.Lists.plus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.DayMoves;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Excuse.What;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.FellDue;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.accountability.PossibleEntries;
import org.accountabilityledger.accountability.Said;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.Timed;
import org.accountabilityledger.accountability.Words;
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
import org.accountabilityledger.accountability.commitment.Delivery.Claim;
import org.accountabilityledger.accountability.commitment.Delivery.Milestone;
import org.accountabilityledger.accountability.commitment.Scrutiny.Finding;
import org.accountabilityledger.accountability.commitment.Scrutiny.Result;

/**
 * A commitment as its standing entries make it: what was promised, what is said of its delivery, what others found,
 * whether the file is closed, and which of its deadlines the clock noted as passed. Claim, finding and outcome are kept
 * apart and never merged into one status.
 *
 * @param possible what does not count yet, but may have happened by the day for which this was folded
 */
public record CommitmentState(
        Promise promise, Delivery delivery, Scrutiny scrutiny, Closures closures, List<FellDue> fellDue,
        Listings listings, List<Entry<CommitmentEvent>> possible) implements Timed {

    public static final CommitmentState EMPTY = new CommitmentState(Promise.NONE, Delivery.NONE, Scrutiny.NONE,
            Closures.NONE, List.of(), Listings.NONE, List.of());

    /** As that history has it. */
    public static CommitmentState of(History<CommitmentEvent> history) {
        return history.fold(EMPTY, CommitmentState::evolve).possibly(history.possible().stream()
                // Only so many are weighed together: what moves nothing takes the place of none.
                .filter(entry -> !(entry.event() instanceof ListingObserved)).toList());
    }

    private CommitmentState possibly(List<Entry<CommitmentEvent>> possible) {
        return new CommitmentState(promise, delivery, scrutiny, closures, fellDue, listings, possible);
    }

    /** If those had happened. */
    private CommitmentState with(List<Entry<CommitmentEvent>> together) {
        return History.evolved(possibly(List.of()), together, CommitmentState::evolve);
    }

    private Stream<List<Entry<CommitmentEvent>>> together() {
        return PossibleEntries.together(possible);
    }

    public CommitmentState evolve(Entry<CommitmentEvent> entry) {
        return switch (entry.event()) {
            case CommitmentMade _ -> with(promise.evolve(entry), delivery.evolve(entry));
            case CommitmentReworded _, DeadlineDeferred _, CommitmentTransferred _, CommitmentReversed _,
                    CommitmentSuperseded _ -> with(promise.evolve(entry), delivery);
            case MilestoneSet _, MilestoneReached _, MeasureDefined _, MeasurementRecorded _, ProgressReported _,
                    FulfilmentClaimed _ -> with(promise, delivery.evolve(entry));
            case DeliveryAssessed _, OutcomeAssessed _, AssessmentDisputed _ ->
                    new CommitmentState(promise, delivery, scrutiny.evolve(entry), closures, fellDue, listings, possible);
            case CommitmentClosed _, CommitmentReopened _ ->
                    new CommitmentState(promise, delivery, scrutiny, closures.evolve(entry), fellDue, listings, possible);
            case CommitmentFellDue event -> with(new FellDue(entry.number(), DaysSet.PROMISE, event.due()));
            case MilestoneFellDue event -> with(new FellDue(entry.number(), event.milestone(), event.due()));
            case ListingObserved event -> new CommitmentState(promise, delivery, scrutiny, closures, fellDue,
                    listings.evolve(entry, event), possible);
            case CommitmentReportAnswered _, CommitmentEntryWithdrawn _ -> this;
        };
    }

    private CommitmentState with(Promise promise, Delivery delivery) {
        return new CommitmentState(promise, delivery, scrutiny, closures, fellDue, listings, possible);
    }

    private CommitmentState with(FellDue noted) {
        return new CommitmentState(promise, delivery, scrutiny, closures, plus(fellDue, noted), listings,
                possible);
    }

    /** Whether the promise is on record: other entries can be older than it, or outlive its withdrawal. */
    public boolean standing() {
        return promise.made().isPresent();
    }

    /** The promise as it was first recorded; of a standing file only. */
    public CommitmentMade made() {
        return promise.made().orElseThrow();
    }

    /** The words that it goes by last; of a standing file only. */
    public Words words() {
        return promise.wordings().getLast().words();
    }

    /** Whose promise it is last, as recorded; who succeeded that body is looked up on reading. */
    public InstitutionId owner() {
        return promise.owners().getLast().owner();
    }

    public boolean closed() {
        return closures.closed();
    }

    /** How far the owner says the delivery is. */
    public Optional<DeliveryClaim> claim() {
        return delivery.lastClaim().map(Claim::claim);
    }

    /** How far an independent body found the delivery to be, last. */
    public Optional<DeliveryFinding> finding() {
        return scrutiny.lastFinding().map(Finding::finding);
    }

    /** What an independent body found to have come of it, last. */
    public Optional<Outcome> outcome() {
        return scrutiny.lastResult().map(Result::outcome);
    }

    /** The owner says that it is kept, and nobody has assessed it at that time or since. */
    public boolean claimedCompleteNotYetAssessed() {
        return fulfilment().completionClaimed()
                .filter(claim -> scrutiny.findingSince(claim.said().on()).isEmpty()).isPresent()
                && together().map(this::with).allMatch(CommitmentState::claimedCompleteNotYetAssessed);
    }

    /** The owner says that it is kept, and who assessed it last, at that time or since, found otherwise. */
    public boolean claimedCompleteFoundOtherwise() {
        return fulfilment().claimFoundOtherwise()
                && together().map(this::with).allMatch(CommitmentState::claimedCompleteFoundOtherwise);
    }

    /**
     * When it was delivered, as far as the schedule is concerned: on the day for which the owner first claimed
     * completion and kept to it, unless that was found to be otherwise; where it was found complete without such a
     * claim, on the day of that finding. A claim that nobody has assessed counts here, or the ledger would say "did
     * not".
     */
    public Optional<EdtfDate> deliveredOn() {
        return fulfilment().delivered().map(Said::on).map(on -> Stream.concat(Stream.of(on), together()
                        .flatMap(some -> with(some).deliveredOn().stream()))
                .min(Comparator.comparing(EdtfDate::earliest)).orElse(on));
    }

    Fulfilment fulfilment() {
        return new Fulfilment(delivery.claims(), scrutiny);
    }

    /** The days set for the promise (whose subject is empty) and for its steps; none while nothing is promised. */
    @Override
    public List<Deadline> deadlines() {
        return new DaysSet(this).all().stream()
                .map(each -> PossibleEntries.whatMayHaveCome(each, possible, some -> each.holdsIn(with(some)),
                        DaysSet::what)).toList();
    }

    @Override
    public List<InstitutionId> bodies(Deadline deadline) {
        return standing() ? List.of(owner()) : List.of();
    }

    /** How the deadline that the promise was made with stands on that day. */
    public Schedule againstOriginalDeadline(LocalDate validOn, Optional<LocalDate> consultedUpTo) {
        return closedOr(promise.deadlines().againstOriginal(validOn, consultedUpTo, deliveredOn()))
                .unless(originalExcuse());
    }

    /** How the deadline that counts since the last deferral stands on that day. */
    public Schedule againstCurrentDeadline(LocalDate validOn, Optional<LocalDate> consultedUpTo) {
        return closedOr(promise.deadlines().againstCurrent(validOn, consultedUpTo, deliveredOn()))
                .unless(currentExcuse());
    }

    /** What on record speaks against the day that counts now, so that nobody calls it overdue. */
    public Optional<Excuse> currentExcuse() {
        return ended().or(() -> deadlines().stream()
                .filter(each -> each.subject().equals(DaysSet.PROMISE) && each.current()).findFirst()
                .flatMap(Deadline::excuse)).or(() -> new DaysSet(this).currentIsOpen());
    }

    /** The same of the day that the promise was made with; that it was moved away from does not speak against it. */
    public Optional<Excuse> originalExcuse() {
        return ended().or(() -> new DaysSet(this).originalExcuse()).or(() -> together()
                .filter(some -> with(some).originalExcuse().isPresent() || open() && !with(some).open())
                .findFirst().map(List::getFirst)
                .map(entry -> Excuse.mayHaveCome(DaysSet.what(entry.event()), entry.occurredOn())));
    }

    private boolean open() {
        return deliveredOn().isEmpty() && !closed() && scrutiny.compromises().isEmpty();
    }

    /** How the day of a step stands: with the promise delivered, or its file closed, no step is still to be done. */
    public Schedule schedule(Milestone step, LocalDate validOn, Optional<LocalDate> consultedUpTo) {
        Schedule schedule = step.schedule(validOn, consultedUpTo, reachedOn(step));
        return (step.reached().isPresent() ? schedule : closedOr(schedule)).unless(excuse(step));
    }

    /** On the reading that puts it earliest; a promise that was delivered left no step undone. */
    private Optional<EdtfDate> reachedOn(Milestone step) {
        Stream<EdtfDate> maybe = step.reached().isEmpty() ? Stream.empty() : possible.stream()
                .flatMap(entry -> with(List.of(entry)).delivery().reachedOn(step.milestone()));
        return Stream.concat(delivery.reachedOn(step.milestone()), maybe)
                .min(Comparator.comparing(EdtfDate::earliest)).or(this::deliveredOn);
    }

    /** Whether something is on record by which a step may have been reached by the day for which this was folded. */
    public boolean mayBeReached(Milestone step) {
        return step.reached().isEmpty() && possible.stream()
                .anyMatch(entry -> with(List.of(entry)).delivery().reachedOn(step.milestone()).findAny().isPresent());
    }

    private Optional<Excuse> excuse(Milestone step) {
        return ended().or(() -> deadlines().stream()
                .filter(each -> each.subject().equals(step.milestone()) && step.due().equals(Optional.of(each.due())))
                .findFirst().flatMap(Deadline::excuse));
    }

    /** Whether the day had passed when a deferral moved it, whichever deferral on record may have come before. */
    public MoveTiming timing(Deadlines.Deferral deferral) {
        Stream<DayMoves.Move> moves = promise.deadlines().deferrals().stream()
                .map(each -> new DayMoves.Move(each.said().entry(), each.said().on(), each.to()));
        Stream<DayMoves.Move> maybe = possible.stream().flatMap(entry -> entry.event() instanceof DeadlineDeferred event
                ? Stream.of(new DayMoves.Move(entry.number(), entry.occurredOn(), event.to())) : Stream.empty());
        return new DayMoves(promise.deadlines().original(), Stream.concat(moves, maybe).toList())
                .timing(deferral.said().entry());
    }

    private Optional<Excuse> ended() {
        return Excuse.unlessBegun(standing()).or(() -> promise.supersessions().stream().findFirst()
                .map(each -> Excuse.replaced(each.said().on())))
                .or(() -> scrutiny.compromises().stream().findFirst()
                        .map(each -> Excuse.settledFor(each.said().on())))
                .or(() -> possible.stream().filter(CommitmentState::mayEndIt).findFirst()
                        .map(entry -> Excuse.mayHaveCome(DaysSet.what(entry.event()), entry.occurredOn())))
                .or(() -> closures.mayHold()
                        .map(each -> Excuse.mayBeTheLast(What.PROMISE_CLOSED, each.said().on())));
    }

    private static boolean mayEndIt(Entry<CommitmentEvent> entry) {
        return entry.event() instanceof CommitmentSuperseded || entry.event() instanceof DeliveryAssessed assessed
                && assessed.finding() == DeliveryFinding.COMPROMISE;
    }

    private Schedule closedOr(Schedule schedule) {
        return closed() && deliveredOn().isEmpty() ? schedule.closed() : schedule;
    }
}
