package org.accountabilityledger.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerEvent;

/** One row of the journal, read back: where it stands in the whole, where in its file, and what it says. */
public record Recorded(
        long position, Instant recordedAt, FileRef file, long number, String name, LedgerEvent event, String actor) {

    /** As the file's history has it. */
    public <E extends LedgerEvent> Entry<E> entry(Class<E> slice, ZoneId zone) {
        return new Entry<>(number, recordedAt, LocalDate.ofInstant(recordedAt, zone), slice.cast(event));
    }
}
