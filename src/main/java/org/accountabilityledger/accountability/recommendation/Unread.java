package org.accountabilityledger.accountability.recommendation;

import org.accountabilityledger.accountability.Public;

/** Why what a reply decides is not on record, though the reply is. */
@Public
public enum Unread {
    /** A source tells of the reply, and whoever recorded it had not the reply itself. */
    NOT_AT_HAND,
    /** Nobody has published the reply. */
    NOT_PUBLISHED,
    /** The reply does not say what it decides. */
    DECISION_NOT_SAID
}
