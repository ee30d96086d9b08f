package org.accountabilityledger.reading.deadlines;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.FellDue;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Timed;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.reading.following.Rows;
import org.accountabilityledger.reading.following.TableRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row for each deadline of a file, and one for each entry of the clock's whose deadline is gone. */
public final class DeadlineRows<E extends LedgerEvent> implements Rows<E> {

    private static final Words GONE = Words.of("That deadline is no longer on record.");

    private final JdbcClient database;
    private final Set<String> kinds;
    private final Function<History<E>, Timetable> timetable;

    DeadlineRows(JdbcClient database, Set<String> kinds, Function<History<E>, Timetable> timetable) {
        this.database = database;
        this.kinds = kinds;
        this.timetable = timetable;
    }

    public static DeadlineRows<RecommendationEvent> ofReplies(JdbcClient database) {
        return new DeadlineRows<>(database, ReplyTimetable.KINDS, ReplyTimetable::of);
    }

    public static DeadlineRows<CommitmentEvent> ofCommitments(JdbcClient database) {
        return new DeadlineRows<>(database, CommitmentTimetable.KINDS, CommitmentTimetable::of);
    }

    public static DeadlineRows<ReviewEvent> ofReviews(JdbcClient database) {
        return new DeadlineRows<>(database, ReviewTimetable.KINDS, ReviewTimetable::of);
    }

    @Override
    public void replace(FileRef file, History<E> history) {
        database.sql("delete from reading.deadline where file = :file").param("file", file.name()).update();
        Timetable table = timetable.apply(history);
        Instant changedAt = history.entries().getLast().recordedAt();
        rows(table.timed()).forEach(deadline -> insert(file, deadline, noted(table.timed(), deadline),
                table.of(deadline), changedAt));
    }

    @Override
    public void clear() {
        database.sql("delete from reading.deadline where kind = any(:kinds)")
                .param("kinds", kinds.toArray(String[]::new)).update();
    }

    /** What the clock noted of a deadline that is gone is excused: so the clock takes it back. */
    private static List<Deadline> rows(Timed timed) {
        List<Deadline> deadlines = timed.deadlines();
        Stream<Deadline> gone = timed.fellDue().stream()
                .filter(noted -> deadlines.stream().noneMatch(deadline -> deadline.is(noted)))
                .map(noted -> new Deadline(noted.subject(), noted.due(), 0, false, false, Optional.of(GONE)))
                .distinct();
        return Stream.concat(deadlines.stream(), gone).toList();
    }

    private static Optional<Long> noted(Timed timed, Deadline deadline) {
        return timed.fellDue().stream().filter(deadline::is).map(FellDue::entry).findFirst();
    }

    private void insert(FileRef file, Deadline deadline, Optional<Long> noted, Particulars particulars,
            Instant changedAt) {
        TableRow.of("reading.deadline").set("file", file.name()).set("kind", particulars.kind())
                .set("subject", deadline.subject()).set("due", deadline.due()).set("last", deadline.last())
                .set("sequence", deadline.sequence()).set("current", deadline.current()).set("open", deadline.open())
                .set("excused", deadline.excuse().isPresent()).set("excuse", deadline.excuse()).set("noted", noted)
                .set("stopped", particulars.stopped()).set("revision", particulars.revision()).set("bodies", particulars.bodies())
                .set("basis", particulars.basis())
                .set("due_in_words", particulars.dueInWords())
                .set("changed_at", changedAt.atOffset(ZoneOffset.UTC)).insert(database);
    }
}
