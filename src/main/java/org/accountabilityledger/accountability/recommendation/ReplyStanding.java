package org.accountabilityledger.accountability.recommendation;

import org.accountabilityledger.accountability.Public;

/** How a duty stands; {@code AWAITED} and {@code OVERDUE} only where a reply is due. */
@Public
public enum ReplyStanding {
    REPLIED,
    /** A reply is on record that may have come by the day that is asked about, or later. */
    MAY_BE_REPLIED,
    /** So many of those addressed replied, and it is not said who. */
    SOME_REPLIED,
    /** A reply is on record only as somebody else reports it. */
    SAID_TO_HAVE_REPLIED,
    NOT_KNOWN, AWAITED, OVERDUE
}
