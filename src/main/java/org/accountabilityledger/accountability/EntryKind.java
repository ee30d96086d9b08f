package org.accountabilityledger.accountability;

/**
 * What an entry is to its file, in the order in which those of one day stand: who replied on the day of the asking was
 * asked before, and who reopened on the day of a closing reversed it, whichever was recorded first.
 */
public enum EntryKind {
    OPENING,
    REPLY,
    /** What is promised or looked into, and by whom. */
    COMMITMENT,
    /** A day set anew, or a clock that stands still or runs again. */
    MOVE,
    CLAIM,
    /** What somebody else makes of it, and what stands against that. */
    FINDING,
    CLOSING,
    REOPENING
}
