package org.accountabilityledger.journal;

import java.time.Instant;

/** A position of the journal, and when its entry was recorded. Both rise together. */
public record Moment(long position, Instant recordedAt) {
}
