package org.accountabilityledger.access;

import java.time.Instant;
import java.util.List;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.journal.Recorded;

/**
 * What was recorded for a command: the file, its version after it (the number of its last entry), and each entry with
 * its place in the journal and both its times.
 */
public record Receipt(FileRef file, long version, List<Line> entries) {

    /** One recorded entry: its number in the file, name, position, when it happened and when it was recorded. */
    public record Line(long number, String name, long position, EdtfDate occurredOn, Instant recordedAt) {
    }

    static Receipt of(FileRef file, long version, List<Recorded> entries) {
        return new Receipt(file, version + entries.size(), entries.stream().map(entry -> new Line(entry.number(),
                entry.name(), entry.position(), entry.event().attestation().occurredOn(), entry.recordedAt())).toList());
    }

    /** The position up to which a view must have read to show it. */
    public long position() {
        return entries.isEmpty() ? 0 : entries.getLast().position();
    }
}
