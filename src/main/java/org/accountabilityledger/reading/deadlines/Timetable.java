package org.accountabilityledger.reading.deadlines;

import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Timed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewId;

/** The deadlines of one file, and what else there is to say of each. */
interface Timetable {

    Timed timed();

    DeadlineDetails of(Deadline deadline);

    static Timetable of(FileRef file, History<LedgerEvent> history) {
        return switch (file.kind()) {
            case RecommendationId.KIND -> ReplyTimetable.of(history.of(RecommendationEvent.class));
            case CommitmentId.KIND -> CommitmentTimetable.of(history.of(CommitmentEvent.class));
            case ReviewId.KIND -> ReviewTimetable.of(history.of(ReviewEvent.class));
            default -> throw new IllegalArgumentException("No deadline is kept of " + file + ".");
        };
    }
}
