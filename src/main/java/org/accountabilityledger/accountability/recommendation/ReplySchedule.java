package org.accountabilityledger.accountability.recommendation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.timing.ClockBasis;

/**
 * Whether a reply is on record, awaited or overdue, against the original day and against the current one. It is
 * reckoned to the earlier of the valid day and the day up to which sources were consulted, and if nobody has said up
 * to when they were consulted, nothing is overdue.
 */
public record ReplySchedule(
        Optional<EdtfDate> originalDue,
        Optional<EdtfDate> currentDue,
        Optional<ClockBasis> basis,
        boolean replied,
        Counting originalCounting,
        Counting counting,
        Optional<Excuse> excuse,
        LocalDate validOn,
        Optional<LocalDate> consultedUpTo) {

    /** Whether a day is counted as passed once it has. */
    public enum Counting {
        COUNTS,
        /** The clock stands still. */
        STANDS_STILL,
        /** Something on record speaks against it: on that day the duty was closed, for one, and reopened since. */
        EXCUSED,
        /** A reply is on record that may have come by now, or later. */
        MAY_BE_REPLIED,
        /** Some replied, and it is not said who: the addressee may be one of them. */
        SOME_REPLIED,
        /** Somebody else reports a reply, and the addressee has not said whether it gave it. */
        SAID_TO_HAVE_REPLIED,
        /** No reply is asked for any more: the duty is closed, or another recommendation took its place. */
        ENDED,
        /** Nobody is left to ask: the body has ended with nobody on record in its place. */
        BODY_ENDED
    }

    /** Against the day as it is now. */
    public ReplyStanding standing() {
        return against(currentDue, counting);
    }

    /** Against the day first set, whatever extension was given. */
    public ReplyStanding standingByOriginal() {
        return against(originalDue, originalCounting);
    }

    /** How many days the reply is overdue; 0 unless it is. */
    public long daysOverdue() {
        return days(currentDue, counting);
    }

    public long daysOverdueByOriginal() {
        return days(originalDue, originalCounting);
    }

    private ReplyStanding against(Optional<EdtfDate> due, Counting counting) {
        if (replied) {
            return ReplyStanding.REPLIED;
        }
        if (counting == Counting.MAY_BE_REPLIED) {
            return ReplyStanding.MAY_BE_REPLIED;
        }
        if (counting == Counting.SOME_REPLIED) {
            return ReplyStanding.SOME_REPLIED;
        }
        if (counting == Counting.SAID_TO_HAVE_REPLIED) {
            return ReplyStanding.SAID_TO_HAVE_REPLIED;
        }
        if (due.isEmpty() || counting == Counting.ENDED || counting == Counting.BODY_ENDED) {
            return ReplyStanding.NOT_KNOWN;
        }
        return days(due, counting) > 0 ? ReplyStanding.OVERDUE : ReplyStanding.AWAITED;
    }

    private long days(Optional<EdtfDate> due, Counting counting) {
        if (replied || counting != Counting.COUNTS || due.isEmpty() || consultedUpTo.isEmpty()) {
            return 0;
        }
        LocalDate looked = consultedUpTo.get();
        LocalDate reckonedTo = looked.isBefore(validOn) ? looked : validOn;
        return Math.max(0, ChronoUnit.DAYS.between(due.get().latest(), reckonedTo));
    }
}
