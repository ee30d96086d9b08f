package org.accountabilityledger.reading.allegations;

import java.util.Map;
import java.util.Optional;

/**
 * Which allegations, and in which order.
 *
 * @param institution only those raised against this body, or concerning it: its slug
 */
public record AllegationsQuestion(
        Optional<String> institution, Map<AllegationFilter, String> filters, AllegationSort sort, boolean descending,
        Optional<String> cursor, int size) {
}
