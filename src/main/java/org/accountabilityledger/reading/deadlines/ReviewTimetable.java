package org.accountabilityledger.reading.deadlines;

import java.util.Optional;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.review.ReviewBeginning;
import org.accountabilityledger.accountability.review.ReviewDue;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewExtended;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewState;

/** When a review is to report, and who conducts it. */
record ReviewTimetable(ReviewState timed, History<ReviewEvent> history) implements Timetable {

    private static final String REVIEW = "review";

    static ReviewTimetable of(History<ReviewEvent> history) {
        return new ReviewTimetable(ReviewState.of(history), history);
    }

    @Override
    public DeadlineDetails of(Deadline deadline) {
        return new DeadlineDetails(REVIEW, timed.bodies(deadline), Optional.empty(), inWords(deadline),
                first(deadline).flatMap(ReviewDue::day), first(deadline).flatMap(ReviewDue::inWords), false,
                Revisions.sinceTheFirst(history, event -> event instanceof ReviewBeginning
                        || event instanceof ReviewExtended));
    }

    private Optional<ReviewDue> first(Deadline deadline) {
        return timed.schedule().original().filter(due -> deadline.sequence() > 0
                && !due.day().equals(Optional.of(deadline.due())));
    }

    /** As it was put last. */
    private Optional<Words> inWords(Deadline deadline) {
        return timed.schedule().said().reversed().stream()
                .filter(due -> due.day().equals(Optional.of(deadline.due()))).findFirst().flatMap(ReviewDue::inWords);
    }
}
