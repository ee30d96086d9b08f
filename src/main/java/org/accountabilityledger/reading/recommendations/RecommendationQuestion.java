package org.accountabilityledger.reading.recommendations;

import java.util.Map;
import java.util.Optional;

/**
 * Which recommendations, in which order, from where on.
 *
 * @param addressee the slug of a body, or group, that a duty was laid on, or of one in its line of succession
 * @param review the reference of the review that recommended
 * @param namedToDeliver the slug of a body that is named to deliver, itself or one that it succeeded
 * @param filters a value for each filter that is set
 */
public record RecommendationQuestion(
        Optional<String> addressee, Optional<String> review, Optional<String> namedToDeliver,
        Map<RecommendationFilter, String> filters,
        RecommendationSort sort, boolean descending, Optional<String> cursor, int size) {
}
