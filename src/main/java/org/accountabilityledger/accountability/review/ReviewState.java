package org.accountabilityledger.accountability.review;

import static org.accountabilityledger.accountability.Lists.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.ClosedTimes.Closed;
import org.accountabilityledger.accountability.ClosedTimes.Reopened;
import org.accountabilityledger.accountability.ClosedTimes;
import org.accountabilityledger.accountability.DayMoves;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.FellDue;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Measures;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.accountability.PossibleEntries;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.Timed;
import org.accountabilityledger.accountability.review.ReviewEvent.FindingAnswered;
import org.accountabilityledger.accountability.review.ReviewEvent.FindingPublished;
import org.accountabilityledger.accountability.review.ReviewEvent.IndependenceAnswered;
import org.accountabilityledger.accountability.review.ReviewEvent.IndependenceChallenged;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewAnnounced;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewClosed;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewEntryWithdrawn;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewExtended;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewFellDue;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewMeasureDefined;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewMeasurementRecorded;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewOpened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReopened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReportAnswered;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReported;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewTermsChanged;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewTransferred;
import org.accountabilityledger.accountability.review.ReviewEvent.SelfReviewNoted;

/**
 * A review as its standing entries make it.
 *
 * @param possible what does not count yet, but may have happened by the day for which this was folded
 */
