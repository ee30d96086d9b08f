package org.accountabilityledger.reading.entries;

import java.util.Optional;
import org.accountabilityledger.accountability.FileRef;

/**
 * Which entries, and in which order, newest first.
 *
 * @param by the time to order by: valid (when it happened) or known (when it was recorded)
 * @param about only entries that point to this file
 * @param event only entries of this stored name
 * @param withdrawals only entries that withdraw another
 * @param reported only entries that somebody else reports of their speaker
 */
public record TimelineQuestion(
        By by, Optional<FileRef> about, Optional<String> event, boolean withdrawals, boolean reported,
        Optional<String> cursor, int size) {

    /** When it happened, or when it was recorded. */
    public enum By {
        VALID, KNOWN
    }
}
