package org.accountabilityledger.reading.reviews;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.review.ReviewBeginning;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewSchedule;
import org.accountabilityledger.accountability.review.ReviewState;
import org.accountabilityledger.reading.following.Rows;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every review that was ever announced or opened, as rows. */
public final class Reviews implements Rows<ReviewEvent> {

    private final JdbcClient database;

    public Reviews(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void replace(FileRef file, History<ReviewEvent> history) {
        database.sql("delete from reading.review where reference = :reference")
                .param("reference", file.reference()).update();
        ReviewState state = history.fold(ReviewState.EMPTY, ReviewState::evolve);
        String title = state.remit().title().map(Words::text)
                .orElseGet(() -> everCalled(history).orElse(file.reference()));
        StatementSpec insert = database.sql("insert into reading.review (reference, title, sort_title, kind, stage, "
                        + "begun_on, begun, original_due, current_due, due, due_unknown, reported_on, reported, "
                        + "days_after, self_review, findings) values (:reference, :title, :sortTitle, "
                        + ":kind, :stage, :begunOn, :begun, :originalDue, :currentDue, :due, :dueUnknown, "
                        + ":reportedOn, :reported, :daysAfter, :selfReview, :findings)")
                .param("reference", file.reference()).param("title", title)
                .param("sortTitle", title.toLowerCase(Locale.ROOT))
                .param("kind", state.remit().reviewKind().map(Enum::name).orElse(null))
                .param("stage", ReviewStage.of(state).name())
                .param("selfReview", !state.independence().noted().isEmpty())
                .param("findings", state.findings().published().size());
        begun(scheduled(insert, state.schedule()), begunEntry(state)).update();
    }

    @Override
    public void clear() {
        database.sql("delete from reading.review").update();
    }

    private static StatementSpec scheduled(StatementSpec insert, ReviewSchedule schedule) {
        OptionalLong days = schedule.daysAfterOriginalDue();
        return insert.param("originalDue", schedule.originalDue().map(EdtfDate::text).orElse(null))
                .param("currentDue", schedule.currentDue().map(EdtfDate::text).orElse(null))
                .param("due", schedule.currentDue().map(EdtfDate::latest).orElse(null))
                .param("reported", schedule.reported().map(Entry::countsFrom).orElse(null))
                .param("dueUnknown", schedule.dueOnUnknownDay())
                .param("reportedOn", schedule.reported().map(entry -> entry.occurredOn().text()).orElse(null))
                .param("daysAfter", days.isPresent() ? days.getAsLong() : null);
    }

    private static StatementSpec begun(StatementSpec insert, Optional<Entry<? extends ReviewEvent>> beginning) {
        LocalDate day = beginning.map(Entry::countsFrom).orElse(null);
        return insert.param("begunOn", beginning.map(entry -> entry.occurredOn().text()).orElse(null))
                .param("begun", day);
    }

    /** Its opening, or its announcing where no opening is on record. */
    static Optional<Entry<? extends ReviewEvent>> begunEntry(ReviewState state) {
        Optional<Entry<? extends ReviewEvent>> opened = state.remit().opened().map(entry -> entry);
        return opened.or(() -> state.remit().announced().map(entry -> entry));
    }

    /** What a withdrawn review was called last. */
    static Optional<String> everCalled(History<ReviewEvent> history) {
        return history.entries().stream().map(Entry::event).filter(ReviewBeginning.class::isInstance)
                .map(event -> ((ReviewBeginning) event).title().text()).reduce((earlier, later) -> later);
    }
}
