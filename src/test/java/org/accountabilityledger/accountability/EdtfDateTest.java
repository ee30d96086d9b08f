package org.accountabilityledger.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    @ParameterizedTest
    @CsvSource({
            "2003,                  2003-01-01, 2003-12-31",
            "0001,                  0001-01-01, 0001-12-31",
            "9999,                  9999-01-01, 9999-12-31",
            "2025-06-16,            2025-06-16, 2025-06-16",
            "2024-02-29,            2024-02-29, 2024-02-29",
            "2000-02-29,            2000-02-29, 2000-02-29",
            "2025-12-31,            2025-12-31, 2025-12-31",
            "2024/2025-06,          2024-01-01, 2025-06-30",
            "2025-01-15/2025-03,    2025-01-15, 2025-03-31",
            "2025-06-16/2025-06,    2025-06-16, 2025-06-30",
            "2026-22/2026-24,       2026-06-01, 2027-02-28",
            "199X,                  1990-01-01, 1999-12-31",
            "200X,                  2000-01-01, 2009-12-31",
            "001X,                  0010-01-01, 0019-12-31",
            "999X,                  9990-01-01, 9999-12-31",
            "19XX,                  1900-01-01, 1999-12-31",
            "01XX,                  0100-01-01, 0199-12-31",
            "2025-XX,               2025-01-01, 2025-12-31",
            "2025-XX-XX,            2025-01-01, 2025-12-31",
            "2025-06-XX,            2025-06-01, 2025-06-30",
            "2024-02-XX,            2024-02-01, 2024-02-29",
            "1900-02-XX,            1900-02-01, 1900-02-28",
            "199X/2003,             1990-01-01, 2003-12-31",
            "1985/199X,             1985-01-01, 1999-12-31",
            "2025-06-XX/2025-XX,    2025-06-01, 2025-12-31",
    })
    void a_date_lasts_from_its_earliest_to_its_latest_day(String text, LocalDate earliest, LocalDate latest) {
        assertThat(EdtfDate.of(text).earliest()).isEqualTo(earliest);
        assertThat(EdtfDate.of(text).latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({"01, 31", "02, 28", "03, 31", "04, 30", "05, 31", "06, 30",
            "07, 31", "08, 31", "09, 30", "10, 31", "11, 30", "12, 31"})
    void a_month_lasts_until_its_last_day(String month, int days) {
        EdtfDate date = EdtfDate.of("2025-" + month);

        assertThat(date.earliest()).isEqualTo("2025-" + month + "-01");
        assertThat(date.latest()).isEqualTo("2025-" + month + "-" + days);
    }

    @ParameterizedTest
    @CsvSource({"2024-02, 29", "2000-02, 29", "1900-02, 28", "2100-02, 28", "2023-02, 28"})
    void february_has_a_leap_day_only_in_leap_years(String month, int days) {
        assertThat(EdtfDate.of(month).latest()).isEqualTo(month + "-" + days);
    }

    @ParameterizedTest
    @CsvSource({
            "2026-21, 2026-03-01, 2026-05-31",
            "2026-22, 2026-06-01, 2026-08-31",
            "2026-23, 2026-09-01, 2026-11-30",
            "2026-24, 2026-12-01, 2027-02-28",
            "2027-24, 2027-12-01, 2028-02-29",
    })
    void a_season_is_three_whole_months(String text, LocalDate earliest, LocalDate latest) {
        assertThat(EdtfDate.of(text).earliest()).isEqualTo(earliest);
        assertThat(EdtfDate.of(text).latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024/..", "2024/"})
    void an_interval_without_an_end_has_no_latest_day(String text) {
        assertThat(EdtfDate.of(text).earliest()).isEqualTo("2024-01-01");
        assertThat(EdtfDate.of(text).latest()).isEqualTo(LocalDate.MAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../2024", "/2024"})
    void an_interval_without_a_start_has_no_earliest_day(String text) {
        assertThat(EdtfDate.of(text).earliest()).isEqualTo(LocalDate.MIN);
        assertThat(EdtfDate.of(text).latest()).isEqualTo("2024-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2003", "199X", "19XX", "2025-XX", "2025-06-XX", "2025-XX-XX", "2025-06", "2025-06-16",
            "2026-22", "199X/2025-XX", "2024/2025", "2024-05/..", "/2024-05-02"})
    void doubt_does_not_move_the_bounds(String text) {
        for (String doubt : new String[] {"?", "~", "%"}) {
            EdtfDate doubted = EdtfDate.of(text.endsWith("..") ? text.replace("/", doubt + "/") : text + doubt);

            assertThat(doubted.earliest()).isEqualTo(EdtfDate.of(text).earliest());
            assertThat(doubted.latest()).isEqualTo(EdtfDate.of(text).latest());
        }
    }

    @ParameterizedTest
    @CsvSource({
            "2025-06,        false, false",
            "2025-06?,       true,  false",
            "2025-06~,       false, true",
            "2025-06%,       true,  true",
            "2025-06-16?,    true,  false",
            "2026-22~,       false, true",
            "2024/2025,      false, false",
            "2024?/2025,     true,  false",
            "2024/2025~,     false, true",
            "2024?/2025~,    true,  true",
            "2024%/..,       true,  true",
            "../2024~,       false, true",
            "2024/,          false, false",
            "199X,           false, false",
            "199X~,          false, true",
            "2025-06-XX%,    true,  true",
            "../199X?,       true,  false",
    })
    void doubt_at_either_end_is_doubt(String text, boolean uncertain, boolean approximate) {
        assertThat(EdtfDate.of(text).uncertain()).isEqualTo(uncertain);
        assertThat(EdtfDate.of(text).approximate()).isEqualTo(approximate);
    }

    @ParameterizedTest
    @CsvSource({
            "2025-06-16,            true",
            "2025-06-16/2025-06-16, true",
            "2025-06-16?,           false",
            "2025-06-16~,           false",
            "2025-06-16%,           false",
            "2025-06,               false",
            "2025,                  false",
            "2026-22,               false",
            "2025-06-16/2025-06-17, false",
            "2025-06-16/..,         false",
            "../2025-06-16,         false",
            "199X,                  false",
            "2025-06-XX,            false",
            "2025-06-XX/2025-06-XX, false",
    })
    void only_one_undoubted_day_is_precise(String text, boolean precise) {
        assertThat(EdtfDate.of(text).precise()).isEqualTo(precise);
    }

    @ParameterizedTest
    @CsvSource({"2025, false", "2025-06-16~, false", "2024/2025, true", "2024/.., true", "/2024, true"})
    void a_slash_makes_an_interval(String text, boolean interval) {
        assertThat(EdtfDate.of(text).isInterval()).isEqualTo(interval);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2003", "199X", "19XX?", "2025-XX~", "2025-06-XX%", "199X/2025-XX-XX", "2025-06~",
            "2025-06-16?", "2026-24%", "2024/..", "2024/", "../2024", "/2024",
            "2024-01-01%/2025-06-16%"})
    void a_date_keeps_its_letters(String text) {
        assertThat(EdtfDate.of(text).text()).isEqualTo(text);
        assertThat(EdtfDate.of(text)).hasToString(text);
    }

    @Test
    void dates_are_equal_when_their_letters_are() {
        assertThat(EdtfDate.of("2025-06")).isEqualTo(EdtfDate.of("2025-06")).hasSameHashCodeAs(EdtfDate.of("2025-06"));
        assertThat(EdtfDate.of("2025-06")).isNotEqualTo(EdtfDate.of("2025-06~")).isNotEqualTo("2025-06");
        assertThat(EdtfDate.of("2024/..")).isNotEqualTo(EdtfDate.of("2024/"));
    }

    @Test
    void every_civil_day_is_a_precise_date() {
        long seed = Seed.of(EdtfDateTest.class);
        Random random = new Random(seed);
        long first = LocalDate.of(1, 1, 1).toEpochDay();
        long last = LocalDate.of(9999, 12, 31).toEpochDay();
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextLong(first, last + 1));
            EdtfDate date = EdtfDate.of(day);

            assertThat(date).isEqualTo(EdtfDate.of(day.toString()));
            assertThat(date.precise()).isTrue();
            assertThat(date.earliest()).isEqualTo(day).isEqualTo(date.latest());
        }
    }

    /** Unspecified digits are those that nobody knows: the date means what the dates with every such digit mean. */
    @Test
    void unspecified_digits_mean_every_date_that_has_others_in_their_place() {
        for (int year = 1; year <= 9999; year++) {
            String text = EdtfDate.of(LocalDate.of(year, 2, 1)).text();
            String last = text.substring(0, 8) + LocalDate.of(year, 2, 1).lengthOfMonth();
            String named = text.substring(0, 4);
            assertBounds(text.substring(0, 8) + "XX", text, last);
            assertBounds(named + "-XX", named + "-01-01", named + "-12-31");
            assertBounds(named + "-XX-XX", named + "-01", named + "-12");
            if (year >= 10) {
                assertBounds(text.substring(0, 3) + "X", text.substring(0, 3) + "0", text.substring(0, 3) + "9");
            }
            if (year >= 100) {
                assertBounds(text.substring(0, 2) + "XX", text.substring(0, 2) + "00", text.substring(0, 2) + "99");
            }
        }
    }

    private static void assertBounds(String text, String first, String last) {
        EdtfDate date = EdtfDate.of(text);
        assertThat(date.earliest()).as(text).isEqualTo(EdtfDate.of(first).earliest());
        assertThat(date.latest()).as(text).isEqualTo(EdtfDate.of(last).latest());
        assertThat(date.precise()).as(text).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
            "2025,                  2025-01-01, 2025-12-31",
            "199X,                  1999-12-31, 1990-01-01",
            "2025-XX,               2025-12-31, 2025-01-01",
            "2025-06-XX~,           2025-06-30, 2025-06-01",
            "199X/2025-XX,          1999-12-31, 2025-01-01",
    })
    void time_of_which_a_part_is_meant_surely_holds_on_no_day(String text, LocalDate from, LocalDate to) {
        assertThat(EdtfDate.of(text).surelyFrom()).isEqualTo(from);
        assertThat(EdtfDate.of(text).surelyTo()).isEqualTo(to);
    }
}
