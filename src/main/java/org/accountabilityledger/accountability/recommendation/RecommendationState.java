package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.Lists.plus;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Excuse.What;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.FellDue;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Measures;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.accountability.PossibleEntries;
import org.accountabilityledger.accountability.Timed;
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
import org.accountabilityledger.accountability.recommendation.ReplySchedule.Counting;
import org.accountabilityledger.accountability.timing.StartedClock;

/**
 * A recommendation as its standing entries make it: what it says, and how each duty to answer it stands.
 *
 * @param possible what does not count yet, but may have happened by the day for which this was folded
 * @param reported what somebody else reports of those who are to answer, and they have not answered
 */
public record RecommendationState(
        Optional<Entry<RecommendationIssued>> issued,
        List<DutyState> duties,
        List<Entry<RecommendationRepeated>> repetitions,
        Optional<Entry<RecommendationSuperseded>> superseded,
        Endings endings,
        List<Entry<ReplyClockEvent.ReplyFellDue>> noted,
        ReplyCounts counts,
        Measures measures,
        List<Entry<RecommendationEvent>> possible,
        ReportedReplies reported) implements Timed {

    public static final RecommendationState EMPTY = new RecommendationState(Optional.empty(), List.of(), List.of(),
            Optional.empty(), Endings.NONE, List.of(), ReplyCounts.NONE, Measures.NONE, List.of(), ReportedReplies.NONE);

    /** As that history has it. */
    public static RecommendationState of(History<RecommendationEvent> history) {
        return history.fold(EMPTY, RecommendationState::evolve)
                .beside(history.possible(), new ReportedReplies(history.reported()));
    }

    private RecommendationState beside(List<Entry<RecommendationEvent>> possible, ReportedReplies reported) {
        return new RecommendationState(issued, duties, repetitions, superseded, endings, noted, counts,
                measures, possible, reported);
    }

    /** If those had happened. */
    private RecommendationState with(List<Entry<RecommendationEvent>> together) {
        return History.evolved(beside(List.of(), reported), together, RecommendationState::evolve);
    }

    private Stream<List<Entry<RecommendationEvent>>> together() {
        return PossibleEntries.together(possible);
    }

    public RecommendationState evolve(Entry<RecommendationEvent> entry) {
        return switch (entry.event()) {
            case RecommendationIssued event -> issued(entry.holding(event));
            case PlainReply event -> answered(entry, event);
            case ReplyReversed event -> each(event.duties(), duty -> duty.reversed(entry, event));
            case ReplyRuled event -> each(event.duties(), duty -> duty.ruledOn(entry.holding(event)));
            case ReplyClockEvent.ReplyClockStarted event -> clocks(event.duties(),
                    clock -> clock.started(event.replyClock()));
            case ReplyClockEvent.ReplyExtensionRequested event -> clocks(event.duties(),
                    clock -> clock.requested(entry.holding(event)));
            case ReplyClockEvent.ReplyExtensionGranted event -> moved(entry, event.moves());
            case ReplyClockEvent.ReplyExtensionRefused event -> clocks(event.duties(),
                    clock -> clock.refused(entry.holding(event)));
            case ReplyClockEvent.ReplyClockSuspended event -> clocks(event.duties(),
                    clock -> clock.stopped(entry.holding(event)));
            case ReplyClockEvent.ReplyClockResumed event -> clocks(event.duties(),
                    clock -> clock.resumed(entry.holding(event))).moved(entry, event.moves());
            case ReplyClockEvent.ReplyFellDue event -> new RecommendationState(issued, duties, repetitions,
                    superseded, endings, plus(noted, entry.holding(event)), counts, measures, possible, reported);
            case RepliesCounted event -> new RecommendationState(issued, duties, repetitions, superseded, endings, noted,
                    counts.plusCount(entry.holding(event)), measures, possible, reported);
            case ReplyClockEvent.ReplyChased event -> each(event.duties(), duty -> duty.chased(entry.holding(event)));
            case RecommendationRepeated event -> new RecommendationState(issued, duties,
                    plus(repetitions, entry.holding(event)), superseded, endings, noted, counts, measures, possible, reported);
            case RecommendationSuperseded event -> new RecommendationState(issued, duties, repetitions,
                    Optional.of(entry.holding(event)), endings, noted, counts, measures, possible, reported);
            case RecommendationClosed event -> ended(entry);
            case RecommendationReopened event -> ended(entry);
            case RecommendationMeasureDefined _, RecommendationMeasurementRecorded _ -> new RecommendationState(issued,
                    duties, repetitions, superseded, endings, noted, counts, measures.evolve(entry), possible, reported);
            case RecommendationReportAnswered _, RecommendationEntryWithdrawn _ -> this;
        };
    }

    public boolean standing() {
        return issued.isPresent();
    }

    /** The body that recommended, called or directed. */
    public Optional<InstitutionId> issuer() {
        return issued.flatMap(entry -> entry.attestation().body());
    }

    public Optional<InstitutionId> overseer() {
        return issued.flatMap(entry -> entry.event().overseer());
    }

    public Optional<DutyState> duty(DutyId id) {
        return duties.stream().filter(duty -> duty.id().equals(id)).findFirst();
    }

    /** The duties that the issue laid, in its order. */
    public List<DutyState> laid() {
        return duties.stream().filter(duty -> duty.laid().isPresent()).toList();
    }

    /** How many bodies are on record as asked. */
    public long asked() {
        return ReplyCounts.bodies(laid().stream());
    }

    /** The closing that holds for this duty now. */
    public Optional<Entry<RecommendationClosed>> closed(DutyId duty) {
        return endings.closed(duty);
    }

    /** Whether every duty that was laid is closed. */
    public boolean closed() {
        return standing() && laid().stream().allMatch(duty -> closed(duty.id()).isPresent());
    }

    /** How the reply to a duty stands on the valid day for which this was folded. */
    public ReplySchedule schedule(DutyState duty, LocalDate validOn, Optional<LocalDate> consultedUpTo) {
        return new ReplySchedule(duty.clock().originalDue(), duty.clock().currentDue(),
                duty.clock().started().map(StartedClock::basis), duty.reply().isPresent(), originalCounting(duty),
                counting(duty), excuse(duty), validOn, consultedUpTo);
    }

    /** Whether the day of a duty counts: where the clock would not note it, nobody calls it overdue. */
    public Counting counting(DutyState duty) {
        return beside(duty).orElseGet(() -> excuse(duty).isPresent() ? Counting.EXCUSED : Counting.COUNTS);
    }

    /** The same of the day first set; that it was moved does not speak against it. */
    public Counting originalCounting(DutyState duty) {
        if (duty.clock().originalDue().equals(duty.clock().currentDue())) {
            return counting(duty);
        }
        return beside(duty).orElseGet(() -> new ReplyDeadlines(this, duty).originalIsExcused()
                || together().anyMatch(some -> with(some).originalIsExcused(duty.id()))
                ? Counting.EXCUSED : Counting.COUNTS);
    }

    private boolean originalIsExcused(DutyId id) {
        return duty(id).filter(duty -> beside(duty).isPresent() || new ReplyDeadlines(this, duty).originalIsExcused())
                .isPresent();
    }

    /** What there is to say of a duty before its day is looked at. */
    private Optional<Counting> beside(DutyState duty) {
        if (duty.reply().isEmpty() && mayHaveReplied(duty.id()).isPresent()) {
            return Optional.of(Counting.MAY_BE_REPLIED);
        }
        if (duty.laid().isEmpty() || superseded.isPresent() || closed(duty.id()).isPresent()) {
            return Optional.of(Counting.ENDED);
        }
        if (reportedReply(duty).isPresent()) {
            return Optional.of(Counting.SAID_TO_HAVE_REPLIED);
        }
        if (countedAmong(duty).isPresent()) {
            return Optional.of(Counting.SOME_REPLIED);
        }
        if (endings.mayHold(duty.id()).isPresent()) {
            return Optional.of(Counting.EXCUSED);
        }
        return duty.clock().suspended() ? Optional.of(Counting.STANDS_STILL) : Optional.empty();
    }

    private Optional<Entry<RecommendationEvent>> mayHaveReplied(DutyId id) {
        return possible.stream().filter(entry -> with(List.of(entry)).duty(id).flatMap(DutyState::reply).isPresent())
                .findFirst();
    }

    /** What somebody else reports that the addressee replied; none where a reply of its own is on record. */
    public Optional<Entry<RecommendationEvent>> reportedReply(DutyState duty) {
        return duty.reply().isPresent() ? Optional.empty() : reported.to(duty.id()).findFirst();
    }

    /** What was counted before it was said who replied: an addressee of whom no reply is on record may be one of them. */
    Optional<Entry<RepliesCounted>> countedAmong(DutyState duty) {
        return duty.reply().isPresent() ? Optional.empty() : counts.beyondTheNamed(laid(), possible);
    }

    /** Whether the day of a duty had passed when it was moved, whatever on record may have come before. */
    public MoveTiming timing(DutyState duty, ReplyClock.Change change) {
        MoveTiming timing = duty.clock().timing(change);
        return together().map(this::with).flatMap(state -> state.duty(duty.id()).stream())
                .map(each -> each.clock().timing(change)).filter(each -> each != timing).findFirst()
                .map(other -> other == MoveTiming.STOOD_STILL ? other : MoveTiming.NOT_KNOWN).orElse(timing);
    }

    /** Whether a duty was answered, and late on every reading of what is on record. */
    public boolean answeredLate(DutyState duty) {
        ReplyDeadlines days = new ReplyDeadlines(this, duty);
        return duty.laid().isPresent() && !duty.line().replies().isEmpty() && duty.line().replies().stream().allMatch(each -> days.late(each.on()))
                && together().map(this::with).allMatch(state -> state.duty(duty.id())
                        .filter(state::answeredLate).isPresent());
    }

    /** What on record speaks against the day of a duty that counts now, or may. */
    public Optional<Excuse> excuse(DutyState duty) {
        return mayHaveReplied(duty.id()).filter(_ -> duty.reply().isEmpty())
                .map(entry -> Excuse.mayHaveCome(ReplyDeadlines.what(entry.event()), entry.occurredOn()))
                .or(() -> reportedReply(duty).map(reply -> Excuse.saidToHaveReplied(reply.occurredOn())))
                .or(() -> countedAmong(duty).map(count -> Excuse.someReplied(count.occurredOn())))
                .or(() -> deadlines(duty).filter(Deadline::current).findFirst().flatMap(Deadline::excuse))
                .or(() -> endings.mayHold(duty.id()).filter(_ -> closed(duty.id()).isEmpty())
                        .map(closing -> Excuse.mayBeTheLast(What.DUTY_CLOSED, closing.occurredOn())));
    }

    @Override
    public List<Deadline> deadlines() {
        return laid().stream().flatMap(this::deadlines).toList();
    }

    @Override
    public List<InstitutionId> bodies(Deadline deadline) {
        return duty(new DutyId(deadline.subject())).flatMap(DutyState::laid).map(LaidDuty::addressee).stream().toList();
    }

    private Stream<Deadline> deadlines(DutyState duty) {
        return new ReplyDeadlines(this, duty).all().stream()
                .map(each -> PossibleEntries.whatMayHaveCome(each, possible, some -> holds(each, duty, with(some)),
                        ReplyDeadlines::what));
    }

    private static boolean holds(Deadline deadline, DutyState duty, RecommendationState in) {
        return deadline.holdsIn(in) && in.duty(duty.id()).filter(each -> each.clock().suspended()).isEmpty()
                && in.endings().mayHold(duty.id()).isEmpty();
    }

    @Override
    public List<FellDue> fellDue() {
        return noted.stream().map(entry -> new FellDue(entry.number(), entry.event().duty().value(),
                entry.event().due())).toList();
    }

    private RecommendationState issued(Entry<RecommendationIssued> entry) {
        return new RecommendationState(Optional.of(entry), DutyState.laid(duties, entry.event()), repetitions, superseded, endings,
                noted, counts, measures, possible, reported);
    }

    private RecommendationState answered(Entry<RecommendationEvent> entry, PlainReply answer) {
        return each(answer.duties(), duty -> duty.answered(entry, answer));
    }

    private RecommendationState moved(Entry<RecommendationEvent> entry, List<DueMove> moves) {
        RecommendationState moved = this;
        for (DueMove move : moves) {
            moved = moved.clocks(List.of(move.duty()), clock -> clock.moved(entry, move.to()));
        }
        return moved;
    }

    private RecommendationState clocks(Collection<DutyId> ids, UnaryOperator<ReplyClock> change) {
        return each(ids, duty -> duty.with(change.apply(duty.clock())));
    }

    private RecommendationState each(Collection<DutyId> ids, UnaryOperator<DutyState> change) {
        return new RecommendationState(issued, DutyState.changed(duties, ids, change), repetitions, superseded,
                endings, noted, counts, measures, possible, reported);
    }

    private RecommendationState ended(Entry<RecommendationEvent> entry) {
        return new RecommendationState(issued, duties, repetitions, superseded, endings.plusAct(entry),
                noted, counts, measures, possible, reported);
    }
}
