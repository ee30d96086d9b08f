package org.accountabilityledger.reading.outstanding;

import java.util.Map;
import java.util.Optional;

/**
 * Which outstanding replies, and in which order.
 *
 * @param institution only those of this body, or of one that it succeeded: its slug
 */
public record OutstandingQuestion(
        Optional<String> institution, Map<OutstandingFilter, String> filters, OutstandingSort sort, boolean descending,
        Optional<String> cursor, int size) {
}
