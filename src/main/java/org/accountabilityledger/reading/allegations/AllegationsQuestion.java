package org.accountabilityledger.reading.allegations;

import java.util.Optional;
import org.accountabilityledger.accountability.InstitutionId;

/**
 * Which allegations, and in which order.
 *
 * @param institution only those raised against the body, or concerning it
 */
public record AllegationsQuestion(
        Optional<InstitutionId> institution, Optional<Concluded> conclusion, Sort sort, Optional<String> cursor,
        int size) {

    /** What was concluded last and holds, or nothing. */
    public enum Concluded {
        NONE, SUBSTANTIATED, NOT_SUBSTANTIATED, UNDETERMINED, DISCONTINUED
    }

    /** Last raised first, or by title. */
    public enum Sort {
        RAISED, TITLE
    }
}
