package org.accountabilityledger.accountability.timing;

import org.accountabilityledger.accountability.Public;

/** Until when a clock can be extended; it runs on while a request is undecided. */
@Public
public enum Extendable {
    /** Before or after the day has passed. */
    ANY_TIME,
    /** Only by a decision of a day on which the time had not run out. */
    BEFORE_EXPIRY,
    /** Only where it was asked for before the time ran out; the decision may come later. */
    ASKED_BEFORE_EXPIRY
}
