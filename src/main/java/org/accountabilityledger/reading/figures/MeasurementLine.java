package org.accountabilityledger.reading.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;

/**
 * One figure as it was said: a number without names, which accuses nobody.
 *
 * @param of how many there are in all, where the source says that
 * @param inWords the value with how exactly it is meant: "about 21 of 43", "more than 800", "a forecast of 1,000"
 * @param words how the source puts it, where the clerk recorded that: "about half of the forces"
 * @param entry the entry of the file that records it
 */
public record MeasurementLine(
        BigDecimal value, Precision precision, Optional<BigDecimal> of, String inWords, Optional<String> words,
        Dated on, Optional<Named> statedBy, Optional<Dated> forecastFor, long entry) {

    /** A forecast has not been counted by anybody. */
    public boolean forecast() {
        return precision == Precision.FORECAST;
    }
}
