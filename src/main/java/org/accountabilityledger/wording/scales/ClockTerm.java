package org.accountabilityledger.wording.scales;

import org.accountabilityledger.accountability.timing.ChaseStep;

/** English for what is done about a clock. */
public final class ClockTerm {

    private ClockTerm() {
    }

    public static String inWords(ChaseStep step) {
        return switch (step) {
            case FIRST_LETTER -> "first letter";
            case SECOND_LETTER -> "second letter";
            case THIRD_LETTER -> "third letter";
            case NAMED_IN_PUBLIC -> "named in public";
        };
    }
}
