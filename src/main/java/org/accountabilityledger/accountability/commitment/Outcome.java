package org.accountabilityledger.accountability.commitment;

import org.accountabilityledger.accountability.Public;

/** What an independent assessor finds, later, to have changed in the world because of a promise. */
@Public
public enum Outcome {
    WORSENED, NO_CHANGE, MARGINAL, MAJOR, OUTSTANDING, TOO_EARLY, UNMEASURABLE
}
