package org.accountabilityledger.reading.deadlines;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.FellDue;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Timed;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;

/** One row for each deadline of a file, and one for each entry of the clock's whose deadline is gone. */
public final class DeadlineRows extends RowFold<LedgerEvent> {


    private static final String TABLE = "reading.deadline";

    public DeadlineRows() {
        super("deadlines", 4, LedgerEvent.class, Set.of(RecommendationId.KIND, CommitmentId.KIND, ReviewId.KIND),
                TABLE);
    }

    @Override
    public List<TableRow> of(FileRef file, History<LedgerEvent> history) {
        return of(file, Timetable.of(file, history));
    }

    static List<TableRow> of(FileRef file, Timetable table) {
        return rows(table.timed()).stream().map(deadline -> row(file, deadline, noted(table.timed(), deadline),
                table.of(deadline))).toList();
    }

    /** What the clock noted of a deadline that is gone is excused: so the clock takes it back. */
    private static List<Deadline> rows(Timed timed) {
        List<Deadline> deadlines = timed.deadlines();
        Stream<Deadline> gone = timed.fellDue().stream()
                .filter(noted -> deadlines.stream().noneMatch(deadline -> deadline.is(noted)))
                .map(noted -> new Deadline(noted.subject(), noted.due(), 0, false, false, Optional.of(Excuse.gone())))
                .distinct();
        return Stream.concat(deadlines.stream(), gone).toList();
    }

    private static Optional<Long> noted(Timed timed, Deadline deadline) {
        return timed.fellDue().stream().filter(deadline::is).map(FellDue::entry).findFirst();
    }

    private static TableRow row(FileRef file, Deadline deadline, Optional<Long> noted, DeadlineDetails particulars) {
        return TableRow.of(TABLE).set("file", file.name()).set("kind", particulars.kind())
                .set("subject", deadline.subject()).set("due", deadline.due()).set("last", deadline.last())
                .set("sequence", deadline.sequence()).set("current", deadline.current()).set("open", deadline.open())
                .set("excused", deadline.excuse().isPresent()).set("excuse", deadline.excuse().map(Excuse::text)).set("noted", noted)
                .set("stopped", particulars.stopped()).set("revision", particulars.revision()).set("bodies", particulars.bodies())
                .set("basis", particulars.basis())
                .set("due_in_words", particulars.dueInWords()).set("first_due", particulars.first())
                .set("first_in_words", particulars.firstInWords());
    }
}
