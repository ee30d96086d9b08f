package org.accountabilityledger.reading.reversals;

import java.util.Arrays;
import java.util.List;
import org.accountabilityledger.wording.Choice;

/** What was turned away from. */
public enum ReversalKind {
    COMMITMENT, REPLY;

    /** As a list shows it. */
    public String inWords() {
        return switch (this) {
            case COMMITMENT -> "a promise, turned away from";
            case REPLY -> "a reply, changed";
        };
    }

    static List<Choice> choices() {
        return Arrays.stream(values()).map(each -> new Choice(each.name(), each.inWords())).toList();
    }
}
