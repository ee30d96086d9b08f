package org.accountabilityledger.accountability;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a file is counted by: its key on the file, name and unit, where it started and where it is to end. The remark
 * says what a figure rests on, for example that a target was inferred.
 */
@Public
public record Measure(
        String measure,
        Words name,
        Words unit,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> target,
        Optional<Words> remark) {

    public Measure {
        baseline.ifPresent(Figure::requirePrintable);
        target.ifPresent(Figure::requirePrintable);
    }
}
