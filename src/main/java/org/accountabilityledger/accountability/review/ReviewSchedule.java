package org.accountabilityledger.accountability.review;

import static org.accountabilityledger.accountability.Lists.plus;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FellDue;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewAnnounced;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewExtended;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewFellDue;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewOpened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReported;

/** When a review was and is to report, every extension on the way, when it did, and what the clock noted of it. */
public record ReviewSchedule(
        Optional<ReviewDue> announced,
        Optional<ReviewDue> opened,
        List<Entry<ReviewExtended>> extensions,
        List<Entry<ReviewReported>> reports,
        List<FellDue> fellDue,
        List<EdtfDate> possiblyReported) {

    /** What a deadline of a review is called by: its file has only one thing to be done by a day. */
    static final String SUBJECT = "";

    /**
     * One extension. From when it moved the day follows from the entries that stand now: it differs from what the entry
     * itself noted where an earlier one was found late or withdrawn.
     *
     * @param from what was said before; empty where nothing was
     */
    public record Extension(Entry<ReviewExtended> entry, Optional<ReviewDue> from, ReviewDue to) {
    }

    static final ReviewSchedule EMPTY = new ReviewSchedule(Optional.empty(), Optional.empty(), List.of(), List.of(),
            List.of(), List.of());

    ReviewSchedule evolve(Entry<ReviewEvent> entry) {
        return switch (entry.event()) {
            case ReviewAnnounced event -> new ReviewSchedule(ReviewDue.begun(entry.holding(event)), opened,
                    extensions, reports, fellDue, possiblyReported);
            case ReviewOpened event -> new ReviewSchedule(announced, ReviewDue.begun(entry.holding(event)),
                    extensions, reports, fellDue, possiblyReported);
            case ReviewExtended event -> new ReviewSchedule(announced, opened,
                    plus(extensions, entry.holding(event)), reports, fellDue, possiblyReported);
            case ReviewReported event -> new ReviewSchedule(announced, opened, extensions,
                    plus(reports, entry.holding(event)), fellDue, possiblyReported);
            case ReviewFellDue event -> new ReviewSchedule(announced, opened, extensions, reports,
                    plus(fellDue, new FellDue(entry.number(), SUBJECT, event.due())), possiblyReported);
            default -> this;
        };
    }

    /**
     * What was ever said of when it is due, in turn. An opening that says the same as what counted before says nothing
     * new, and an extension follows it unless surely made before.
     */
    public List<ReviewDue> said() {
        List<ReviewDue> moves = extensions.stream().map(ReviewDue::extended).toList();
        List<ReviewDue> all = new ArrayList<>();
        announced.ifPresent(all::add);
        moves.stream().filter(this::beforeOpening).forEach(all::add);
        opened.filter(due -> all.isEmpty() || !all.getLast().sameAs(due)).ifPresent(all::add);
        moves.stream().filter(move -> !beforeOpening(move)).forEach(all::add);
        return List.copyOf(all);
    }

    /** Every extension, in turn, against what was said before it. */
    public List<Extension> extended() {
        List<ReviewDue> said = said();
        return extensions.stream().map(entry -> {
            int place = said.indexOf(ReviewDue.extended(entry));
            Optional<ReviewDue> from = place == 0 ? Optional.empty() : Optional.of(said.get(place - 1));
            return new Extension(entry, from, said.get(place));
        }).toList();
    }

    /** What was said when it was announced or else opened; no extension moves it. */
    public Optional<ReviewDue> original() {
        return announced.or(() -> opened);
    }

    /** What was said last. */
    public Optional<ReviewDue> current() {
        return said().stream().reduce((earlier, later) -> later);
    }

    /** The day by which it was due at first, where one was named. */
    public Optional<EdtfDate> originalDue() {
        return original().flatMap(ReviewDue::day);
    }

    /** The day by which it is due now, where one was named. */
    public Optional<EdtfDate> currentDue() {
        return current().flatMap(ReviewDue::day);
    }

    /** Whether it was extended last without naming a day. */
    public boolean dueOnUnknownDay() {
        return current().filter(due -> due.extended() && due.day().isEmpty()).isPresent();
    }

    /** When it was due just before something of that date; what may have come before, came before. */
    public Optional<EdtfDate> dueBefore(EdtfDate date) {
        return said().stream().filter(due -> !due.said().surelyAfter(date)).reduce((earlier, later) -> later)
                .or(() -> said().stream().filter(due -> !due.extended()).findFirst()).flatMap(ReviewDue::day);
    }

    /** The report that ended its time: the first that is not interim. */
    public Optional<Entry<ReviewReported>> reported() {
        return reportsProper().findFirst();
    }

    /** When it reported first, on the reading that puts it earliest. */
    public Optional<EdtfDate> firstReported() {
        return reported().flatMap(_ -> Stream.concat(reportsProper().map(Entry::occurredOn),
                possiblyReported.stream()).min(Comparator.comparing(EdtfDate::earliest)));
    }

    /** With the reports among what may have happened by then: one of them may have been the first. */
    ReviewSchedule possibly(List<Entry<ReviewEvent>> possible) {
        return new ReviewSchedule(announced, opened, extensions, reports, fellDue, possible.stream()
                .filter(entry -> entry.event() instanceof ReviewReported report && !report.interim())
                .map(Entry::occurredOn).toList());
    }

    Stream<Entry<ReviewReported>> reportsProper() {
        return reports.stream().filter(entry -> !entry.event().interim());
    }

    /** By how many days, at least, it was reported after the original due day; empty if it may have been in time. */
    OptionalLong daysAfterOriginalDue() {
        return daysAfter(originalDue());
    }

    /** By how many days, at least, it was reported after the current due day; empty if it may have been in time. */
    OptionalLong daysAfterCurrentDue() {
        return daysAfter(currentDue());
    }

    Schedule against(Optional<ReviewDue> due, LocalDate validOn, Optional<LocalDate> consultedUpTo) {
        if (due.isPresent() && due.get().day().isEmpty()) {
            return due.get().inWords().map(words -> Schedule.inWordsOnly(words, consultedUpTo))
                    .orElseGet(() -> Schedule.newDayUnknown(consultedUpTo));
        }
        return Schedule.reckon(due.flatMap(ReviewDue::day), validOn, consultedUpTo, firstReported());
    }

    private boolean beforeOpening(ReviewDue move) {
        return opened.filter(due -> move.said().surelyBefore(due.said())).isPresent();
    }

    private OptionalLong daysAfter(Optional<EdtfDate> due) {
        Optional<EdtfDate> reported = firstReported();
        return due.isPresent() && reported.isPresent() && reported.get().surelyAfter(due.get())
                ? OptionalLong.of(ChronoUnit.DAYS.between(due.get().latest(), reported.get().earliest()))
                : OptionalLong.empty();
    }
}
