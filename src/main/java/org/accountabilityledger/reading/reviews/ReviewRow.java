package org.accountabilityledger.reading.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.review.ReviewKind;
import org.accountabilityledger.reading.entries.Named;
import org.accountabilityledger.reading.scales.Dated;

/** A row of the list of reviews, before names are joined to it. */
record ReviewRow(
        String reference, String title, String sortKey, Optional<ReviewKind> kind, ReviewStage stage,
        Optional<Dated> begunOn, Optional<Dated> originalDue,
        Optional<Dated> currentDue, boolean dueUnknown, Optional<Dated> reportedOn,
        Optional<Long> daysAfter, boolean selfReview, int findings) {

    static ReviewRow read(ResultSet row, int index) throws SQLException {
        return new ReviewRow(row.getString("reference"), row.getString("title"), row.getString("sort_key"),
                Optional.ofNullable(row.getString("kind")).map(ReviewKind::valueOf),
                ReviewStage.valueOf(row.getString("stage")), Dated.read(row.getString("begun_on")),
                Dated.read(row.getString("original_due")), Dated.read(row.getString("current_due")),
                row.getBoolean("due_unknown"), Dated.read(row.getString("reported_on")),
                Optional.ofNullable(row.getObject("days_after", Long.class)), row.getBoolean("self_review"),
                row.getInt("findings"));
    }

    ReviewLine line(List<Named> conductedBy, List<Named> directedBy, List<Named> subjects, long recommendations,
            Optional<LocalDate> consultedUpTo) {
        return new ReviewLine(reference, title, kind, stage, begunOn, conductedBy, directedBy, subjects, originalDue,
                currentDue, dueUnknown, reportedOn, daysAfter, selfReview, findings, recommendations, consultedUpTo);
    }
}
