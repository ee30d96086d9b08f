package org.accountabilityledger.accountability.review;

import static org.accountabilityledger.accountability.Lists.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.ClosedTimes;
import org.accountabilityledger.accountability.ClosedTimes.Closed;
import org.accountabilityledger.accountability.ClosedTimes.Reopened;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FellDue;
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
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewOpened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReopened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReported;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewTermsChanged;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewTransferred;
import org.accountabilityledger.accountability.review.ReviewEvent.SelfReviewNoted;

/** A review as its standing entries make it. */
public record ReviewState(
        ReviewRemit remit,
        ReviewSchedule schedule,
        ReviewIndependence independence,
        ReviewFindings findings,
        List<Entry<ReviewClosed>> closings,
        List<Entry<ReviewReopened>> reopenings) implements Timed {

    public static final ReviewState EMPTY = new ReviewState(ReviewRemit.EMPTY, ReviewSchedule.EMPTY,
            ReviewIndependence.EMPTY, ReviewFindings.EMPTY, List.of(), List.of());

    public ReviewState evolve(Entry<ReviewEvent> entry) {
        return switch (entry.event()) {
            case ReviewAnnounced _, ReviewOpened _ -> new ReviewState(remit.evolve(entry), schedule.evolve(entry),
                    independence, findings, closings, reopenings);
            case ReviewTermsChanged _, ReviewTransferred _ -> new ReviewState(remit.evolve(entry), schedule,
                    independence, findings, closings, reopenings);
            case ReviewExtended _, ReviewReported _, ReviewFellDue _ -> new ReviewState(remit, schedule.evolve(entry),
                    independence, findings, closings, reopenings);
            case SelfReviewNoted _, IndependenceChallenged _, IndependenceAnswered _ -> new ReviewState(remit,
                    schedule, independence.evolve(entry), findings, closings, reopenings);
            case FindingPublished _, FindingAnswered _ -> new ReviewState(remit, schedule, independence,
                    findings.evolve(entry), closings, reopenings);
            case ReviewClosed event -> new ReviewState(remit, schedule, independence, findings,
                    plus(closings, entry.holding(event)), reopenings);
            case ReviewReopened event -> new ReviewState(remit, schedule, independence, findings,
                    closings, plus(reopenings, entry.holding(event)));
            case ReviewEntryWithdrawn _ -> this;
        };
    }

    /** Whether it is on the ledger: other entries may stand where its beginning was withdrawn or lies later. */
    public boolean standing() {
        return remit.standing();
    }

    /** Every day by which it was ever to report; none where its beginning was withdrawn. */
    @Override
    public List<Deadline> deadlines() {
        return standing() ? new ReviewDeadlines(schedule, closedTimes()).all() : List.of();
    }

    @Override
    public List<FellDue> fellDue() {
        return schedule.fellDue();
    }

    /** How the day that was said first stands on that day. */
    public Schedule againstOriginalDue(LocalDate validOn, Optional<LocalDate> consultedUpTo) {
        return closedOr(schedule.against(schedule.original(), validOn, consultedUpTo)).unless(originalIsHeld());
    }

    /** How the day that was said last stands on that day. */
    public Schedule againstCurrentDue(LocalDate validOn, Optional<LocalDate> consultedUpTo) {
        return closedOr(schedule.against(schedule.current(), validOn, consultedUpTo)).unless(currentIsHeld());
    }

    /** Whether something on record speaks against the day that was said last, so that nobody calls it overdue. */
    public boolean currentIsHeld() {
        return deadlines().stream().anyMatch(day -> day.current() && day.excuse().isPresent());
    }

    /** The same of the day that was said first; that it was extended does not speak against it. */
    public boolean originalIsHeld() {
        return schedule.originalDue().equals(schedule.currentDue()) && currentIsHeld();
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
