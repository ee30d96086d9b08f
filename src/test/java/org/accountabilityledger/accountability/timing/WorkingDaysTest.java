package org.accountabilityledger.accountability.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The calendars that are shipped, against the statute's pattern and the royal proclamations, computed apart. */
class WorkingDaysTest {

    private static final Path FILES = Path.of("src/main/resources/org/accountabilityledger/accountability/timing");

    private final WorkingDays calendar = named("england-and-wales");

    @ParameterizedTest
    @EnumSource
    void holidays_are_those_of_the_statute_and_of_the_proclamations(BankHolidays country) {
        WorkingDays known = named(name(country));

        assertThat(known.holidays().keySet()).containsExactlyElementsOf(country.days());
        assertThat(known.holidays()).containsAllEntriesOf(new HashMap<>(BankHolidays.SPECIAL));
        assertThat(List.of(known.firstYear(), known.lastYear())).containsExactly(2010, 2027);
    }

    @Test
    void holiday_in_any_part_is_no_working_day_of_the_whole() {
        SortedSet<LocalDate> expected = new TreeSet<>();
        Arrays.stream(BankHolidays.values()).forEach(country -> expected.addAll(country.days()));

        assertThat(named("united-kingdom").holidays().keySet()).containsExactlyElementsOf(expected);
    }

    /** Days as GOV.UK lists them, one by one: a substitute, a moved day, and the same day next door. */
    @ParameterizedTest(name = "{0} in {1}: a working day is {2}")
    @CsvFileSource(resources = "/clocks/known-days.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void known_day_is_what_it_was(LocalDate day, String country, boolean working) {
        assertThat(named(country).count(1, day).orElseThrow().equals(day)).isEqualTo(working);
    }

    @Test
    void easter_is_where_the_almanac_has_it() {
        assertThat(Stream.of(2011, 2016, 2024, 2025).map(BankHolidays::easter)).containsExactly(
                LocalDate.of(2011, 4, 24), LocalDate.of(2016, 3, 27), LocalDate.of(2024, 3, 31),
                LocalDate.of(2025, 4, 20));
    }

    @ParameterizedTest
    @EnumSource
    void each_line_says_the_right_day_of_the_week_once_and_no_weekend(BankHolidays country) throws IOException {
        List<String> lines = Files.readAllLines(FILES.resolve(name(country) + ".txt")).stream()
                .filter(line -> line.matches("\\d.*")).toList();
        assertThat(lines).hasSize(named(name(country)).holidays().size()).isSorted().allSatisfy(line -> {
            DayOfWeek day = LocalDate.parse(line.substring(0, 10)).getDayOfWeek();
            assertThat(day).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(line.substring(11, 14)).isEqualToIgnoringCase(day.name().substring(0, 3));
        });
    }

    @Test
    void count_is_known_within_its_years_and_not_beyond() {
        assertThat(calendar.count(1, LocalDate.of(2009, 12, 31))).isEmpty();
        assertThat(calendar.count(1, LocalDate.of(2010, 1, 1))).contains(LocalDate.of(2010, 1, 4));
        assertThat(calendar.count(3, LocalDate.of(2027, 12, 27))).contains(LocalDate.of(2027, 12, 31));
        assertThat(calendar.count(4, LocalDate.of(2027, 12, 27))).isEmpty();
        assertThat(calendar.between(LocalDate.of(2025, 12, 24), LocalDate.of(2025, 12, 30))).contains(2);
        assertThat(calendar.between(LocalDate.of(2027, 12, 30), LocalDate.of(2028, 1, 1))).isEmpty();
        assertThat(WorkingDays.named("wales")).isEqualTo(Optional.empty());
    }

    private static WorkingDays named(String name) {
        return WorkingDays.named(name).orElseThrow();
    }

    private static String name(BankHolidays country) {
        return country.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
