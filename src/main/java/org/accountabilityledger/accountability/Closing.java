package org.accountabilityledger.accountability;

/** Why a file was closed: an act with a reason, and one that can be reversed. */
@Public
public enum Closing {
    IMPLEMENTED, EXCEEDED, ALTERNATE, NOT_IMPLEMENTED, NO_RESPONSE, RECONSIDERED, NO_LONGER_APPLICABLE, SUPERSEDED,
    WITHDRAWN;

    /** Rule 12: whether it says that what was asked for was done, which its owner does not say. */
    public boolean done() {
        return this == IMPLEMENTED || this == EXCEEDED || this == ALTERNATE;
    }

    /** Rule 12: whether the owner, too, may close with it. */
    public boolean openToOwner() {
        return this == SUPERSEDED || this == WITHDRAWN;
    }
}
