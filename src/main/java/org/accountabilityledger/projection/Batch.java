package org.accountabilityledger.projection;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.journal.SetAside;

/** The next entries in order, and the files that were set aside among them: read once for all who take them in. */
public final class Batch {

    private final Journal journal;
    private final List<Recorded> entries;
    private final List<SetAside> setAside;
    private final long last;
    private Map<FileRef, List<Recorded>> histories;

    private Batch(Journal journal, List<Recorded> entries, List<SetAside> setAside, long last) {
        this.journal = journal;
        this.entries = entries;
        this.setAside = setAside;
        this.last = last;
    }

    static Batch behind(long position, int limit, Journal journal) {
        journal.inspect();
        long last = journal.step(position, limit);
        if (last == position) {
            return new Batch(journal, List.of(), List.of(), position);
        }
        return new Batch(journal,
                journal.after(position, limit).stream().filter(entry -> entry.position() <= last).toList(),
                journal.setAside().stream().filter(file -> file.position() > position && file.position() <= last).toList(),
                last);
    }

    /** In the order of their positions; without those that cannot be read. */
    public List<Recorded> entries() {
        return entries;
    }

    /** From where on a file cannot be read. */
    public List<SetAside> setAside() {
        return setAside;
    }

    /** The position behind which the next ones stand. */
    public long last() {
        return last;
    }

    /** All that was known by the last of them of the files that they belong to; asked for once, by whoever is first. */
    public Map<FileRef, List<Recorded>> histories() {
        if (histories == null) {
            Set<FileRef> files = Stream.concat(entries.stream().map(Recorded::file),
                    setAside.stream().flatMap(file -> file.ref().stream())).collect(toSet());
            histories = journal.histories(files, last);
        }
        return histories;
    }
}
