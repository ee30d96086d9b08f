package org.accountabilityledger.accountability;

import java.math.BigDecimal;

/** A number that a source gives: what was counted, how many of what, and how exactly. */
@Public
public record Figure(Words name, BigDecimal value, Words unit, Precision precision) {

    private static final int MOST_DIGITS = 20;

    public Figure {
        requirePrintable(value);
    }

    /** Refuses a number that is short to write and that nobody can print, such as 1E+999999999. */
    public static void requirePrintable(BigDecimal value) {
        if (value.precision() > MOST_DIGITS || value.scale() > MOST_DIGITS || value.scale() < -MOST_DIGITS) {
            throw new IllegalArgumentException("A figure has at most " + MOST_DIGITS + " digits.");
        }
    }
}
