package org.accountabilityledger.reading.due;

/** How a day stands that something open is due on. */
public enum DueStanding {
    /** No last calendar day is known. */
    UNKNOWN_DAY,
    LATER,
    /** It is within one of the warnings. */
    SOON,
    /** It has passed, as far as sources were consulted. */
    OVERDUE,
    /** It has passed, and nobody has consulted sources beyond it. */
    NOT_CONSULTED,
    /** The clock stands still; or it has passed, and something on record says why that does not count. */
    HELD,
    /** The body that was to do it has ended, with nobody on record in its place. */
    ENDED
}
