package org.accountabilityledger.reading.following;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;

/** The rows of one file on every valid day, as its history has it at one moment of known time. */
final class ValidDays {

    private ValidDays() {
    }

    static <E extends LedgerEvent> Set<Version> of(FileRef file, History<E> history, Rows<E> rows) {
        if (history.entries().isEmpty()) {
            return Set.of();
        }
        if (rows.days() == Rows.Days.NONE) {
            return rows.of(file, history).stream().map(row -> new Version(row, LocalDate.MIN, LocalDate.MAX))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return byDay(file, history, rows);
    }

    private static <E extends LedgerEvent> Set<Version> byDay(FileRef file, History<E> history, Rows<E> rows) {
        Set<Version> versions = new LinkedHashSet<>();
        Map<TableRow, LocalDate> open = new LinkedHashMap<>();
        boolean beginning = rows.days() == Rows.Days.FROM_THE_BEGINNING;
        for (LocalDate day : days(history)) {
            LocalDate from = beginning ? LocalDate.MIN : day;
            Set<TableRow> now = new LinkedHashSet<>(rows.of(file, history.on(day)));
            close(open, now, from, versions);
            now.forEach(row -> open.putIfAbsent(row, from));
            beginning = false;
        }
        close(open, Set.of(), LocalDate.MAX, versions);
        return versions;
    }

    /** The days on which something begins to count, be it withdrawn since. */
    private static <E extends LedgerEvent> Set<LocalDate> days(History<E> history) {
        List<Entry<E>> telling = history.entries().stream().filter(entry -> entry.event().withdraws() == 0).toList();
        return telling.stream().map(Entry::countsFrom).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void close(Map<TableRow, LocalDate> open, Set<TableRow> now, LocalDate day, Set<Version> versions) {
        open.entrySet().removeIf(each -> {
            if (now.contains(each.getKey())) {
                return false;
            }
            versions.add(new Version(each.getKey(), each.getValue(), day));
            return true;
        });
    }
}
