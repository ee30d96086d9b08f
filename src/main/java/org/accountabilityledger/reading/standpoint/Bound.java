package org.accountabilityledger.reading.standpoint;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;

/** What bounds an absence: the day up to which sources were consulted, to be shown beside it. */
public final class Bound {

    private Bound() {
    }

    /** "sources consulted up to 9 January 2026". */
    public static String inWords(Optional<LocalDate> consultedUpTo) {
        return consultedUpTo.map(day -> "sources consulted up to " + EdtfDate.of(day).inWords())
                .orElse("sources not known to be consulted");
    }
}
