package org.accountabilityledger.accountability;

import java.util.Optional;

/** Whether a day had passed when it was moved, as far as the dates of the entries tell that stand now. */
@Public
public enum MoveTiming {
    BEFORE, AFTER,
    /** The dates leave both open. */
    NOT_KNOWN,
    /** No day was on record before. */
    NO_DAY,
    /** The clock of a reply stood still, or may have. */
    STOOD_STILL;

    public static MoveTiming of(Optional<EdtfDate> day, EdtfDate moved) {
        if (day.isEmpty()) {
            return NO_DAY;
        }
        if (moved.surelyAfter(day.get())) {
            return AFTER;
        }
        return moved.latest().isAfter(day.get().latest()) ? NOT_KNOWN : BEFORE;
    }
}
