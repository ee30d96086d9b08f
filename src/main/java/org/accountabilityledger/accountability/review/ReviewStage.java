package org.accountabilityledger.accountability.review;

/** How far a review is, by what is on record. */
public enum ReviewStage {
    ANNOUNCED, OPEN, REPORTED, CLOSED,
    /** Its beginning was withdrawn from the ledger. */
    WITHDRAWN;

    public static ReviewStage of(ReviewState state) {
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
}
