package org.accountabilityledger.accountability.timing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The bank holidays from 2010 to 2027 by the pattern of the statute and what proclamations changed, computed apart. */
enum BankHolidays {
    ENGLAND_AND_WALES, SCOTLAND, NORTHERN_IRELAND;

    /** What proclamations added to the pattern everywhere, and took out of it. */
    static final Map<LocalDate, String> SPECIAL = Map.of(
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

    SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>(SPECIAL.keySet());
        IntStream.rangeClosed(2010, 2027).forEach(year -> days.addAll(pattern(year)));
        MOVED.forEach(days::remove);
        if (this == SCOTLAND) {
            days.add(LocalDate.of(2026, 6, 15));
        }
        return days;
    }

    private List<LocalDate> pattern(int year) {
        LocalDate easter = easter(year);
        LocalDate may = LocalDate.of(year, Month.MAY, 1);
        LocalDate august = LocalDate.of(year, Month.AUGUST, 1);
        Stream<LocalDate> common = Stream.concat(both(LocalDate.of(year, Month.DECEMBER, 25)), Stream.of(
                easter.minusDays(2), may.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                may.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))));
        LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
        Stream<LocalDate> own = this == SCOTLAND
                ? Stream.concat(both(newYear), Stream.of(august.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                        weekday(LocalDate.of(year, Month.NOVEMBER, 30))))
                : Stream.of(weekday(newYear), easter.plusDays(1),
                        august.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        Stream<LocalDate> irish = this == NORTHERN_IRELAND ? Stream.of(weekday(LocalDate.of(year, Month.MARCH, 17)),
                weekday(LocalDate.of(year, Month.JULY, 12))) : Stream.empty();
        return Stream.of(common, own, irish).flatMap(each -> each).toList();
    }

    /** Two days on end, each of which keeps a weekday of its own. */
    private static Stream<LocalDate> both(LocalDate day) {
        LocalDate first = weekday(day);
        LocalDate second = weekday(day.plusDays(1));
        return Stream.of(first, second.equals(first) ? first.plusDays(1) : second);
    }

    /** The day itself, or the Monday after it. */
    private static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? day
                : day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** Gauss's rule, with the constants M and N for 1900 to 2099. */
    static LocalDate easter(int year) {
        int d = (19 * (year % 19) + 24) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
        int days = 22 + d + e;
        boolean exception = d == 29 && e == 6 || d == 28 && e == 6 && year % 19 > 10;
        return LocalDate.of(year, Month.MARCH, 1).plusDays(days - (exception ? 8 : 1));
    }
}
