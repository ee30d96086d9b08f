package org.accountabilityledger.accountability.timing;

import org.accountabilityledger.accountability.Public;

/** What starts a clock. */
@Public
public enum ClockStart {
    MADE, PUBLISHED, SENT, RECEIVED
}
