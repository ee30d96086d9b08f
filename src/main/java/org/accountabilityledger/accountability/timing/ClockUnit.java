package org.accountabilityledger.accountability.timing;

import org.accountabilityledger.accountability.Public;

/** In what a clock counts. */
@Public
public enum ClockUnit {
    CALENDAR_DAYS, WORKING_DAYS, MONTHS
}
