package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How a deadline stands on a day. Absence is bounded: it is overdue only if sources were consulted beyond its last day
 * and tell of no delivery; by how many days, is counted up to the day that the sources reach.
 *
 * @param days until the deadline, or by how many it was missed; where nobody looked since, how long ago it was; empty
 *     where there is nothing to count
 * @param excuse what speaks against its having passed with the thing undone, where it is held
 */
public record Schedule(
        Standing standing,
        Optional<EdtfDate> due,
        Optional<Words> dueInWords,
        Optional<Long> days,
        Optional<LocalDate> consultedUpTo,
        Optional<Excuse> excuse) {

    /** How a deadline can stand. */
    public enum Standing {
        NO_DEADLINE,
        /** There is a deadline, but no last calendar day of it is known. */
        UNKNOWN_DAY,
        NOT_YET_DUE,
        DUE_SOON,
        OVERDUE,
        /** It would be overdue, but for something on record that speaks against it, or may. */
        HELD,
        /** Its day has passed, and nobody has consulted sources beyond that day. */
        NOT_CONSULTED,
        MET,
        MET_LATE,
        /** The file was closed without a delivery. */
        CLOSED,
        /** The body whose it is has ended with nobody on record in its place: it is nobody's, and no silence is counted. */
        ENDED
    }

    static final int SOON = 30;

    /** Due on a day means in time to the end of it; a delivery that may have been in time is not late. */
    public static Schedule reckon(Optional<EdtfDate> due, LocalDate validOn, Optional<LocalDate> consultedUpTo,
            Optional<EdtfDate> deliveredOn) {
        if (due.isEmpty()) {
            return of(Standing.NO_DEADLINE, due, Optional.empty(), consultedUpTo);
        }
        LocalDate last = due.get().latest();
        if (last.equals(LocalDate.MAX)) {
            return of(Standing.UNKNOWN_DAY, due, Optional.empty(), consultedUpTo);
        }
        if (deliveredOn.isPresent()) {
            return delivered(due, deliveredOn.get(), consultedUpTo);
        }
        return validOn.isAfter(last) ? passed(due, validOn, consultedUpTo) : ahead(due, validOn, consultedUpTo);
    }

    /** A deadline as it was put, to which no calendar day belongs. */
    public static Schedule inWordsOnly(Words due, Optional<LocalDate> consultedUpTo) {
        return new Schedule(Standing.UNKNOWN_DAY, Optional.empty(), Optional.of(due), Optional.empty(), consultedUpTo,
                Optional.empty());
    }

    /** A deadline deferred to a day that nobody named. */
    public static Schedule newDayUnknown(Optional<LocalDate> consultedUpTo) {
        return of(Standing.UNKNOWN_DAY, Optional.empty(), Optional.empty(), consultedUpTo);
    }

    /** The same where the file was closed without a delivery. */
    public Schedule closed() {
        return new Schedule(Standing.CLOSED, due, dueInWords, Optional.empty(), consultedUpTo, Optional.empty());
    }

    /** The same where something on record speaks against its day having passed with the thing undone, or may. */
    public Schedule unless(Optional<Excuse> excuse) {
        return excuse.isEmpty() ? this : switch (standing) {
            case OVERDUE -> new Schedule(Standing.HELD, due, dueInWords, Optional.empty(), consultedUpTo, excuse);
            case MET_LATE -> of(Standing.MET, due, Optional.empty(), consultedUpTo);
            default -> this;
        };
    }

    /** The same where the body whose it is has ended, at that date, with nobody on record in its place. */
    public Schedule ended(Optional<EdtfDate> end) {
        return end.isEmpty() ? this : switch (standing) {
            case NOT_YET_DUE, DUE_SOON, OVERDUE, HELD, NOT_CONSULTED -> new Schedule(Standing.ENDED, due, dueInWords,
                    Optional.empty(), consultedUpTo, end.map(Excuse::ended));
            case NO_DEADLINE, UNKNOWN_DAY, MET, MET_LATE, CLOSED, ENDED -> this;
        };
    }

    private static Schedule delivered(Optional<EdtfDate> due, EdtfDate on, Optional<LocalDate> consultedUpTo) {
        LocalDate last = due.orElseThrow().latest();
        return on.surelyAfter(last)
                ? of(Standing.MET_LATE, due, Optional.of(days(last, on.earliest())), consultedUpTo)
                : of(Standing.MET, due, Optional.empty(), consultedUpTo);
    }

    private static Schedule ahead(Optional<EdtfDate> due, LocalDate validOn, Optional<LocalDate> consultedUpTo) {
        long until = days(validOn, due.orElseThrow().latest());
        return of(until <= SOON ? Standing.DUE_SOON : Standing.NOT_YET_DUE, due, Optional.of(until), consultedUpTo);
    }

    private static Schedule passed(Optional<EdtfDate> due, LocalDate validOn, Optional<LocalDate> consultedUpTo) {
        LocalDate last = due.orElseThrow().latest();
        return consultedUpTo.map(upTo -> upTo.isBefore(validOn) ? upTo : validOn)
                .filter(reckonedTo -> reckonedTo.isAfter(last))
                .map(reckonedTo -> of(Standing.OVERDUE, due, Optional.of(days(last, reckonedTo)), consultedUpTo))
                .orElseGet(() -> of(Standing.NOT_CONSULTED, due, Optional.of(days(last, validOn)), consultedUpTo));
    }

    private static Schedule of(Standing standing, Optional<EdtfDate> due, Optional<Long> days,
            Optional<LocalDate> consultedUpTo) {
        return new Schedule(standing, due, Optional.empty(), days, consultedUpTo, Optional.empty());
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
