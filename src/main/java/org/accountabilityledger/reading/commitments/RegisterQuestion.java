package org.accountabilityledger.reading.commitments;

import java.util.Map;
import java.util.Optional;

/**
 * Which commitments, in which order, from where on.
 *
 * @param institution the slug of a body that owns the promise now or once did, or of one in its line of succession
 * @param filters a value for each filter that is set
 */
public record RegisterQuestion(
        Optional<String> institution, Map<RegisterFilter, String> filters, RegisterSort sort, boolean descending,
        Optional<String> cursor, int size) {
}
