package org.accountabilityledger.accountability;

import java.math.BigDecimal;
import java.util.Optional;

/** Says of a file, whichever its kind, by what else it is counted, as it is asked for and as it is recorded. */
public interface MeasureDefinition {

    String measure();

    Words name();

    Words unit();

    Optional<BigDecimal> baseline();

    Optional<BigDecimal> target();

    Optional<Words> remark();

    /** What it defines; refused where a number is none that anybody can print. */
    default Measure defined() {
        return new Measure(measure(), name(), unit(), baseline(), target(), remark());
    }
}
