package org.accountabilityledger.accountability.timing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Lists;

/**
 * The working days of a country, or of several at once, for the years for which they are known: Mondays to Fridays
 * without its holidays. Each calendar lies beside this class, with its source; nothing is said of a day outside its
 * years.
 */
record WorkingDays(String name, String inWords, int firstYear, int lastYear, SortedMap<LocalDate, String> holidays) {

    private static final List<WorkingDays> PARTS =
            Stream.of("england-and-wales", "scotland", "northern-ireland").map(WorkingDays::read).toList();
    private static final List<WorkingDays> KNOWN = Lists.plus(PARTS, together("united-kingdom",
            "the whole United Kingdom"));

    WorkingDays {
        holidays = Collections.unmodifiableSortedMap(holidays);
    }

    static Optional<WorkingDays> named(String name) {
        return KNOWN.stream().filter(calendar -> calendar.name().equals(name)).findFirst();
    }

    /** The names of all that there are. */
    static String names() {
        return KNOWN.stream().map(WorkingDays::name).collect(Collectors.joining(", "));
    }

    /** The last of so many working days, looked for from that day on; empty where its years do not reach. */
    Optional<LocalDate> count(int length, LocalDate from) {
        int counted = 0;
        for (LocalDate day = from; knows(day); day = day.plusDays(1)) {
            counted += isWorkingDay(day) ? 1 : 0;
            if (counted == length) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** How many there are from the first day to the one before the second; empty where its years do not reach. */
    Optional<Integer> between(LocalDate first, LocalDate end) {
        return knows(first) && knows(end) ? Optional.of((int) first.datesUntil(end).filter(this::isWorkingDay).count())
                : Optional.empty();
    }

    private boolean knows(LocalDate day) {
        return firstYear <= day.getYear() && day.getYear() <= lastYear;
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.containsKey(day);
    }

    /** A day that is a holiday in any part is none: so the Freedom of Information Act 2000, section 10(6), has it. */
    private static WorkingDays together(String name, String inWords) {
        SortedMap<LocalDate, String> holidays = new TreeMap<>();
        PARTS.forEach(part -> part.holidays().forEach(holidays::putIfAbsent));
        return new WorkingDays(name, inWords, PARTS.stream().mapToInt(WorkingDays::firstYear).max().orElseThrow(),
                PARTS.stream().mapToInt(WorkingDays::lastYear).min().orElseThrow(), holidays);
    }

    private static WorkingDays read(String name) {
        Map<Boolean, List<String>> lines = lines(name + ".txt").stream()
                .collect(Collectors.partitioningBy(line -> Character.isDigit(line.charAt(0))));
        Map<String, String> head = lines.get(false).stream().map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
        String[] years = head.get("years").split(" ");
        SortedMap<LocalDate, String> holidays = new TreeMap<>();
        lines.get(true).stream().map(line -> line.split(" ", 3))
                .forEach(holiday -> holidays.put(LocalDate.parse(holiday[0]), holiday[2]));
        return new WorkingDays(name, head.get("name"), Integer.parseInt(years[0]), Integer.parseInt(years[1]),
                holidays);
    }

    private static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                WorkingDays.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
