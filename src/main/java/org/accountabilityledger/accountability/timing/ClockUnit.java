package org.accountabilityledger.accountability.timing;

import org.accountabilityledger.accountability.Public;

/** In what a clock counts. */
@Public
public enum ClockUnit {
    CALENDAR_DAYS(3_660), WORKING_DAYS(2_600), MONTHS(120);

    private final int longest;

    ClockUnit(int longest) {
        this.longest = longest;
    }

    /** How many of them a clock runs at most: about ten years. */
    int longest() {
        return longest;
    }
}
