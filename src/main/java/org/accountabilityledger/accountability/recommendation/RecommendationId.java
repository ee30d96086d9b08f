package org.accountabilityledger.accountability.recommendation;

import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.Public;

/** Names one recommendation. */
@Public
public record RecommendationId(String reference) implements FileId {

    public static final String KIND = "recommendation";

    public RecommendationId {
        FileId.checked(reference);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String toString() {
        return name();
    }
}
