package org.accountabilityledger.reading.measures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;

/** So many days, on every reading of the two dates that they lie between. */
public record Days(long least, long most) {

    /** None where the one did not come before the other; empty where an open end leaves no number of them. */
    static Optional<Days> between(EdtfDate from, LocalDate earliest, LocalDate latest) {
        if (open(from.earliest()) || open(from.latest()) || open(earliest) || open(latest)) {
            return Optional.empty();
        }
        return Optional.of(new Days(days(from.latest(), earliest), days(from.earliest(), latest)));
    }

    private static long days(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    private static boolean open(LocalDate end) {
        return end.equals(LocalDate.MIN) || end.equals(LocalDate.MAX);
    }
}
