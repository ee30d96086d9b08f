package org.accountabilityledger.projection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;

/**
 * The rows of one file on every valid day on which they may change, as its history has it at one moment of known time.
 *
 * @param days for each such day its rows, each with the day from which on it holds without a break
 */
record ValidDays(NavigableMap<LocalDate, Map<TableRow, LocalDate>> days) {

    static <E extends LedgerEvent> ValidDays of(FileRef file, History<E> history, RowFold<E> rows) {
        return new ValidDays(new TreeMap<>()).from(LocalDate.MIN, file, history, rows);
    }

    /**
     * The first day whose rows the last entry of a history can change: the first on which it may have happened, or on
     * which what it withdraws may have.
     */
    static <E extends LedgerEvent> LocalDate changedBy(History<E> history, RowFold<E> rows) {
        Entry<E> last = history.entries().getLast();
        if (rows.days() == RowFold.Days.NONE) {
            return LocalDate.MIN;
        }
        long withdrawn = last.event().withdraws();
        return withdrawn == 0 ? first(last) : history.entry(withdrawn).map(ValidDays::first).orElse(LocalDate.MAX);
    }

    /** The same before that day; from there on as this history has it. */
    <E extends LedgerEvent> ValidDays from(LocalDate first, FileRef file, History<E> history, RowFold<E> rows) {
        NavigableMap<LocalDate, Map<TableRow, LocalDate>> all = new TreeMap<>(days.headMap(first, false));
        for (LocalDate day : changing(history, rows.days()).tailSet(first)) {
            Map<TableRow, LocalDate> before = all.isEmpty() ? Map.of() : all.lastEntry().getValue();
            LocalDate since = all.isEmpty() && rows.days() != RowFold.Days.EACH ? LocalDate.MIN : day;
            Map<TableRow, LocalDate> now = new LinkedHashMap<>();
            rows.of(file, rows.days() == RowFold.Days.NONE ? history : history.on(day))
                    .forEach(row -> now.put(row.set("example", history.example()), before.getOrDefault(row, since)));
            all.put(day, now);
        }
        return new ValidDays(all);
    }

    /** The versions that hold on that day or later, or end on it. */
    Set<RowVersion> versionsFrom(LocalDate first) {
        Set<RowVersion> versions = new LinkedHashSet<>();
        var before = days.lowerEntry(first);
        Map<TableRow, LocalDate> open = before == null ? Map.of() : before.getValue();
        for (Map.Entry<LocalDate, Map<TableRow, LocalDate>> day : days.tailMap(first).entrySet()) {
            close(open, day.getValue(), day.getKey(), versions);
            open = day.getValue();
        }
        close(open, Map.of(), LocalDate.MAX, versions);
        return versions;
    }

    /**
     * The days on which something begins to count, be it withdrawn since, and those behind the first of them from which
     * on something may have happened; one for all where they are not told apart.
     */
    private static <E extends LedgerEvent> SortedSet<LocalDate> changing(History<E> history, RowFold.Days days) {
        List<Entry<E>> entries = history.entries().stream().filter(entry -> entry.event().withdraws() == 0).toList();
        if (days == RowFold.Days.NONE || entries.isEmpty()) {
            return new TreeSet<>(entries.isEmpty() ? Set.of() : Set.of(LocalDate.MIN));
        }
        TreeSet<LocalDate> changing = entries.stream().map(Entry::countsFrom)
                .collect(Collectors.toCollection(TreeSet::new));
        LocalDate begins = changing.first();
        entries.stream().map(ValidDays::first).filter(begins::isBefore).forEach(changing::add);
        return changing;
    }

    private static LocalDate first(Entry<?> entry) {
        LocalDate earliest = entry.occurredOn().earliest();
        return earliest.isBefore(entry.countsFrom()) ? earliest : entry.countsFrom();
    }

    private static void close(Map<TableRow, LocalDate> open, Map<TableRow, LocalDate> now, LocalDate day,
            Set<RowVersion> versions) {
        open.forEach((row, since) -> {
            if (!now.containsKey(row)) {
                versions.add(new RowVersion(row, since, day));
            }
        });
    }
}
