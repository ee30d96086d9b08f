package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A season as a pledge means it ("by summer 2026"): three whole months, numbered as in ISO 8601-2:2019. */
enum Season {

    // Codes 21 to 24 are independent of location. The months are those of the northern hemisphere's weather services;
    // the standard does not say which year a winter belongs to: here, that of its December.
    SPRING(21, Month.MARCH), SUMMER(22, Month.JUNE), AUTUMN(23, Month.SEPTEMBER), WINTER(24, Month.DECEMBER);

    private final int number;
    private final Month firstMonth;

    Season(int number, Month firstMonth) {
        this.number = number;
        this.firstMonth = firstMonth;
    }

    static Optional<Season> numbered(int number) {
        return Arrays.stream(values()).filter(season -> season.number == number).findFirst();
    }

    static Season startingIn(Month month) {
        return Arrays.stream(values()).filter(season -> season.firstMonth == month).findFirst().orElseThrow();
    }

    LocalDate firstDay(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }

    LocalDate lastDay(int year) {
        return firstDay(year).plusMonths(3).minusDays(1);
    }

    /** A winter names both of its years ("winter 2026/27"), so that nobody takes it for the one before. */
    String inWords(int year) {
        String name = name().toLowerCase(Locale.ROOT) + " " + year;
        return this == WINTER ? name + "/" + closing(year + 1) : name;
    }

    private static String closing(int year) {
        return year % 100 == 0 ? Integer.toString(year) : String.format(Locale.ROOT, "%02d", year % 100);
    }
}
