package org.accountabilityledger.reading.reviews;

import java.util.Arrays;
import java.util.List;
import org.accountabilityledger.accountability.review.ReviewState;
import org.accountabilityledger.wording.Choice;

/** How far a review is, by what is on record. */
public enum ReviewStage {
    ANNOUNCED, OPEN, REPORTED, CLOSED,
    /** Its beginning was withdrawn from the ledger. */
    WITHDRAWN;

    static ReviewStage of(ReviewState state) {
        if (!state.standing()) {
            return WITHDRAWN;
        }
        if (state.closedTimes().closed()) {
            return CLOSED;
        }
        boolean reopened = !state.closings().isEmpty();
        if (!reopened && state.schedule().reported().isPresent()) {
            return REPORTED;
        }
        return reopened || state.remit().opened().isPresent() ? OPEN : ANNOUNCED;
    }

    /** As a list shows it. */
    public String inWords() {
        return switch (this) {
            case ANNOUNCED -> "announced";
            case OPEN -> "open";
            case REPORTED -> "reported";
            case CLOSED -> "ended";
            case WITHDRAWN -> "withdrawn from the ledger";
        };
    }

    static List<Choice> choices() {
        return Arrays.stream(values()).map(each -> new Choice(each.name(), each.inWords())).toList();
    }
}
