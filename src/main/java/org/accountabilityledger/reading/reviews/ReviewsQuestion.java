package org.accountabilityledger.reading.reviews;

import java.util.Optional;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.review.ReviewKind;

/**
 * Which reviews, and in which order.
 *
 * @param institution only those that the body commissioned, conducts, directs or is a subject of, or did
 * @param selfReview only those where a conductor belongs with a subject
 */
public record ReviewsQuestion(
        Optional<ReviewKind> kind, Optional<ReviewStage> stage, Optional<InstitutionId> institution,
        boolean selfReview, Sort sort, Optional<String> cursor, int size) {

    /** Last begun first, or by title. */
    public enum Sort {
        BEGUN, TITLE
    }
}
