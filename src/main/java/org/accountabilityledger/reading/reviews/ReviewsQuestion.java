package org.accountabilityledger.reading.reviews;

import java.util.Map;
import java.util.Optional;

/**
 * Which reviews, and in which order.
 *
 * @param institution only those that this body commissioned, conducts, directs or is a subject of, or did: its slug
 */
public record ReviewsQuestion(
        Optional<String> institution, Map<ReviewFilter, String> filters, ReviewSort sort, boolean descending,
        Optional<String> cursor, int size) {
}
