package org.accountabilityledger.journal;

import java.time.Instant;
import java.util.UUID;

/** One row of the journal as it lies, with the very bytes that were stored. */
public record StoredEntry(long position, Instant recordedAt, UUID identifier, String kind, String file, long sequence,
        String name, String version, byte[] payload, byte[] metadata) {
}