public record ReviewState(
        ReviewRemit remit,
        ReviewSchedule schedule,
        ReviewIndependence independence,
        ReviewFindings findings,
        List<Entry<ReviewClosed>> closings,
        List<Entry<ReviewReopened>> reopenings,
        Measures measures,
        List<Entry<ReviewEvent>> possible) implements Timed {

    public static final ReviewState EMPTY = new ReviewState(ReviewRemit.EMPTY, ReviewSchedule.EMPTY,
            ReviewIndependence.EMPTY, ReviewFindings.EMPTY, List.of(), List.of(), Measures.NONE, List.of());

    /** As that history has it. */
    public static ReviewState of(History<ReviewEvent> history) {
        return history.fold(EMPTY, ReviewState::evolve).possibly(history.possible());
    }

    private ReviewState possibly(List<Entry<ReviewEvent>> possible) {
        return new ReviewState(remit, schedule.possibly(possible), independence, findings, closings, reopenings,
                measures, possible);
    }

    /** If those had happened. */
    private ReviewState with(List<Entry<ReviewEvent>> together) {
        return History.evolved(possibly(List.of()), together, ReviewState::evolve);
    }

    private Stream<List<Entry<ReviewEvent>>> together() {
        return PossibleEntries.together(possible);
    }

    public ReviewState evolve(Entry<ReviewEvent> entry) {
        return switch (entry.event()) {
            case ReviewAnnounced _, ReviewOpened _ -> new ReviewState(remit.evolve(entry), schedule.evolve(entry),
                    independence, findings, closings, reopenings, measures, possible);
            case ReviewTermsChanged _, ReviewTransferred _ -> new ReviewState(remit.evolve(entry), schedule,
                    independence, findings, closings, reopenings, measures, possible);
            case ReviewExtended _, ReviewReported _, ReviewFellDue _ -> new ReviewState(remit, schedule.evolve(entry),
                    independence, findings, closings, reopenings, measures, possible);
            case SelfReviewNoted _, IndependenceChallenged _, IndependenceAnswered _ -> new ReviewState(remit,
                    schedule, independence.evolve(entry), findings, closings, reopenings, measures, possible);
            case FindingPublished _, FindingAnswered _ -> new ReviewState(remit, schedule, independence,
                    findings.evolve(entry), closings, reopenings, measures, possible);
            case ReviewClosed event -> new ReviewState(remit, schedule, independence, findings,
                    plus(closings, entry.holding(event)), reopenings, measures, possible);
            case ReviewReopened event -> new ReviewState(remit, schedule, independence, findings,
                    closings, plus(reopenings, entry.holding(event)), measures, possible);
            case ReviewMeasureDefined _, ReviewMeasurementRecorded _ -> new ReviewState(remit, schedule, independence,
                    findings, closings, reopenings, measures.evolve(entry), possible);
            case ReviewReportAnswered _, ReviewEntryWithdrawn _ -> this;
        };
    }

    /** Whether it is on the ledger: other entries may stand where its beginning was withdrawn or lies later. */
    public boolean standing() {
        return remit.standing();
    }

    /** Every day by which it was ever to report; none where its beginning was withdrawn. */
    @Override
    public List<Deadline> deadlines() {
        return standing() ? days().all().stream().map(each -> PossibleEntries.whatMayHaveCome(each, possible,
                some -> each.holdsIn(with(some)), ReviewDeadlines::what)).toList() : List.of();
    }

    private ReviewDeadlines days() {
        return new ReviewDeadlines(schedule, closedTimes());
    }

    @Override
    public List<InstitutionId> bodies(Deadline deadline) {
        return remit.conductors();
    }

    @Override
    public List<FellDue> fellDue() {
        return schedule.fellDue();
    }

    /** Whether the day had passed when an extension moved it, whichever on record may have come before. */
    public MoveTiming timing(ReviewSchedule.Extension extension) {
        Stream<ReviewDue> maybe = possible.stream().flatMap(entry -> entry.event() instanceof ReviewExtended event
                ? Stream.of(ReviewDue.extended(entry.holding(event))) : Stream.empty());
        return new DayMoves(schedule.originalDue(), Stream.concat(schedule.said().stream(), maybe)
                .filter(due -> !schedule.original().equals(Optional.of(due)))
                .map(due -> new DayMoves.Move(due.entry(), due.said(), due.day())).toList())
                .timing(extension.entry().number());
    }

    /** How the day that was said first stands on that day. */
    public Schedule againstOriginalDue(LocalDate validOn, Optional<LocalDate> consultedUpTo) {
        return closedOr(schedule.against(schedule.original(), validOn, consultedUpTo)).unless(originalExcuse());
    }

    /** How the day that was said last stands on that day. */
    public Schedule againstCurrentDue(LocalDate validOn, Optional<LocalDate> consultedUpTo) {
        return closedOr(schedule.against(schedule.current(), validOn, consultedUpTo)).unless(currentExcuse());
    }

    /** What on record speaks against the day that was said last, so that nobody calls it overdue. */
    public Optional<Excuse> currentExcuse() {
        return Excuse.unlessBegun(standing())
                .or(() -> deadlines().stream().filter(Deadline::current).findFirst().flatMap(Deadline::excuse))
                .or(() -> days().currentIsOpen());
    }

    /** The same of the day that was said first; that it was extended does not speak against it. */
    public Optional<Excuse> originalExcuse() {
        return Excuse.unlessBegun(standing())
                .or(() -> schedule.original().flatMap(due -> days().originalExcuse(due))).or(() -> together()
                .filter(some -> with(some).originalExcuse().isPresent() || open() && !with(some).open())
                .findFirst().map(List::getFirst)
                .map(entry -> Excuse.mayHaveCome(ReviewDeadlines.what(entry.event()), entry.occurredOn())));
    }

    /** By how many days, at least, it was reported after the day that was said first; empty where something excuses it. */
    public OptionalLong daysAfterOriginalDue() {
        return originalExcuse().isEmpty() ? schedule.daysAfterOriginalDue() : OptionalLong.empty();
    }

    /** The same after the day that was said last: which one that was must be known. */
    public OptionalLong daysAfterCurrentDue() {
        return currentExcuse().isEmpty() ? schedule.daysAfterCurrentDue() : OptionalLong.empty();
    }

    private boolean open() {
        return schedule.reported().isEmpty() && !closedTimes().closed();
    }

    private Schedule closedOr(Schedule reckoned) {
        return closedTimes().closed() && schedule.reported().isEmpty() ? reckoned.closed() : reckoned;
    }

    /** Its closings and reopenings. */
    public ClosedTimes closedTimes() {
        return new ClosedTimes(closings.stream().map(Closed::by).toList(),
                reopenings.stream().map(entry -> new Reopened(entry.occurredOn(), entry.event().reopens())).toList());
    }
}
