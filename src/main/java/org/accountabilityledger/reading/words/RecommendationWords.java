package org.accountabilityledger.reading.words;

import org.accountabilityledger.accountability.recommendation.Adequacy;
import org.accountabilityledger.accountability.recommendation.RecommendationOrigin;
import org.accountabilityledger.accountability.recommendation.Reply;

/** Says where a recommendation comes from, what was replied to it, and what the reply is held to be worth. */
public final class RecommendationWords {

    private RecommendationWords() {
    }

    public static String of(Reply reply) {
        return switch (reply) {
            case ACCEPTED -> "accepted";
            case ACCEPTED_IN_PART -> "accepted in part";
            case ACCEPTED_IN_PRINCIPLE -> "accepted in principle";
            case NOTED -> "noted";
            case UNDER_CONSIDERATION -> "under consideration";
            case REJECTED -> "rejected";
        };
    }

    public static String of(Adequacy adequacy) {
        return switch (adequacy) {
            case ADEQUATE -> "adequate";
            case ADEQUATE_ALTERNATE -> "adequate, by another way";
            case INADEQUATE -> "inadequate";
        };
    }

    /** What the body did that issued it. */
    public static String of(RecommendationOrigin origin) {
        return switch (origin) {
            case REVIEW -> "recommended";
            case CALL -> "called for";
            case DIRECTION -> "directed";
        };
    }
}
