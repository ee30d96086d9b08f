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

    /** As a list shows it. */
    public String inWords() {
        return switch (this) {
            case BEFORE -> "before that day had passed";
            case AFTER -> "after that day had passed";
            case NOT_KNOWN -> "whether before or after that day is not on record";
            case NO_DAY -> "no day was on record before";
            case STOOD_STILL -> "while its clock stood still";
        };
    }
}
