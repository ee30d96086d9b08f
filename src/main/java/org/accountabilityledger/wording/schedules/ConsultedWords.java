package org.accountabilityledger.wording.schedules;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;

/** Says what bounds an absence: the day up to which sources were consulted, to be shown beside it. */
public final class ConsultedWords {

    private ConsultedWords() {
    }

    /** "sources consulted up to 9 January 2026". */
    public static String of(Optional<LocalDate> consultedUpTo) {
        return consultedUpTo.map(day -> "sources consulted up to " + EdtfDate.of(day).inWords())
                .orElse("sources not known to be consulted");
    }
}
