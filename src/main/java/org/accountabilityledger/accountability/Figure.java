package org.accountabilityledger.accountability;

import java.math.BigDecimal;

/** A number that a source gives: what was counted, how many of what, and how exactly. */
@Public
public record Figure(Words name, BigDecimal value, Words unit, Precision precision) {

    private static final int MOST_DIGITS = 20;

    public Figure {
        // 1E+999999999 is a short text and a number that nobody can print.
        if (value.precision() > MOST_DIGITS || value.scale() > MOST_DIGITS || value.scale() < -MOST_DIGITS) {
            throw new IllegalArgumentException("A figure has at most " + MOST_DIGITS + " digits.");
        }
    }
}
