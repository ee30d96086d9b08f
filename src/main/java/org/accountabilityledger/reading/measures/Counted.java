package org.accountabilityledger.reading.measures;

import java.util.Optional;

/**
 * A case as it is counted.
 *
 * @param until what it was joined with, if anything
 * @param answer the key of what it turned out to be
 * @param days how long it took, where that is what is measured
 */
public record Counted(Found found, Optional<Found> until, String answer, Optional<Days> days) {

    public static Counted of(Found found, String answer) {
        return new Counted(found, Optional.empty(), answer, Optional.empty());
    }
}
