package org.accountabilityledger.accountability.commitment;

import org.accountabilityledger.accountability.Public;

/** How far an independent assessor finds that a promise was delivered. */
@Public
public enum DeliveryFinding {
    NO_EVIDENCE, NOT_STARTED, IN_PROGRESS, LIMITED, SUBSTANTIAL, COMPLETE,
    /** Less or other than what was promised was done, and settled for. */
    COMPROMISE,
    /** Its day passed, and it was not done. */
    NOT_DELIVERED,
    /** What was done is the contrary of what was promised. */
    CONTRARY,
    /** The promise lacks what it could be rated by, see {@link MissingElement}. */
    NOT_RATABLE;

    /** Whether it speaks against a claim of completion; what cannot be rated says nothing either way. */
    public boolean otherThanComplete() {
        return this != COMPLETE && this != NOT_RATABLE;
    }
}
