package org.accountabilityledger.wording.schedules;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.recommendation.ReplySchedule.Counting;
import org.accountabilityledger.accountability.recommendation.ReplySchedule;
import org.accountabilityledger.accountability.recommendation.ReplyStanding;
import org.accountabilityledger.accountability.timing.ClockBasis;
import org.accountabilityledger.wording.English;

/** Says how the reply to a duty stands: "due on 1 August 2025, 40 days ago; not checked since 3 June 2025". */
public final class ReplyScheduleWords {

    private static final Excuse MAY_HAVE_COME =
            new Excuse(Excuse.Kind.MAY_HAVE_COME, Optional.of(Excuse.What.REPLY), Optional.empty());

    private final ReplySchedule schedule;

    private ReplyScheduleWords(ReplySchedule schedule) {
        this.schedule = schedule;
    }

    /** Against the day as it is now. */
    public static String of(ReplySchedule schedule) {
        return new ReplyScheduleWords(schedule).said(schedule.currentDue(), schedule.counting(), schedule.excuse(),
                schedule.standing(), schedule.daysOverdue());
    }

    /** Against the day first set, whatever extension was given. */
    public static String byOriginal(ReplySchedule schedule) {
        boolean same = schedule.originalDue().equals(schedule.currentDue())
                || schedule.originalCounting() == Counting.BODY_ENDED;
        return new ReplyScheduleWords(schedule).said(schedule.originalDue(), schedule.originalCounting(),
                same ? schedule.excuse() : Optional.empty(), schedule.standingByOriginal(),
                schedule.daysOverdueByOriginal());
    }

    private String said(Optional<EdtfDate> due, Counting counting, Optional<Excuse> excuse, ReplyStanding standing,
            long daysOverdue) {
        String looked = schedule.consultedUpTo().map(day -> "sources consulted up to " + EdtfDate.of(day).inWords())
                .orElse("up to which day sources were consulted is not on record");
        return switch (standing) {
            case REPLIED -> "replied";
            case NOT_KNOWN -> (counting == Counting.BODY_ENDED ? due.map(this::due).orElse("nothing on record")
                    + ScheduleWords.held(excuse) : "nothing on record") + ", " + looked;
            case MAY_BE_REPLIED -> due.map(this::due).orElse("no day for it")
                    + ScheduleWords.held(Optional.of(schedule.excuse().orElse(MAY_HAVE_COME))) + ", " + looked;
            case SOME_REPLIED, SAID_TO_HAVE_REPLIED -> due.map(this::due).orElse("no day for it") + ScheduleWords.held(schedule.excuse())
                    + ", " + looked;
            case AWAITED -> awaited(due.orElseThrow(), counting, excuse, looked);
            case OVERDUE -> due(due.orElseThrow()) + ", overdue by " + English.count(daysOverdue, "day", "days") + ", "
                    + looked;
        };
    }

    private String awaited(EdtfDate due, Counting counting, Optional<Excuse> excuse, String looked) {
        if (counting == Counting.STANDS_STILL) {
            return due(due) + ", the clock stands still, " + looked;
        }
        if (!due.surelyBefore(schedule.validOn())) {
            return due(due) + ", " + looked;
        }
        boolean checked = schedule.consultedUpTo().filter(due::surelyBefore).isPresent();
        return due(due) + (checked ? ScheduleWords.held(excuse) + ", " + looked : ScheduleWords.notChecked(
                ChronoUnit.DAYS.between(due.latest(), schedule.validOn()), schedule.consultedUpTo()));
    }

    private String due(EdtfDate due) {
        if (schedule.basis().filter(by -> by != ClockBasis.STATUTE).isPresent()) {
            return "expected by " + due.inWords();
        }
        return (due.precise() ? "due on " : "due ") + due.inWords();
    }
}
