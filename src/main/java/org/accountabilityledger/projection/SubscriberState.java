package org.accountabilityledger.projection;

import java.time.Instant;
import java.util.Optional;

/** How far a view has read, and what stopped it, if anything did. */
public record ProjectionState(String name, int version, long position, Optional<Failure> failure) {

    /** The entry that a view could not take in, and why; nothing behind it is read until it can. */
    public record Failure(long position, String reason, Instant at) {
    }
}
