package org.accountabilityledger.accountability;

/** In whose words a source tells what somebody did or said. */
@Public
public enum Voice {
    /** It gives the words of whoever states the entry. */
    SPEAKER,
    /** It tells of it in its own words, as of a known fact. */
    PUBLISHER
}
