package org.accountabilityledger.accountability.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.ClosedTimes;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Excuse.What;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.PossibleEntries;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewClosed;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewExtended;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewOpened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReported;

/** Every day by which a review was ever to report, and what speaks against its having passed without a report. */
record ReviewDeadlines(ReviewSchedule schedule, ClosedTimes closedTimes) {

    List<Deadline> all() {
        Map<EdtfDate, Deadline> all = new LinkedHashMap<>();
        List<ReviewDue> said = schedule.said();
        for (int i = 0; i < said.size(); i++) {
            int place = i;
            said.get(i).day().ifPresent(day -> all.merge(day, deadline(day, place, said), ReviewDeadlines::sameDay));
        }
        return List.copyOf(all.values());
    }

    /** What speaks against the day that was said first, but for its having been moved. */
    Optional<Excuse> originalExcuse(ReviewDue original) {
        return original.day().map(EdtfDate::latest).flatMap(last -> reported(last)
                .or(() -> setTooLate(original)).or(() -> closed(last)));
    }

    /** What an entry is that may speak against a day. */
    static What what(ReviewEvent event) {
        return switch (event) {
            case ReviewReported _ -> What.REPORT;
            case ReviewExtended _ -> What.EXTENSION;
            case ReviewOpened _ -> What.OPENING;
            case ReviewClosed _ -> What.REVIEW_CLOSED;
            default -> What.SOMETHING;
        };
    }

    private Deadline deadline(EdtfDate day, int place, List<ReviewDue> said) {
        List<ReviewDue> later = said.subList(place + 1, said.size());
        return new Deadline(ReviewSchedule.SUBJECT, day, place, later.isEmpty(),
                schedule.reported().isEmpty() && !closedTimes.closed(),
                Stream.of(reported(day.latest()), moved(day, later), movedElsewhere(day, place, said),
                        setTooLate(said.get(place)),
                        closed(day.latest())).flatMap(Optional::stream).findFirst());
    }

    /** A day that was given up and set again counted on that day if it did either time. */
    private static Deadline sameDay(Deadline first, Deadline again) {
        return new Deadline(first.subject(), first.due(), first.sequence(), again.current(), first.open(),
                first.excuse().filter(excuse -> again.excuse().isPresent()));
    }

    private Optional<Excuse> reported(LocalDate last) {
        return schedule.reportsProper().map(Entry::occurredOn).filter(date -> !date.surelyAfter(last)).findFirst()
                .map(date -> Excuse.onRecord(What.REPORT, date, last));
    }

    private static Optional<Excuse> moved(EdtfDate day, List<ReviewDue> later) {
        return later.stream().filter(due -> !due.day().equals(Optional.of(day)))
                .filter(due -> !due.said().surelyAfter(day.latest())).findFirst()
                .map(due -> Excuse.onRecord(due.extended() ? What.EXTENSION
                        : What.OPENING, due.said(), day.latest()));
    }

    /** Whether it is open which extension was the last, so that another day than the current one may count. */
    Optional<Excuse> currentIsOpen() {
        List<ReviewDue> said = schedule.said();
        return schedule.currentDue().flatMap(day -> movedElsewhere(day, said.size() - 1, said));
    }

    private static Optional<Excuse> movedElsewhere(EdtfDate day, int place, List<ReviewDue> said) {
        return said.subList(0, place).stream().filter(ReviewDue::extended)
                .filter(each -> PossibleEntries.mayBeTheLast(each.said(), each.day(), said.get(place).said(), day)).findFirst()
                .map(each -> Excuse.mayBeTheLast(What.EXTENSION, each.said()));
    }

    // On that day there was no such day to meet: nobody had set it yet.
    private static Optional<Excuse> setTooLate(ReviewDue due) {
        return Optional.of(due).filter(each -> each.passedBy(each.said()))
                .map(each -> Excuse.setAfterwards(each.said()));
    }

    private Optional<Excuse> closed(LocalDate last) {
        return closedTimes.mayHoldOn(last)
                .map(closing -> Excuse.onRecord(What.REVIEW_CLOSED, closing.on(), last));
    }
}
