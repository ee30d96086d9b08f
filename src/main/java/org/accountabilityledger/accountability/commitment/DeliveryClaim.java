package org.accountabilityledger.accountability.commitment;

import org.accountabilityledger.accountability.Public;

/** How far the owner of a promise says that its delivery is. */
@Public
public enum DeliveryClaim {
    NOT_STARTED, PLANNED, IN_PROGRESS, STALLED, CLAIMED_COMPLETE, NOT_PURSUED
}
