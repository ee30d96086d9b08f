package org.accountabilityledger.accountability.recommendation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
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
        Counting counting,
        LocalDate validOn,
        Optional<LocalDate> consultedUpTo) {

    /** Whether the day that counts now is counted as passed once it has. */
    public enum Counting {
        COUNTS,
        /** The clock stands still. */
        STANDS_STILL,
        /** Something on record speaks against it: on that day the duty was closed, for one, and reopened since. */
        EXCUSED,
        /** No reply is asked for any more: the duty is closed, or another recommendation took its place. */
        ENDED
    }

    /** Against the day as it is now. */
    public ReplyStanding standing() {
        return against(currentDue);
    }

    /** Against the day first set, whatever extension was given. */
    public ReplyStanding standingByOriginal() {
        return against(originalDue);
    }

    /** How many days the reply is overdue; 0 unless it is. */
    public long daysOverdue() {
        return days(currentDue);
    }

    public long daysOverdueByOriginal() {
        return days(originalDue);
    }

    /** Rule 16 as a reader sees it: "due on 1 August 2025, sources consulted up to 3 June 2025". */
    public String inWords() {
        return inWords(currentDue);
    }

    /** The same against the day first set. */
    public String inWordsByOriginal() {
        return inWords(originalDue);
    }

    private String inWords(Optional<EdtfDate> due) {
        String looked = consultedUpTo.map(day -> "sources consulted up to " + EdtfDate.of(day).inWords())
                .orElse("up to which day sources were consulted is not on record");
        return switch (against(due)) {
            case REPLIED -> "replied";
            case NOT_KNOWN -> "nothing on record, " + looked;
            case AWAITED -> due(due.orElseThrow()) + held(due) + ", " + looked;
            case OVERDUE -> due(due.orElseThrow()) + ", overdue by " + inWords(days(due)) + ", " + looked;
        };
    }

    private ReplyStanding against(Optional<EdtfDate> due) {
        if (replied) {
            return ReplyStanding.REPLIED;
        }
        if (due.isEmpty() || counting == Counting.ENDED) {
            return ReplyStanding.NOT_KNOWN;
        }
        return days(due) > 0 ? ReplyStanding.OVERDUE : ReplyStanding.AWAITED;
    }

    private long days(Optional<EdtfDate> due) {
        if (replied || !counts(due) || due.isEmpty() || consultedUpTo.isEmpty()) {
            return 0;
        }
        LocalDate looked = consultedUpTo.get();
        LocalDate reckonedTo = looked.isBefore(validOn) ? looked : validOn;
        return Math.max(0, ChronoUnit.DAYS.between(due.get().latest(), reckonedTo));
    }

    /** What excuses the day as it is now says nothing of the one first set, unless the two are the same. */
    private boolean counts(Optional<EdtfDate> due) {
        return counting == Counting.COUNTS || counting == Counting.EXCUSED && !due.equals(currentDue);
    }

    private String held(Optional<EdtfDate> due) {
        if (counting == Counting.STANDS_STILL) {
            return ", the clock stands still";
        }
        return counts(due) || !due.orElseThrow().surelyBefore(validOn) ? "" : ", not counted as overdue";
    }

    private String due(EdtfDate due) {
        if (basis.filter(by -> by != ClockBasis.STATUTE).isPresent()) {
            return "expected by " + due.inWords();
        }
        return (due.precise() ? "due on " : "due ") + due.inWords();
    }

    private static String inWords(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
