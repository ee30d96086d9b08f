package org.accountabilityledger.accountability.commitment;

import org.accountabilityledger.accountability.Public;

/** What new words do to a promise. */
@Public
public enum Rewording {
    STRENGTHENED, WEAKENED, CLARIFIED
}
