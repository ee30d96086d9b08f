package org.accountabilityledger.accountability.allegation;

import org.accountabilityledger.accountability.Public;

/** What an independent body concluded; none of them is a verdict of the ledger. */
@Public
public enum Conclusion {
    SUBSTANTIATED, NOT_SUBSTANTIATED, UNDETERMINED, DISCONTINUED;

    /** Whether it says what was found, and not only that nobody looks further. */
    boolean assesses() {
        return this != DISCONTINUED;
    }
}
