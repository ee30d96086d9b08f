package org.accountabilityledger.accountability.recommendation;

import org.accountabilityledger.accountability.Public;

/** Where a recommendation comes from: a review, a body's call with no review behind it, or a power to direct. */
@Public
public enum RecommendationOrigin {
    REVIEW, CALL, DIRECTION
}
