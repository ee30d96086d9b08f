package org.accountabilityledger.accountability.timing;

import org.accountabilityledger.accountability.Public;

/** By what right a clock runs: pages say "expected by" for the last two. */
@Public
public enum ClockBasis {
    STATUTE, UNDERTAKING, EXPECTATION
}
