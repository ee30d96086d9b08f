package org.accountabilityledger.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateOrderTest {

    @ParameterizedTest
    @CsvSource({
            "2024,       2025",
            "2025-05,    2025-06",
            "2025-05-31, 2025-06",
            "2025-05-31, 2025-06-01",
            "2025,       2026-21",
            "2025-05?,   2025-06~",
            "2023/2024,  2025/2026",
            "../2024,    2025",
            "/2024,      2025/",
            "2024,       2025/..",
            "199X,       2000",
            "1989,       199X",
            "199X,       200X?",
            "19XX,       2000-XX",
            "2025-05-XX, 2025-06-XX",
            "2025-XX,    2026-XX-XX",
    })
    void a_date_is_surely_before_one_that_begins_after_its_last_day(String earlier, String later) {
        assertThat(EdtfDate.of(earlier).surelyBefore(EdtfDate.of(later))).isTrue();
        assertThat(EdtfDate.of(later).surelyAfter(EdtfDate.of(earlier))).isTrue();
        assertThat(EdtfDate.of(later).surelyBefore(EdtfDate.of(earlier))).isFalse();
        assertThat(EdtfDate.of(earlier).surelyAfter(EdtfDate.of(later))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
            "2025,       2025",
            "2025-06-16, 2025-06-16",
            "2025-06,    2025-06-30",
            "2025,       2025-22",
            "2024/2025,  2025/2026",
            "2024/..,    2025",
            "2024/,      9999-12-31",
            "../2024,    2023",
            "/2024,      0001",
            "../2024,    2023/..",
            "199X,       1995",
            "199X,       1999-12-31",
            "199X,       19XX",
            "199X,       199X",
            "2025-XX,    2025-06-XX",
    })
    void dates_that_share_a_day_are_in_no_sure_order(String one, String other) {
        assertThat(EdtfDate.of(one).surelyBefore(EdtfDate.of(other))).isFalse();
        assertThat(EdtfDate.of(one).surelyAfter(EdtfDate.of(other))).isFalse();
        assertThat(EdtfDate.of(other).surelyBefore(EdtfDate.of(one))).isFalse();
        assertThat(EdtfDate.of(other).surelyAfter(EdtfDate.of(one))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
            "2025-06-16, 2025-06-15, false, false, true",
            "2025-06-16, 2025-06-16, false, true,  false",
            "2025-06-16, 2025-06-17, true,  false, false",
            "2025-06,    2025-05-31, false, false, true",
            "2025-06,    2025-06-01, false, true,  false",
            "2025-06~,   2025-06-30, false, true,  false",
            "2025-06~,   2025-07-01, true,  false, false",
            "2024/..,    2023-12-31, false, false, true",
            "2024/..,    9999-12-31, false, true,  false",
            "/2024,      0001-01-01, false, true,  false",
            "/2024,      2025-01-01, true,  false, false",
            "199X,       1989-12-31, false, false, true",
            "199X,       1990-01-01, false, true,  false",
            "199X,       2000-01-01, true,  false, false",
    })
    void a_day_lies_after_within_or_before_a_date(
            String text, LocalDate day, boolean before, boolean within, boolean after) {
        EdtfDate date = EdtfDate.of(text);

        assertThat(date.surelyBefore(day)).isEqualTo(before);
        assertThat(date.couldBe(day)).isEqualTo(within);
        assertThat(date.surelyAfter(day)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-07-02", "2025-07", "2026", "2025-23", "2025-07-02/..", "203X", "21XX",
            "2025-07-XX", "2026-XX"})
    void a_date_lies_in_the_future_only_when_its_earliest_day_does(String text) {
        assertThat(EdtfDate.of(text).surelyAfter(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(EdtfDate.of("2025").surelyAfter(LocalDate.of(2025, 6, 30))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
            "2025-06-16, 2025-07-01, 2025-06-16",
            "2025-06,    2025-07-01, 2025-06-30",
            "2025-06~,   2025-06-20, 2025-06-20",
            "2025-06,    2025-06-30, 2025-06-30",
            "2025,       2025-06-20, 2025-06-20",
            "2016?,      2025-06-20, 2016-12-31",
            "2024/..,    2025-06-20, 2025-06-20",
            "2024/,      2025-06-20, 2025-06-20",
            "../2024,    2025-06-20, 2024-12-31",
            "2026,       2025-06-20, 2025-06-20",
            "199X,       2025-06-20, 1999-12-31",
            "202X,       2025-06-20, 2025-06-20",
            "2025-05-XX, 2025-06-20, 2025-05-31",
    })
    void a_date_counts_from_its_latest_day_or_the_day_it_was_recorded(
            String text, LocalDate recordedOn, LocalDate counts) {
        assertThat(EdtfDate.of(text).countsFrom(recordedOn)).isEqualTo(counts);
    }

    @Test
    void a_date_open_at_one_end_could_be_the_last_day_there_is() {
        assertThat(EdtfDate.of("2024/..").couldBe(LocalDate.MAX)).isTrue();
        assertThat(EdtfDate.of("../2024").couldBe(LocalDate.MIN)).isTrue();
        assertThat(EdtfDate.of("2024/..").countsFrom(LocalDate.MAX)).isEqualTo(LocalDate.MAX);
    }
}
