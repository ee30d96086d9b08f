package org.accountabilityledger.projection;

import java.time.Instant;
import java.util.Optional;

/** How far a subscriber has read, and what stopped it, if anything did. */
public record SubscriberState(String name, int version, long position, Optional<Failure> failure) {

    /** The entry that it could not take in, and why; nothing behind it is read until it can. */
    public record Failure(long position, String reason, Instant at) {
    }
}
