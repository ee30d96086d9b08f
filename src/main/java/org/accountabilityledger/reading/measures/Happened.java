package org.accountabilityledger.reading.measures;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** The quarter in which a case happened. */
final class Happened {

    private Happened() {
    }

    /** Its last day; empty where the date of the case can mean days of more than one. */
    static Optional<LocalDate> in(Counted counted) {
        LocalDate earliest = counted.found().given().on().earliest();
        LocalDate latest = counted.found().given().on().latest();
        if (earliest.equals(LocalDate.MIN) || latest.equals(LocalDate.MAX)) {
            return Optional.empty();
        }
        return Optional.of(end(earliest)).filter(end(latest)::equals);
    }

    private static LocalDate end(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1).plus(1, IsoFields.QUARTER_YEARS).minusDays(1);
    }
}
