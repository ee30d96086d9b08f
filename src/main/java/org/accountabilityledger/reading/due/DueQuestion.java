package org.accountabilityledger.reading.due;

import java.util.Map;
import java.util.Optional;

/**
 * What is due, and in which order.
 *
 * @param institution only what this body is to do, or one that it succeeded: its slug
 * @param when only of that time
 */
public record DueQuestion(
        Optional<String> institution, Optional<DueTime> when, Map<DueFilter, String> filters, DueSort sort,
        boolean descending, Optional<String> cursor, int size) {
}
