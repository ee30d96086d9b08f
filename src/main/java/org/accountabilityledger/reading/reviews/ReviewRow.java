package org.accountabilityledger.reading.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.review.ReviewKind;
import org.accountabilityledger.accountability.review.ReviewStage;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.schedules.ScheduleWords;

/** A row of the list of reviews, before names are joined to it. */
record ReviewRow(
        String reference, String title, boolean example, Optional<ReviewKind> kind, ReviewStage stage,
        Optional<Dated> begunOn, Optional<DueDay> originalDue, Optional<DueDay> currentDue, boolean dueUnknown,
        DueSchedule.Both schedule, Optional<Dated> reportedOn, Optional<Long> daysAfter, boolean selfReview,
        int findings, Optional<LocalDate> consultedUpTo) {

    /** What is reckoned for today beside the columns that are kept. */
    static final String RECKONED = "looked.consulted, stood.original_standing, stood.current_standing, "
            + "reading.deadline_days(stood.original_standing, r.original_last, r.delivered, :today, looked.consulted) "
            + "as original_days, reading.deadline_days(stood.current_standing, r.current_last, r.delivered, :today, "
            + "looked.consulted) as current_days";

    static ReviewRow read(ResultSet row, Heirs heirs) throws SQLException {
        return new ReviewRow(row.getString("reference"), row.getString("title"), row.getBoolean("example"),
                Optional.ofNullable(row.getString("kind")).map(ReviewKind::valueOf),
                ReviewStage.valueOf(row.getString("stage")), Dated.read(row.getString("begun_on")),
                due(row, "original"), due(row, "current"), row.getBoolean("due_unknown"),
                new DueSchedule.Both(schedule(row, "original", heirs), schedule(row, "current", heirs)),
                Dated.read(row.getString("reported_on")),
                Optional.ofNullable(row.getObject("days_after", Long.class)), row.getBoolean("self_review"),
                row.getInt("findings"), consulted(row));
    }

    /** A review that was extended last without naming a day says so. */
    private static Optional<DueDay> due(ResultSet row, String which) throws SQLException {
        Optional<DueDay> put = DueDay.read(row.getString(which + "_due"), row.getString(which + "_words"));
        return put.isPresent() || !row.getBoolean(which + "_dateless") ? put
                : Optional.of(new DueDay(Optional.empty(), ScheduleWords.NOBODY_NAMED));
    }

    private static DueSchedule schedule(ResultSet row, String which, Heirs heirs) throws SQLException {
        Optional<EdtfDate> day = Optional.ofNullable(row.getString(which + "_due")).map(EdtfDate::of);
        Optional<Words> inWords = Optional.ofNullable(row.getString(which + "_words")).map(Words::of);
        Standing standing = Standing.valueOf(row.getString(which + "_standing"));
        return DueSchedule.of(new Schedule(standing, day,
                day.isPresent() ? Optional.empty() : inWords,
                Optional.ofNullable(row.getObject(which + "_days", Long.class)), consulted(row),
                switch (standing) {
                    case HELD -> Optional.ofNullable(row.getString(which + "_excuse")).map(Excuse::read);
                    case ENDED -> heirs.end(conductors(row)).map(Excuse::ended);
                    default -> Optional.empty();
                }));
    }

    private static List<InstitutionId> conductors(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("conductors").getArray()).map(InstitutionId::new).toList();
    }

    private static Optional<LocalDate> consulted(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("consulted", LocalDate.class));
    }

    ReviewLine line(List<Named> conductedBy, List<Named> directedBy, List<Named> subjects,
            long recommendations) {
        return new ReviewLine(reference, title, example, kind, stage, begunOn, conductedBy, directedBy, subjects, originalDue,
                currentDue, dueUnknown, schedule, reportedOn, daysAfter, selfReview, findings, recommendations,
                consultedUpTo);
    }
}
