package org.accountabilityledger.reading.measures;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which cases of a measure are asked for.
 *
 * @param answer only those that turned out so
 * @param quarter only those that happened within the quarter that ends on that day
 */
public record CasesQuestion(Optional<String> answer, Optional<LocalDate> quarter, Optional<String> cursor, int size) {

    /** The same from there on, so many at once. */
    public CasesQuestion from(Optional<String> place, int many) {
        return new CasesQuestion(answer, quarter, place, many);
    }
}
