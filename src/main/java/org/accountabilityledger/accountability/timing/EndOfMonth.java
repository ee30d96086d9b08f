package org.accountabilityledger.accountability.timing;

import org.accountabilityledger.accountability.Public;

/** Where a clock in months ends if the last has no such day; {@code NONE} for what does not count in months. */
@Public
public enum EndOfMonth {
    NONE, LAST_DAY, FIRST_OF_NEXT
}
