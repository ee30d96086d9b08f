package org.accountabilityledger.wording.scales;

import java.util.Arrays;
import java.util.List;
import org.accountabilityledger.accountability.evidence.SourceKind;
import org.accountabilityledger.wording.Choice;

/** Says what kind of document a source is. */
public final class SourceTerms {

    private SourceTerms() {
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

    public static List<Choice> choices() {
        return Arrays.stream(SourceKind.values()).map(each -> new Choice(each.name(), of(each))).toList();
    }
}
