package org.accountabilityledger.accountability.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The calendar that is shipped against the statute's pattern and the royal proclamations, computed apart from it. */
class WorkingDaysTest {

    private static final Path FILE = Path.of("src/main/resources/org/accountabilityledger/accountability/timing",
            "england-and-wales.txt");

    /** What proclamations added to the pattern, and took out of it. */
    private static final Map<LocalDate, String> SPECIAL = Map.of(
            LocalDate.of(2011, 4, 29), "Royal wedding",
            LocalDate.of(2012, 6, 4), "Spring bank holiday (instead of 28 May)",
            LocalDate.of(2012, 6, 5), "Diamond Jubilee of Queen Elizabeth II",
            LocalDate.of(2020, 5, 8), "Early May bank holiday (75th anniversary of VE Day, instead of 4 May)",
            LocalDate.of(2022, 6, 2), "Spring bank holiday (instead of 30 May)",
            LocalDate.of(2022, 6, 3), "Platinum Jubilee of Queen Elizabeth II",
            LocalDate.of(2022, 9, 19), "State Funeral of Queen Elizabeth II",
            LocalDate.of(2023, 5, 8), "Coronation of King Charles III");
    private static final List<LocalDate> MOVED = List.of(LocalDate.of(2012, 5, 28), LocalDate.of(2020, 5, 4),
            LocalDate.of(2022, 5, 30));

    private final WorkingDays calendar = WorkingDays.named("england-and-wales").orElseThrow();

    @Test
    void holidays_are_those_of_the_statute_and_of_the_proclamations() {
        SortedSet<LocalDate> expected = new TreeSet<>(SPECIAL.keySet());
        IntStream.rangeClosed(2010, 2027).forEach(year -> expected.addAll(pattern(year)));
        expected.removeAll(MOVED);

        assertThat(calendar.holidays().keySet()).containsExactlyElementsOf(expected);
        assertThat(calendar.holidays()).containsAllEntriesOf(new HashMap<>(SPECIAL));
    }

    @Test
    void easter_is_where_the_almanac_has_it() {
        assertThat(Stream.of(2011, 2016, 2024, 2025).map(WorkingDaysTest::easter)).containsExactly(
                LocalDate.of(2011, 4, 24), LocalDate.of(2016, 3, 27), LocalDate.of(2024, 3, 31),
                LocalDate.of(2025, 4, 20));
    }

    @Test
    void each_line_says_the_right_day_of_the_week_once_and_no_weekend() throws IOException {
        List<String> lines = Files.readAllLines(FILE).stream().filter(line -> line.matches("\\d.*")).toList();
        assertThat(lines).hasSize(calendar.holidays().size()).isSorted().allSatisfy(line -> {
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
        assertThat(WorkingDays.named("scotland")).isEqualTo(Optional.empty());
    }

    private static List<LocalDate> pattern(int year) {
        LocalDate easter = easter(year);
        LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        LocalDate kept = weekday(christmas);
        LocalDate boxing = weekday(christmas.plusDays(1));
        return List.of(weekday(newYear), easter.minusDays(2), easter.plusDays(1),
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                kept, boxing.equals(kept) ? kept.plusDays(1) : boxing);
    }

    /** The day itself, or the Monday after it. */
    private static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? day
                : day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** Gauss's rule, with the constants M and N for 1900 to 2099. */
    private static LocalDate easter(int year) {
        int d = (19 * (year % 19) + 24) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
        int days = 22 + d + e;
        boolean exception = d == 29 && e == 6 || d == 28 && e == 6 && year % 19 > 10;
        return LocalDate.of(year, Month.MARCH, 1).plusDays(days - (exception ? 8 : 1));
    }
}
