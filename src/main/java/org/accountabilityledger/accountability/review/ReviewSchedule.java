package org.accountabilityledger.accountability.review;

import static org.accountabilityledger.accountability.Lists.plus;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewAnnounced;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewExtended;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewOpened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReported;

/** When a review was and is to report, every extension on the way, and when it did. */
public record ReviewSchedule(
        Optional<EdtfDate> announcedDue,
        Optional<EdtfDate> openedDue,
        List<Entry<ReviewExtended>> extensions,
        List<Entry<ReviewReported>> reports) {

    static final ReviewSchedule EMPTY = new ReviewSchedule(Optional.empty(), Optional.empty(), List.of(), List.of());

    ReviewSchedule evolve(Entry<ReviewEvent> entry) {
        return switch (entry.event()) {
            case ReviewAnnounced event -> new ReviewSchedule(event.due(), openedDue, extensions, reports);
            case ReviewOpened event -> new ReviewSchedule(announcedDue, event.due(), extensions, reports);
            case ReviewExtended event ->
                    new ReviewSchedule(announcedDue, openedDue, plus(extensions, entry.holding(event)), reports);
            case ReviewReported event ->
                    new ReviewSchedule(announcedDue, openedDue, extensions, plus(reports, entry.holding(event)));
            default -> this;
        };
    }

    /** When it was due by what was said first; no extension moves it. */
    public Optional<EdtfDate> originalDue() {
        return announcedDue.or(() -> openedDue);
    }

    /** When it is due by what was said last; empty if nobody ever said, or if {@link #dueOnUnknownDay()}. */
    public Optional<EdtfDate> currentDue() {
        return dueAfter(extensions);
    }

    /** Whether it was extended last without saying to when. */
    public boolean dueOnUnknownDay() {
        return !extensions.isEmpty() && extensions.getLast().event().to().isEmpty();
    }

    /** When it was due just before something of that date; what may have come before, came before. */
    public Optional<EdtfDate> dueBefore(EdtfDate date) {
        return dueAfter(extensions.stream().filter(entry -> !entry.occurredOn().surelyAfter(date)).toList());
    }

    /** The report that ended its time: the first that is not interim. */
    public Optional<Entry<ReviewReported>> reported() {
        return reports.stream().filter(entry -> !entry.event().interim()).findFirst();
    }

    /** By how many days, at least, it was reported after the original due day; empty if it may have been in time. */
    public OptionalLong daysAfterOriginalDue() {
        return daysAfter(originalDue());
    }

    /** By how many days, at least, it was reported after the current due day; empty if it may have been in time. */
    public OptionalLong daysAfterCurrentDue() {
        return daysAfter(currentDue());
    }

    private Optional<EdtfDate> dueAfter(List<Entry<ReviewExtended>> moves) {
        return moves.isEmpty() ? openedDue.or(() -> announcedDue) : moves.getLast().event().to();
    }

    private OptionalLong daysAfter(Optional<EdtfDate> due) {
        Optional<EdtfDate> reported = reported().map(Entry::occurredOn);
        return due.isPresent() && reported.isPresent() && reported.get().surelyAfter(due.get())
                ? OptionalLong.of(ChronoUnit.DAYS.between(due.get().latest(), reported.get().earliest()))
                : OptionalLong.empty();
    }
}
