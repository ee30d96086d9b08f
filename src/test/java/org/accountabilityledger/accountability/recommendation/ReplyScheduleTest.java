package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.recommendation.ReplySchedule.Counting;
import org.accountabilityledger.accountability.timing.ClockBasis;
import org.accountabilityledger.wording.schedules.ReplyScheduleWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyScheduleTest {

    @Test
    void a_reply_is_in_time_to_the_end_of_the_day() {
        assertThat(schedule("2025-03-10", "2025-03-10").standing()).isEqualTo(ReplyStanding.AWAITED);
        ReplySchedule after = schedule("2025-03-11", "2025-03-11");
        assertThat(after.standing()).isEqualTo(ReplyStanding.OVERDUE);
        assertThat(ReplyScheduleWords.of(after))
                .isEqualTo("due on 10 March 2025, overdue by 1 day, sources consulted up to 11 March 2025");
    }

    @Test
    void a_reply_is_not_overdue_because_nobody_looked() {
        ReplySchedule schedule = schedule("2026-03-01", "2025-03-01");
        assertThat(schedule.standing()).isEqualTo(ReplyStanding.AWAITED);
        assertThat(ReplyScheduleWords.of(schedule)).isEqualTo("due on 10 March 2025, 356 days ago; not checked since 1 March 2025");
    }

    @Test
    void a_reply_is_not_overdue_where_nobody_said_that_they_looked() {
        ReplySchedule schedule = schedule("2026-03-01", null);
        assertThat(schedule.standing()).isEqualTo(ReplyStanding.AWAITED);
        assertThat(ReplyScheduleWords.of(schedule))
                .isEqualTo("due on 10 March 2025, 356 days ago; not known to be checked");
    }

    @Test
    void days_are_reckoned_to_the_valid_day_if_sources_were_consulted_beyond_it() {
        assertThat(schedule("2025-03-20", "2026-03-01").daysOverdue()).isEqualTo(10);
    }

    @Test
    void a_month_is_past_with_its_last_day() {
        assertThat(schedule("2025-03", "2025-03", "2025-03-31").standing()).isEqualTo(ReplyStanding.AWAITED);
        assertThat(schedule("2025-03", "2025-03", "2025-04-01").standing()).isEqualTo(ReplyStanding.OVERDUE);
    }

    @Test
    void an_extended_reply_is_awaited_by_the_current_day_and_overdue_by_the_original_one() {
        ReplySchedule schedule = schedule("2025-03-10", "2025-04-10", "2025-03-20");
        assertThat(schedule.standing()).isEqualTo(ReplyStanding.AWAITED);
        assertThat(schedule.standingByOriginal()).isEqualTo(ReplyStanding.OVERDUE);
        assertThat(schedule.daysOverdueByOriginal()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"STATUTE, due on", "UNDERTAKING, expected by", "EXPECTATION, expected by"})
    void only_a_statute_says_that_a_reply_is_due(ClockBasis basis, String said) {
        ReplySchedule schedule = new ReplySchedule(Optional.of(date("2025-03-10")), Optional.of(date("2025-03-10")),
                Optional.of(basis), false, Counting.COUNTS, Counting.COUNTS, Optional.empty(),
                LocalDate.parse("2025-03-12"), Optional.of(LocalDate.parse("2025-03-12")));
        assertThat(ReplyScheduleWords.of(schedule))
                .isEqualTo(said + " 10 March 2025, overdue by 2 days, sources consulted up to 12 March 2025");
    }

    @Test
    void the_words_against_the_original_day_count_from_that_day() {
        assertThat(ReplyScheduleWords.byOriginal(schedule("2025-03-10", "2025-04-10", "2025-03-20")))
                .isEqualTo("due on 10 March 2025, overdue by 10 days, sources consulted up to 20 March 2025");
    }

    @Test
    void nothing_is_overdue_while_the_clock_stands_still() {
        ReplySchedule schedule = new ReplySchedule(Optional.of(date("2025-03-10")), Optional.of(date("2025-03-10")),
                Optional.empty(), false, Counting.STANDS_STILL,
                Counting.STANDS_STILL, Optional.empty(), LocalDate.parse("2025-06-01"), Optional.of(LocalDate.parse("2025-06-01")));
        assertThat(schedule.standing()).isEqualTo(ReplyStanding.AWAITED);
        assertThat(ReplyScheduleWords.of(schedule))
                .isEqualTo("due on 10 March 2025, the clock stands still, sources consulted up to 1 June 2025");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EXCUSED| AWAITED| due on 10 April 2025, not counted as overdue, sources consulted up to 1 June 2025",
            "MAY_BE_REPLIED| MAY_BE_REPLIED| due on 10 April 2025; a reply is on record that may have come by then, "
                    + "sources consulted up to 1 June 2025",
            "ENDED| NOT_KNOWN| nothing on record, sources consulted up to 1 June 2025"})
    void a_day_that_does_not_count_is_not_overdue(Counting counting, ReplyStanding standing, String said) {
        LocalDate day = LocalDate.parse("2025-06-01");
        ReplySchedule schedule = new ReplySchedule(Optional.of(date("2025-03-10")), Optional.of(date("2025-04-10")),
                Optional.empty(), false, counting == Counting.EXCUSED ? Counting.COUNTS : counting, counting,
                Optional.empty(), day, Optional.of(day));
        assertThat(schedule.standing()).isEqualTo(standing);
        assertThat(ReplyScheduleWords.of(schedule)).isEqualTo(said);
        assertThat(schedule.daysOverdue()).isZero();
        assertThat(schedule.daysOverdueByOriginal()).isEqualTo(counting == Counting.EXCUSED ? 83 : 0);
    }

    @Test
    void a_given_reply_is_not_overdue() {
        ReplySchedule schedule = new ReplySchedule(Optional.of(date("2025-03-10")), Optional.of(date("2025-03-10")),
                Optional.empty(), true, Counting.COUNTS, Counting.COUNTS, Optional.empty(), LocalDate.parse("2025-06-01"), Optional.of(LocalDate.parse("2025-06-01")));
        assertThat(schedule.standing()).isEqualTo(ReplyStanding.REPLIED);
        assertThat(schedule.daysOverdue()).isZero();
    }

    private static ReplySchedule schedule(String validOn, String consultedUpTo) {
        return new ReplySchedule(Optional.of(date("2025-03-10")), Optional.of(date("2025-03-10")),
                Optional.empty(), false, Counting.COUNTS, Counting.COUNTS, Optional.empty(),
                LocalDate.parse(validOn), Optional.ofNullable(consultedUpTo).map(LocalDate::parse));
    }

    private static ReplySchedule schedule(String original, String current, String day) {
        return new ReplySchedule(Optional.of(date(original)), Optional.of(date(current)), Optional.empty(), false,
                Counting.COUNTS, Counting.COUNTS, Optional.empty(), LocalDate.parse(day), Optional.of(LocalDate.parse(day)));
    }
}
