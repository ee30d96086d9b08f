package org.accountabilityledger.accountability;

/** What a body says of a statement that somebody else reports of it. */
@Public
public enum ReportAnswer {
    /** It said so: from then on the statement is its own. */
    CONFIRMED,
    /** It did not say so. */
    DENIED,
    /** It said something else, which the words tell. */
    CORRECTED
}
