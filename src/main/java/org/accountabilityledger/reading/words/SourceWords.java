package org.accountabilityledger.reading.words;

import org.accountabilityledger.accountability.evidence.SourceKind;

/** Says what kind of document a source is. */
public final class SourceWords {

    private SourceWords() {
    }

    public static String of(SourceKind kind) {
        return switch (kind) {
            case NEWS_REPORT -> "news report";
            case GOVERNMENT_PUBLICATION -> "government publication";
            case PARLIAMENTARY_RECORD -> "parliamentary record";
            case REVIEW_REPORT -> "report of a review";
            case LEGISLATION -> "legislation";
            case LETTER -> "letter";
            case STATISTICS -> "statistics";
            case OTHER -> "other document";
        };
    }
}
