package org.accountabilityledger.reading.following;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;

/** The next entries in order, and all that was known of their files by the last of them: read once for every view. */
record Batch(List<Recorded> entries, Map<FileRef, List<Recorded>> histories) {

    static final Batch NONE = new Batch(List.of(), Map.of());

    static Batch behind(long position, int limit, Journal journal) {
        List<Recorded> entries = journal.after(position, limit);
        return new Batch(entries, entries.isEmpty() ? Map.of() : journal.histories(
                entries.stream().map(Recorded::file).collect(Collectors.toSet()), entries.getLast().position()));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    long last() {
        return entries.getLast().position();
    }

    void into(View view, Versions versions) {
        Map<FileRef, Long> first = new LinkedHashMap<>();
        entries.stream().filter(entry -> view.kinds().contains(entry.file().kind()))
                .forEach(entry -> first.putIfAbsent(entry.file(), entry.number()));
        first.forEach((file, number) -> view.take(file, histories.get(file), number, versions));
    }
}
