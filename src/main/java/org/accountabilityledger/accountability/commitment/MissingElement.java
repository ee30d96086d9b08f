package org.accountabilityledger.accountability.commitment;

import org.accountabilityledger.accountability.Public;

/** What a promise lacks, so that nobody can rate its delivery. */
@Public
public enum MissingElement {
    MEASURE, DATE, BASELINE, OWNER
}
