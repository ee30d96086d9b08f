package org.accountabilityledger.accountability.review;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.review.ReviewExamples.AUDIT;
import static org.accountabilityledger.accountability.review.ReviewExamples.announced;
import static org.accountabilityledger.accountability.review.ReviewExamples.closed;
import static org.accountabilityledger.accountability.review.ReviewExamples.due;
import static org.accountabilityledger.accountability.review.ReviewExamples.extended;
import static org.accountabilityledger.accountability.review.ReviewExamples.fellDue;
import static org.accountabilityledger.accountability.review.ReviewExamples.opened;
import static org.accountabilityledger.accountability.review.ReviewExamples.recorded;
import static org.accountabilityledger.accountability.review.ReviewExamples.reported;
import static org.accountabilityledger.accountability.review.ReviewExamples.stateOn;
import static org.accountabilityledger.accountability.review.ReviewExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FellDue;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewExtended;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewOpened;
import org.accountabilityledger.wording.schedules.ScheduleWords;
import org.junit.jupiter.api.Test;

class ReviewDeadlinesTest {

    private static final Optional<EdtfDate> UNKNOWN = Optional.empty();
    private static final Optional<LocalDate> CONSULTED = Optional.of(LocalDate.of(2025, 6, 16));

    @Test
    void every_day_that_was_ever_set_is_kept_with_how_often_it_had_been_moved() {
        ReviewState state = state(announced("2024-12"), opened(), extended("2025-04", UNKNOWN),
                extended("2025-05", due("2025-09")));
        assertThat(state.deadlines()).extracting(Deadline::subject, Deadline::due, Deadline::sequence,
                        Deadline::current, Deadline::open)
                .containsExactly(tuple("", date("2025-03"), 0, false, true), tuple("", date("2025-04"), 1, false, true),
                        tuple("", date("2025-09"), 3, true, true));
    }

    @Test
    void an_opening_that_gives_the_same_day_moves_nothing() {
        assertThat(state(announced("2024-12"), opened("2025-01", due("2025-03"), COMMITTEE, SOUTH_FORCE)).deadlines())
                .extracting(Deadline::sequence, Deadline::current).containsExactly(tuple(0, true));
    }

    @Test
    void a_day_that_was_given_up_and_set_again_is_one_deadline() {
        assertThat(state(opened(), extended("2025-02", UNKNOWN),
                extended("2025-03", due("2025-04"))).deadlines())
                .extracting(Deadline::sequence, Deadline::current).containsExactly(tuple(0, true));
    }

    @Test
    void no_day_is_current_where_the_last_one_is_unknown() {
        assertThat(state(opened(), extended("2025-04", UNKNOWN)).deadlines())
                .extracting(Deadline::current).containsExactly(false);
    }

    @Test
    void a_review_that_reported_or_was_closed_is_not_open() {
        assertThat(state(opened(), reported("2025-06-16", true)).deadlines()).allMatch(Deadline::open);
        assertThat(state(opened(), reported("2025-06-16", false)).deadlines()).noneMatch(Deadline::open);
        assertThat(state(opened(), closed("2025-06-16")).deadlines()).noneMatch(Deadline::open);
    }

    @Test
    void a_review_that_was_withdrawn_has_no_deadline_but_keeps_what_was_noted() {
        ReviewState state = state(opened(), fellDue("2025-04", "2025-06-16"), withdrawn(1));
        assertThat(state.deadlines()).isEmpty();
        assertThat(state.fellDue()).containsExactly(new FellDue(2, "", date("2025-04")));
    }

    @Test
    void an_extension_before_the_opening_is_followed_by_what_the_opening_says() {
        ReviewState state = state(announced("2024-12"), extended("2025-01", due("2025-06")),
                opened("2025-02", due("2025-09"), COMMITTEE, SOUTH_FORCE));
        assertThat(state.schedule().currentDue()).isEqualTo(due("2025-09"));
        assertThat(state.deadlines()).extracting(Deadline::sequence).containsExactly(0, 1, 2);
    }

    @Test
    void an_extension_tells_from_what_stands_now_whether_the_day_had_passed() {
        ReviewState state = state(opened(), extended("2025-06", due("2025-09")),
                extended("2025-03", due("2025-07")));
        assertThat(state.schedule().extended()).extracting(each -> each.entry().number(),
                        each -> each.from().orElseThrow().day(), state::timing)
                .containsExactly(tuple(3L, due("2025-04"), MoveTiming.BEFORE),
                        tuple(2L, due("2025-07"), MoveTiming.BEFORE));
    }

    @Test
    void both_schedules_are_reckoned_each_against_its_day() {
        ReviewState late = state(opened(), extended("2025-03", due("2025-06")),
                reported("2025-06-16", false));
        assertThat(ScheduleWords.of(original(late, "2025-06-20"))).isEqualTo(
                "due by April 2025 (in time to the end of 30 April 2025), met 47 days late");
        assertThat(current(late, "2025-06-20").standing()).isEqualTo(Standing.MET);
        ReviewState silent = state(opened(), extended("2025-03", due("2025-06")));
        assertThat(original(silent, "2025-06-20").days()).contains(47L);
        assertThat(current(silent, "2025-06-20").standing()).isEqualTo(Standing.DUE_SOON);
        assertThat(current(silent, "2025-07-20").standing()).isEqualTo(Standing.NOT_CONSULTED);
        assertThat(current(state(opened(), closed("2025-03")), "2025-06-20").standing()).isEqualTo(Standing.CLOSED);
    }

    @Test
    void a_day_in_words_alone_is_shown_in_those_words() {
        ReviewState summer = state(inSummer(Optional.empty()));
        assertThat(ScheduleWords.of(current(summer, "2026-06-20"))).isEqualTo("due “by summer 2026”, no calendar day");
        assertThat(summer.schedule().dueOnUnknownDay()).isFalse();
        assertThat(summer.deadlines()).isEmpty();
        assertThat(state(inSummer(due("2026-22"))).deadlines()).extracting(Deadline::last)
                .containsExactly(LocalDate.of(2026, 8, 31));
    }

    @Test
    void an_extension_to_no_day_is_an_unknown_day_with_or_without_words() {
        ReviewState none = state(opened(), extended("2025-04", UNKNOWN));
        ReviewState words = state(opened(), new ReviewExtended(AUDIT, on("2025-04"), UNKNOWN,
                Optional.of(words("in the new year")), Optional.of(words("So."))));
        assertThat(current(none, "2026-03-01").standing()).isEqualTo(Standing.UNKNOWN_DAY);
        assertThat(ScheduleWords.of(current(words, "2026-03-01"))).isEqualTo("due “in the new year”, no calendar day");
    }

    private static ReviewOpened inSummer(Optional<EdtfDate> day) {
        ReviewOpened full = opened();
        return new ReviewOpened(AUDIT, full.attestation(), full.title(), full.reviewKind(), full.commissionedBy(),
                full.conductedBy(), full.directedBy(), full.subjects(), full.terms(), day,
                Optional.of(Words.of("by summer 2026")), full.allegations(), full.externalIds(), false);
    }

    private static ReviewState state(ReviewEvent... events) {
        return stateOn(recorded("2026-02-01", events), "2026-02-01");
    }

    private static Schedule original(ReviewState state, String day) {
        return state.againstOriginalDue(LocalDate.parse(day), CONSULTED);
    }

    private static Schedule current(ReviewState state, String day) {
        return state.againstCurrentDue(LocalDate.parse(day), CONSULTED);
    }
}
