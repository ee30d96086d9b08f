package org.accountabilityledger.reading.slippage;

import java.util.Arrays;
import java.util.List;
import org.accountabilityledger.wording.Choice;

/** Which day was moved, and by which act. */
public enum MoveKind {
    DEADLINE_DEFERRED, REPLY_EXTENDED, REPLY_CLOCK_RESUMED, REVIEW_EXTENDED;

    /** As a list shows it. */
    public String inWords() {
        return switch (this) {
            case DEADLINE_DEFERRED -> "deadline of a commitment, deferred";
            case REPLY_EXTENDED -> "day of a reply, extended";
            case REPLY_CLOCK_RESUMED -> "day of a reply, set anew when its clock went on";
            case REVIEW_EXTENDED -> "day of a review, extended";
        };
    }

    static List<Choice> choices() {
        return Arrays.stream(values()).map(each -> new Choice(each.name(), each.inWords())).toList();
    }
}
