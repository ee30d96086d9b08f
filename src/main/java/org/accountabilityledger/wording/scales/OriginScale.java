package org.accountabilityledger.wording.scales;

import java.util.Arrays;
import java.util.List;
import org.accountabilityledger.accountability.recommendation.RecommendationOrigin;
import org.accountabilityledger.wording.Choice;

/** Where a recommendation comes from, in words. */
public final class OriginScale {

    private OriginScale() {
    }

    public static String inWords(RecommendationOrigin recommendationOrigin) {
        return switch (recommendationOrigin) {
            case REVIEW -> "recommendation of a review";
            case CALL -> "call, with no review behind it";
            case DIRECTION -> "direction";
        };
    }

    public static List<Choice> choices() {
        return Arrays.stream(RecommendationOrigin.values()).map(each -> new Choice(each.name(), inWords(each))).toList();
    }
}
