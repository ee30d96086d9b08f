package org.accountabilityledger.accountability;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Gives a figure of what a file is counted by, whichever its kind, as it is asked for and as it is recorded: a number
 * without names, which accuses nobody.
 */
public interface Measurement {

    String measure();

    BigDecimal value();

    Precision precision();

    /** How many there are in all, where the source says that: 21 of 43. */
    Optional<BigDecimal> of();

    Optional<Words> words();

    /** For when it is expected; of a forecast only. */
    Optional<EdtfDate> forecastFor();

    /** Refuses numbers that nobody can print. */
    default void requirePrintable() {
        Figure.requirePrintable(value());
        of().ifPresent(Figure::requirePrintable);
    }
}
