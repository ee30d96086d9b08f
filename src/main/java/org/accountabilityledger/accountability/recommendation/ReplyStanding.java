package org.accountabilityledger.accountability.recommendation;

import org.accountabilityledger.accountability.Public;

/** How a duty stands that may have a reply; {@code AWAITED} and {@code OVERDUE} only where a reply is due. */
@Public
public enum ReplyStanding {
    REPLIED, NOT_KNOWN, AWAITED, OVERDUE
}
