package org.accountabilityledger.accountability.timing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Counts from the day of the start to the last day of a clock; in time means to the end of that day. */
record LastDay(ClockTerms terms) {

    private static final int LAST_YEAR = 9999;

    /** Empty where no day can be named: beyond the years of the calendar, or of four digits. */
    Optional<LocalDate> of(LocalDate start) {
        return counted(start).flatMap(this::rolledOn);
    }

    /** A last day put off by those days on which the clock stood still that it would have counted, and no others. */
    Optional<LocalDate> putOff(LocalDate start, LocalDate last, LocalDate stopped, LocalDate resumed) {
        LocalDate from = dayOne(start).isAfter(stopped) ? dayOne(start) : stopped;
        if (!resumed.isAfter(from)) {
            return Optional.of(last);
        }
        if (terms.unit() != ClockUnit.WORKING_DAYS) {
            return rolledOn(last.plusDays(ChronoUnit.DAYS.between(from, resumed)));
        }
        return terms.workingDays().flatMap(calendar -> calendar.between(from, resumed).flatMap(days ->
                days == 0 ? Optional.of(last) : calendar.count(days, last.plusDays(1))));
    }

    private Optional<LocalDate> rolledOn(LocalDate last) {
        return !terms.rollsOn() ? Optional.of(last) : terms.workingDays()
                .flatMap(calendar -> calendar.count(1, last));
    }

    /** The last day before it moves on. */
    Optional<LocalDate> counted(LocalDate start) {
        return switch (terms.unit()) {
            case CALENDAR_DAYS -> written(dayOne(start).plusDays(terms.length() - 1L));
            case MONTHS -> written(months(start));
            case WORKING_DAYS -> terms.workingDays().flatMap(calendar ->
                    calendar.count(terms.length(), dayOne(start)));
        };
    }

    private LocalDate dayOne(LocalDate start) {
        return terms.firstDayCounts() ? start : start.plusDays(1);
    }

    /**
     * The corresponding date: that day of the last month which has the number of the day of the start (Dodds v Walker
     * [1981] 1 WLR 1027). Where the day of the start counts, the day before it.
     */
    private LocalDate months(LocalDate start) {
        LocalDate corresponding = start.plusMonths(terms.length());
        boolean exists = corresponding.getDayOfMonth() == start.getDayOfMonth();
        if (exists) {
            return terms.firstDayCounts() ? corresponding.minusDays(1) : corresponding;
        }
        // Java has gone back to the last day of the month. The day before a date that would have come after it is that
        // last day too, so that "beginning with" a day gives the same under both policies.
        boolean next = terms.endOfMonth() == EndOfMonth.FIRST_OF_NEXT && !terms.firstDayCounts();
        return next ? corresponding.plusDays(1) : corresponding;
    }

    private static Optional<LocalDate> written(LocalDate day) {
        return Optional.of(day).filter(last -> last.getYear() <= LAST_YEAR);
    }
}
