package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.accountabilityledger.wording.schedules.ScheduleWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due, seen on, sources consulted up to, delivered on: how the deadline stands, and how it reads. */
class ScheduleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "2025-04-30 | 2025-03-30 | -          | NOT_YET_DUE   | due on 30 April 2025, in 31 days",
            "2025-04-30 | 2025-03-31 | -          | DUE_SOON      | due on 30 April 2025, in 30 days",
            "2025-04-30 | 2025-04-29 | 2025-04-01 | DUE_SOON      | due on 30 April 2025, in 1 day",
            "2025-04-30 | 2025-04-30 | 2025-06-16 | DUE_SOON      | due on 30 April 2025, today",
            "2026-03    | 2026-03-01 | 2026-01-09 | DUE_SOON      | due by March 2026 (.. 31 March 2026), in 30 days",
            "2026/2027|2026-03-01 | 2026-01-09 | NOT_YET_DUE|due from 2026 to 2027 (.. 31 December 2027), in 670 days",
    })
    void a_deadline_is_open_to_the_end_of_its_last_day(String due, LocalDate validOn, LocalDate consulted,
            Standing standing, String words) {
        assertReads(due, validOn, consulted, null, standing, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "2025-04-30 | 2025-05-01 | 2025-05-01 | on 30 April 2025, overdue by 1 day, <seen> 1 May 2025",
            "2025-04-30 | 2026-03-01 | 2025-05-02 | on 30 April 2025, overdue by 2 days, <seen> 2 May 2025",
            "2025-04-30 | 2025-05-02 | 2026-01-09 | on 30 April 2025, overdue by 2 days, <seen> 9 January 2026",
            "2025-04|2025-05-10|2025-05-10|by April 2025 (.. 30 April 2025), overdue by 10 days, <seen> 10 May 2025",
    })
    void a_deadline_is_overdue_by_the_days_that_the_sources_cover(String due, LocalDate validOn, LocalDate consulted,
            String words) {
        assertReads(due, validOn, consulted, null, Standing.OVERDUE,
                "due " + words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "2025-04-30 | 2026-03-01 | 2025-04-30 | due on 30 April 2025, 305 days ago; <since> 30 April 2025",
            "2026-02    | 2026-03-01 | 2026-01-09 | due by February 2026 (.. 28 February 2026), 1 day ago; <since> 9 "
                    + "January 2026",
            "2025-04-30 | 2026-03-01 | -          | due on 30 April 2025, 305 days ago; not known to be checked",
    })
    void a_deadline_that_nobody_looked_beyond_is_not_overdue(String due, LocalDate validOn, LocalDate consulted,
            String words) {
        assertReads(due, validOn, consulted, null, Standing.NOT_CONSULTED, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2025-06-16 | 2025-06-16 | MET      | due on 16 June 2025, met",
            "2025-06-16 | 2025-06    | MET      | due on 16 June 2025, met",
            "2025-06-16 | 2025-06-17 | MET_LATE | due on 16 June 2025, met 1 day late",
            "2025-06    | 2025-07    | MET_LATE | due by June 2025 (.. 30 June 2025), met 1 day late",
    })
    void a_delivery_that_may_have_been_in_time_is_not_late(String due, String delivered, Standing standing,
            String words) {
        assertReads(due, LocalDate.of(2026, 3, 1), null, delivered, standing, words);
    }

    @Test
    void a_promise_can_have_no_deadline() {
        Schedule none = Schedule.reckon(Optional.empty(), LocalDate.of(2026, 3, 1), Optional.empty(),
                Optional.empty());
        assertThat(none.standing()).isEqualTo(Standing.NO_DEADLINE);
        assertThat(ScheduleWords.of(none)).isEqualTo("no deadline");
    }

    @Test
    void a_deadline_without_a_calendar_day_says_so() {
        assertThat(ScheduleWords.of(Schedule.inWordsOnly(words("by the end of this Parliament"), Optional.empty())))
                .isEqualTo("due “by the end of this Parliament”, no calendar day");
        assertThat(ScheduleWords.of(Schedule.newDayUnknown(Optional.empty()))).isEqualTo("deferred, new day unknown");
        assertReads("2025/..", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 1, 9), null, Standing.UNKNOWN_DAY,
                "due since 2025, no last day");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "NO_DEADLINE   | no deadline | no deadline | no deadline",
            "UNKNOWN_DAY   | due “in time”, no calendar day | due “in time”, no calendar day "
                    + "| due “in time”, no calendar day",
            "OVERDUE       | <due>, in 1 day | <due>, today | <due>, overdue by 1 day, <seen> 5 July 2025",
            "HELD          | <due>, in 1 day | <due>, today "
                    + "| <due>; a reply is on record that may have come by then, <seen> 5 July 2025",
            "NOT_CONSULTED | <due>, in 1 day | <due>, today | <due>, 1 day ago; not checked since 30 June 2025",
            "MET           | <due>, met | <due>, met | <due>, met",
            "MET_LATE      | <due>, met 1 day late | <due>, met 1 day late | <due>, met 1 day late",
            "ENDED         | <due>; <ended>, <seen> 5 July 2025 | <due>; <ended>, <seen> 5 July 2025 "
                    + "| <due>; <ended>, <seen> 5 July 2025",
            "CLOSED        | <due>, closed | <due>, closed | <due>, closed"})
    void every_standing_reads_before_on_and_after_its_day(Standing standing, String before, String on, String after) {
        List<String> said = Stream.of(-1, 0, 1).map(LocalDate.of(2025, 6, 30)::plusDays)
                .map(day -> ScheduleWords.of(stands(standing, day))).toList();
        assertThat(said).isEqualTo(Stream.of(before, on, after).map(each -> each
                .replace("<ended>", "of a body that ended in 2024 without a successor on record")
                .replace("<due>", "due on 30 June 2025").replace("<seen>", "sources consulted up to")).toList());
    }

    private static Schedule stands(Standing standing, LocalDate day) {
        Optional<LocalDate> looked = Optional.of(LocalDate.of(2025, 7, 5));
        Optional<EdtfDate> due = Optional.of(date("2025-06-30"));
        Schedule open = Schedule.reckon(due, day, looked, Optional.empty());
        return switch (standing) {
            case NO_DEADLINE -> Schedule.reckon(Optional.empty(), day, looked, Optional.empty());
            case UNKNOWN_DAY -> Schedule.inWordsOnly(words("in time"), looked);
            case NOT_YET_DUE, DUE_SOON, OVERDUE -> open;
            case HELD -> open.unless(Optional.of(Excuse.read("MAY_HAVE_COME REPLY -")));
            case NOT_CONSULTED -> Schedule.reckon(due, day, Optional.of(LocalDate.of(2025, 6, 30)), Optional.empty());
            case MET -> Schedule.reckon(due, day, looked, due);
            case MET_LATE -> Schedule.reckon(due, day, looked, Optional.of(date("2025-07-01")));
            case CLOSED -> open.closed();
            case ENDED -> open.ended(Optional.of(date("2024")));
        };
    }

    private static void assertReads(String due, LocalDate validOn, LocalDate consulted, String delivered,
            Standing standing, String words) {
        Schedule schedule = Schedule.reckon(Optional.of(date(due)), validOn, Optional.ofNullable(consulted),
                Optional.ofNullable(delivered).map(EdtfDate::of));
        assertThat(ScheduleWords.of(schedule)).isEqualTo(words.replace("..", "in time to the end of")
                .replace("<seen>", "sources consulted up to").replace("<since>", "not checked since"));
        assertThat(schedule.standing()).isEqualTo(standing);
    }
}
