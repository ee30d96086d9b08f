package org.accountabilityledger.reading.reversals;

import java.util.Map;
import java.util.Optional;

/**
 * Which reversals, and in which order.
 *
 * @param institution only those of this body, or of one in its line of succession, as owner or addressee: its slug
 */
public record ReversalQuestion(
        Optional<String> institution, Map<ReversalFilter, String> filters, ReversalSort sort, boolean descending,
        Optional<String> cursor, int size) {
}
