package org.accountabilityledger.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.journal.SetAside;

/**
 * The next entries in order, the files that were set aside among them, and all that was known of both by the last of
 * them: read once for every view.
 */
record Batch(List<Recorded> entries, List<SetAside> setAside, Map<FileRef, List<Recorded>> histories, long last) {

    static final Batch NONE = new Batch(List.of(), List.of(), Map.of(), 0);

    static Batch behind(long position, int limit, Journal journal) {
        journal.inspect();
        long last = journal.step(position, limit);
        if (last == position) {
            return NONE;
        }
        List<Recorded> entries = journal.after(position, limit).stream().filter(entry -> entry.position() <= last).toList();
        List<SetAside> setAside = journal.setAside().stream()
                .filter(file -> file.position() > position && file.position() <= last).toList();
        Set<FileRef> files = Stream.concat(entries.stream().map(Recorded::file), setAside.stream().flatMap(file -> file.ref().stream()))
                .collect(Collectors.toSet());
        return new Batch(entries, setAside, journal.histories(files, last), last);
    }

    boolean isEmpty() {
        return last == 0;
    }

    void into(Projection view, RowVersions versions) {
        Map<FileRef, Long> first = new LinkedHashMap<>();
        entries.stream().filter(entry -> view.kinds().contains(entry.file().kind()))
                .forEach(entry -> first.putIfAbsent(entry.file(), entry.number()));
        first.forEach((file, number) -> view.take(file, histories.get(file), number, versions));
        setAside.forEach(each -> each.ref().filter(file -> view.kinds().contains(file.kind()))
                .filter(histories::containsKey).ifPresent(file ->
                        view.setAside(file, histories.get(file), each.position(), versions)));
    }
}
