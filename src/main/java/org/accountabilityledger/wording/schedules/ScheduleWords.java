package org.accountabilityledger.wording.schedules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.wording.English;

/** Says how a deadline stands, and when it was moved. */
public final class ScheduleWords {

    /** What stands in the place of a day that a source leaves open. */
    public static final String NOBODY_NAMED = "a day that nobody has named";

    private ScheduleWords() {
    }

    /** English for a reader: "due on 30 April 2025, overdue by 2 days, sources consulted up to 2 May 2025". */
    public static String of(Schedule schedule) {
        return switch (schedule.standing()) {
            case NO_DEADLINE -> "no deadline";
            case UNKNOWN_DAY -> unknownDay(schedule);
            case NOT_YET_DUE -> dueOn(schedule) + ", in " + counted(schedule);
            case DUE_SOON -> dueOn(schedule) + (schedule.days().orElse(0L) == 0 ? ", today" : ", in " + counted(schedule));
            case OVERDUE -> dueOn(schedule) + ", overdue by " + counted(schedule) + ", " + consulted(schedule);
            case HELD, ENDED -> dueOn(schedule) + held(schedule.excuse()) + ", " + consulted(schedule);
            case NOT_CONSULTED -> dueOn(schedule) + notChecked(schedule.days().orElse(0L), schedule.consultedUpTo());
            case MET -> dueOn(schedule) + ", met";
            case MET_LATE -> dueOn(schedule) + ", met " + counted(schedule) + " late";
            case CLOSED -> schedule.due().isPresent() ? dueOn(schedule) + ", closed" : "closed";
        };
    }

    /** A day that is not counted as overdue, and why: "; a reply of 3 May 2025 is on record". */
    public static String held(Optional<Excuse> excuse) {
        return excuse.map(each -> each.words().text()).map(said -> "; " + said.substring(0, 1).toLowerCase(Locale.ROOT)
                + said.substring(1).replaceFirst("\\.$", "")).orElse(", not counted as overdue");
    }

    /** A day that passed, and nobody has looked since: "244 days ago; not checked since 9 January 2026". */
    public static String notChecked(long daysAgo, Optional<LocalDate> consultedUpTo) {
        return ", " + counted(daysAgo) + " ago; " + consultedUpTo
                .map(day -> "not checked since " + EdtfDate.of(day).inWords()).orElse("not known to be checked");
    }

    private static String unknownDay(Schedule schedule) {
        return schedule.dueInWords().map(words -> "due “" + words + "”, no calendar day").orElseGet(() ->
                schedule.due().isPresent() ? dueOn(schedule) + ", no last day" : "deferred, new day unknown");
    }

    /** English for a reader: "due on 30 April 2025"; "due" where no day is known. */
    public static String dueOn(Schedule schedule) {
        return schedule.due().map(ScheduleWords::dueOn).orElse("due");
    }

    private static String dueOn(EdtfDate day) {
        return "due " + preposition(day) + day.inWords() + inTimeTo(day);
    }

    /** How the day that counts now stands, and beside it the one first set. */
    public static String both(String current, String original) {
        return current + "; against the first day: " + original;
    }

    /** A day that is not counted, for its clock stands still. */
    public static String standsStill(Schedule schedule) {
        return dueOn(schedule) + "; the clock stands still, " + consulted(schedule);
    }

    /** As it is put where no law sets the day. */
    public static String expected(String said) {
        return said.replaceFirst("^due (on|by)? ?", "expected by ");
    }

    /** The day first set, beside another one that counts now: "first due on 30 April 2025, 152 days ago". */
    public static String firstDue(EdtfDate first, LocalDate day) {
        LocalDate last = first.latest();
        return "first " + dueOn(first) + (last.equals(LocalDate.MAX) ? "" : last.isBefore(day)
                ? ", " + counted(ChronoUnit.DAYS.between(last, day)) + " ago" : last.equals(day) ? ", today" : ", in " + counted(ChronoUnit.DAYS.between(day, last)));
    }

    /** Until when an imprecise day is in time; a precise one says it itself. */
    private static String inTimeTo(EdtfDate day) {
        return day.precise() ? "" : Interpretation.lastDay(day).map(last -> " (in time to the end of " + last + ")")
                .orElse("");
    }

    private static String preposition(EdtfDate day) {
        if (day.isInterval()) {
            return "";
        }
        return day.precise() ? "on " : "by ";
    }

    private static String counted(Schedule schedule) {
        return counted(schedule.days().orElse(0L));
    }

    private static String counted(long count) {
        return English.count(count, "day", "days");
    }

    private static String consulted(Schedule schedule) {
        return ConsultedWords.of(schedule.consultedUpTo());
    }

    /** Whether a day had passed when it was moved, as a list shows it. */
    public static String of(MoveTiming timing) {
        return switch (timing) {
            case BEFORE -> "before that day had passed";
            case AFTER -> "after that day had passed";
            case NOT_KNOWN -> "whether before or after that day is not on record";
            case NO_DAY -> "no day was on record before";
            case STOOD_STILL -> "while its clock stood still";
        };
    }
}
