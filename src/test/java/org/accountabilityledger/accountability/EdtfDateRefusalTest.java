package org.accountabilityledger.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateRefusalTest {

    private static final String HOW_TO_WRITE = " Write 2025-06-16, 2025-06, 2025, 199X (the 1990s), "
            + "2025-06~ (approximate), 2025-06? (uncertain) or an interval such as 2024/2025-06.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2025-02-30           | '2025-02-30' is not a date: February 2025 has 28 days.",
            "2025-02-29           | '2025-02-29' is not a date: February 2025 has 28 days.",
            "1900-02-29           | '1900-02-29' is not a date: February 1900 has 28 days.",
            "2024-02-30           | '2024-02-30' is not a date: February 2024 has 29 days.",
            "2025-04-31           | '2025-04-31' is not a date: April 2025 has 30 days.",
            "2025-12-99           | '2025-12-99' is not a date: December 2025 has 31 days.",
            "2025-06-00           | '2025-06-00' is not a date: there is no day 00.",
            "2025-13              | '2025-13' is not a date: there is no month 13.",
            "2025-00              | '2025-00' is not a date: there is no month 00.",
            "2025-20              | '2025-20' is not a date: there is no month 20.",
            "2025-25              | '2025-25' is not a date: there is no month 25.",
            "2025-13-01           | '2025-13-01' is not a date: there is no month 13.",
            "2026-22-05           | '2026-22-05' is not a date: there is no month 22.",
            "0000                 | '0000' is not a date: there is no year 0000.",
            "0000-02-29           | '0000-02-29' is not a date: there is no year 0000.",
            "000X                 | '000X' is not a date: there is no year 0000.",
            "00XX?                | '00XX?' is not a date: there is no year 0000.",
            "0000-XX              | '0000-XX' is not a date: there is no year 0000.",
            "2025-13-XX           | '2025-13-XX' is not a date: there is no month 13.",
            "2026-22-XX           | '2026-22-XX' is not a date: there is no month 22.",
            "2025-02-30~          | '2025-02-30~' is not a date: February 2025 has 28 days.",
            "2024/2025-13         | '2025-13' is not a date: there is no month 13.",
            "2024-02-30?/..       | '2024-02-30?' is not a date: February 2024 has 29 days.",
    }, quoteCharacter = '"')
    void a_date_that_no_calendar_has_is_refused(String text, String sentence) {
        assertRefused(text, sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "16/06/2025", "16/06", "16 June 2025", "June 2025", "summer", "2025/06", "2025-6", "2025-6-1", "20250616",
            "202506", "25", "203", "2025-06-16T10:00", "2025-06-16Z", "2025-06-", "-2025", "Y20250", "12025", "20X3",
            "XXXX", "1XXX", "X990", "19X0", "199x", "1990s", "199X-05", "199X-XX", "19XX-XX-XX", "2025-X", "2025-0X",
            "2025-06-X", "2025-06-1X", "2025-XX-05", "2025-XX-X", "2025-XX-XX-XX", "2025-06XX", "199X?~", "202~",
            "2025?~", "2025?-06", "?2025", "2025-06-16 ", " 2025", "2025 -06", "..", "...", "~",
            "2024..2025", "2024/...", "2024/../2025", "2024/2025/2026", "2024//2025", "2024/June", "unknown/2024",
            "2024/open", "2024 / 2025", "{2024}", "[2024]", "2024/..~", "2024/?",
            "\u0662\u0660\u0662\u0665", "\uFF12\uFF10\uFF12\uFF15"})
    void other_spellings_are_refused_with_the_way_to_write_them(String text) {
        assertRefused(text, "'" + text + "' is not an EDTF date." + HOW_TO_WRITE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2025-06/2024",
            "2025-06-16/2025-06-15",
            "2025-06/2025-05",
            "2025-06~/2025-05?",
            "2025-07-01/2025-06",
            "2026-23/2026-22",
            "199X/1989",
            "2000/199X",
            "2026-XX/2025-XX-XX",
    })
    void an_interval_that_ends_before_it_begins_is_refused(String text) {
        assertRefused(text, "'" + text + "' ends before it begins.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "2025/2025-03", "2025-06-16/2025-06-16", "2025-06/2025-06", "2025/2025-01-01", "2024~/2024",
            "199X/1990-01-01", "1999/199X", "2025-XX/2025-01", "2025-06-XX/2025-06-XX"})
    void an_interval_that_may_end_after_it_begins_is_kept(String text) {
        assertThat(EdtfDate.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "../..", "/..", "../"})
    void an_interval_without_any_date_is_refused(String text) {
        assertRefused(text, "'" + text + "' names no date: at least one end of an interval has to be one.");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n"})
    void nothing_is_refused(String text) {
        assertRefused(text, "A date is missing." + HOW_TO_WRITE);
    }

    @Test
    void a_missing_day_is_refused() {
        assertThatThrownBy(() -> EdtfDate.of((LocalDate) null)).isInstanceOf(EdtfDate.Malformed.class)
                .hasMessage("A date is missing." + HOW_TO_WRITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "-0001-12-31", "+10000-01-01", "+999999999-12-31"})
    void a_day_beyond_four_digits_is_refused(LocalDate day) {
        assertThatThrownBy(() -> EdtfDate.of(day)).isInstanceOf(EdtfDate.Malformed.class)
                .hasMessage("'" + day + "' is not an EDTF date." + HOW_TO_WRITE);
    }

    @Test
    void a_text_over_forty_characters_is_refused_and_not_repeated() {
        assertRefused("2".repeat(41), "A date has at most 40 characters; this one has 41.");
        assertRefused("2".repeat(40), "'" + "2".repeat(40) + "' is not an EDTF date." + HOW_TO_WRITE);
    }

    @Test
    void a_refusal_repeats_no_line_break_and_no_invisible_mark() {
        assertRefused("2025\n\u202E\u20282025",
                "'2025\uFFFD\uFFFD\uFFFD2025' is not an EDTF date." + HOW_TO_WRITE);
    }

    @Test
    void no_text_is_refused_in_any_other_way() {
        long seed = Seed.of(EdtfDateRefusalTest.class);
        Random random = new Random(seed);
        int kept = 0;
        for (int i = 0; i < 30_000; i++) {
            kept += isKept(random.nextInt(4) > 0 ? nearlyADate(random) : scribble(random)) ? 1 : 0;
        }
        assertThat(kept).as("dates among the scribbles").isBetween(3_000, 27_000);
    }

    @Test
    void only_digits_and_a_capital_x_stand_for_the_last_digit_of_a_year() {
        // Beyond are ideographs and tags, and no digits.
        IntStream.rangeClosed(0, 0x1FFFF).forEach(letter -> {
            String text = "199" + Character.toString(letter);
            if (isKept(text) != (letter >= '0' && letter <= '9' || letter == 'X')) {
                throw new AssertionError("U+%04X".formatted(letter));
            }
        });
    }

    private static boolean isKept(String text) {
        try {
            EdtfDate date = EdtfDate.of(text);
            assertThat(date.text()).isEqualTo(text);
            assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
            assertThat(date.inWords()).isNotBlank();
            return true;
        } catch (EdtfDate.Malformed refusal) {
            assertThat(refusal.getMessage()).endsWith(".");
            return false;
        }
    }

    private static String nearlyADate(Random random) {
        String one = String.format(Locale.ROOT, "%04d-%02d-%02d",
                random.nextInt(10_000), random.nextInt(1, 26), random.nextInt(33));
        String told = one.substring(0, new int[] {4, 7, 10}[random.nextInt(3)]);
        int digits = random.nextInt(3) > 0 ? told.length() : Math.max(0, told.length() - random.nextInt(1, 7));
        String cut = told.substring(0, digits) + told.substring(digits).replaceAll("\\d", "X");
        String point = cut + new String[] {"", "?", "~", "%"}[random.nextInt(4)];
        return point + new String[] {"", "/", "/..", "/2024", "/9999-12-31~"}[random.nextInt(5)];
    }

    private static String scribble(Random random) {
        String letters = "0123456789--//..?~%X \u0660";
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(14), 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
        return text.toString();
    }

    private static void assertRefused(String text, String sentence) {
        assertThatExceptionOfType(EdtfDate.Malformed.class).isThrownBy(() -> EdtfDate.of(text))
                .withMessage("%s", sentence)
                .isInstanceOf(IllegalArgumentException.class);
    }
}
