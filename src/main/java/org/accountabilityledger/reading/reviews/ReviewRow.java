package org.accountabilityledger.reading.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.review.ReviewKind;
import org.accountabilityledger.reading.entries.Named;
import org.accountabilityledger.reading.words.DateWords;

/** A row of the list of reviews, before names are joined to it. */
record ReviewRow(
        String reference, String title, String sortTitle, Optional<ReviewKind> kind, ReviewStage stage,
        Optional<DateWords> begunOn, Optional<LocalDate> begun, Optional<DateWords> originalDue,
        Optional<DateWords> currentDue, boolean dueUnknown, Optional<DateWords> reportedOn,
        Optional<Long> daysAfter, boolean selfReview, int findings) {

    static ReviewRow read(ResultSet row, int index) throws SQLException {
        return new ReviewRow(row.getString("reference"), row.getString("title"), row.getString("sort_title"),
                Optional.ofNullable(row.getString("kind")).map(ReviewKind::valueOf),
                ReviewStage.valueOf(row.getString("stage")), DateWords.read(row.getString("begun_on")),
                Optional.ofNullable(row.getObject("begun", LocalDate.class)),
                DateWords.read(row.getString("original_due")), DateWords.read(row.getString("current_due")),
                row.getBoolean("due_unknown"), DateWords.read(row.getString("reported_on")),
                Optional.ofNullable(row.getObject("days_after", Long.class)), row.getBoolean("self_review"),
                row.getInt("findings"));
    }

    ReviewLine line(List<Named> conductedBy, List<Named> directedBy, List<Named> subjects, long recommendations,
            Optional<DateWords> consultedUpTo) {
        return new ReviewLine(reference, title, kind, stage, begunOn, conductedBy, directedBy, subjects, originalDue,
                currentDue, dueUnknown, reportedOn, daysAfter, selfReview, findings, recommendations, consultedUpTo);
    }
}
