package org.accountabilityledger.reading.reviews;

import java.util.List;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.scales.ReviewTerms;

/** By what the list of reviews can be narrowed. */
public enum ReviewFilter implements Filter {

    KIND("kind", "Kind", ReviewTerms.choices(), "r.kind = :kind"),
    STAGE("stage", "Stage", ReviewStage.choices(), "r.stage = :stage"),
    SCHEDULE("schedule", "Against the current day", ReviewTerms.standings(), "stood.current_standing = :schedule"),
    ORIGINAL_SCHEDULE("originalSchedule", "Against the first day", ReviewTerms.standings(),
            "stood.original_standing = :originalSchedule"),
    SELF_REVIEW("selfReview", "Conductor and subject", List.of(new Choice("true", "belong together"),
            new Choice("false", "no note that they do")), "r.self_review = (:selfReview = 'true')");

    private final By by;

    ReviewFilter(String key, String label, List<Choice> choices, String condition) {
        this.by = new By(key, label, choices, condition);
    }

    @Override
    public By by() {
        return by;
    }
}
