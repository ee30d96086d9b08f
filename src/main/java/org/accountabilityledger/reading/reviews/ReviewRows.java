package org.accountabilityledger.reading.reviews;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.review.ReviewBeginning;
import org.accountabilityledger.accountability.review.ReviewDue;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReported;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.review.ReviewSchedule;
import org.accountabilityledger.accountability.review.ReviewStage;
import org.accountabilityledger.accountability.review.ReviewState;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;

/** Every review that was ever announced or opened, as rows. */
public final class ReviewRows extends RowFold<ReviewEvent> {

    private static final String TABLE = "reading.review";

    public ReviewRows() {
        super("reviews", 4, ReviewEvent.class, Set.of(ReviewId.KIND), TABLE);
    }

    @Override
    public List<TableRow> of(FileRef file, History<ReviewEvent> history) {
        ReviewState state = ReviewState.of(history);
        String title = state.remit().title().map(Words::text)
                .orElseGet(() -> everCalled(history).orElse(file.reference()));
        TableRow row = TableRow.of(TABLE).set("reference", file.reference()).set("title", title)
                .set("kind", state.remit().reviewKind())
                .set("stage", ReviewStage.of(state)).set("closed", state.closedTimes().closed())
                .set("conductors", state.remit().conductors()).set("self_review", !state.independence().noted().isEmpty())
                .set("findings", state.findings().published().size());
        row.set("original_excuse", state.originalExcuse().map(Excuse::text))
                .set("current_excuse", state.currentExcuse().map(Excuse::text));
        begun(row, state.remit().begun());
        return List.of(scheduled(row, state, state.schedule()));
    }

    private static TableRow scheduled(TableRow row, ReviewState state, ReviewSchedule schedule) {
        due(row, "original", schedule.original());
        due(row, "current", schedule.current());
        OptionalLong days = state.daysAfterOriginalDue();
        Optional<Entry<ReviewReported>> reported = schedule.reported();
        return row.set("due_unknown", schedule.dueOnUnknownDay())
                .set("reported_on", reported.map(Entry::occurredOn)).set("reported", reported.map(Entry::countsFrom))
                .set("delivered", schedule.firstReported().map(EdtfDate::earliest))
                .set("days_after", days.isPresent() ? days.getAsLong() : null);
    }

    private static void due(TableRow row, String which, Optional<ReviewDue> due) {
        row.set(which + "_due", due.flatMap(ReviewDue::day))
                .set(which + "_words", due.flatMap(ReviewDue::inWords))
                .set(which + "_last", due.flatMap(ReviewDue::day).map(EdtfDate::latest))
                .set(which + "_dateless", due.isPresent() && due.get().day().isEmpty());
    }

    private static void begun(TableRow row, Optional<Entry<? extends ReviewEvent>> beginning) {
        row.set("begun_on", beginning.map(Entry::occurredOn)).set("begun", beginning.map(Entry::countsFrom));
    }

    /** What a withdrawn review was called last. */
    static Optional<String> everCalled(History<ReviewEvent> history) {
        return history.entries().stream().map(Entry::event).filter(ReviewBeginning.class::isInstance)
                .map(event -> ((ReviewBeginning) event).title().text()).reduce((earlier, later) -> later);
    }
}
