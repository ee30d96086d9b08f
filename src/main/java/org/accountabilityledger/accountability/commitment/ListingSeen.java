package org.accountabilityledger.accountability.commitment;

import org.accountabilityledger.accountability.Public;

/** What an observer saw of a promise in somebody else's register: that it was listed there, or that it no longer was. */
@Public
public enum ListingSeen {
    LISTED, GONE
}
