package org.accountabilityledger.reading.duties;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.recommendation.ReplyStanding;
import org.accountabilityledger.accountability.timing.ClockBasis;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.AdequacyScale;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.ReplyScale;
import org.accountabilityledger.wording.schedules.ScheduleWords;

/**
 * The duty of one addressee to answer a recommendation, with what it replied last.
 *
 * @param laid whether the issue that laid it stands
 * @param reply a reply, or {@code NOT_KNOWN}, {@code AWAITED}, {@code OVERDUE}
 * @param saidSince since when the addressee has said what it says now
 * @param adequacy what was ruled on the reply that stands, or with none on record on what was done, or
 *        {@code NOT_RULED}
 * @param turnedFrom the reply that this one reversed, if it did
 * @param endedWithoutHeir whether the body ended with nobody on record in its place: its silence is not counted
 * @param noReasonOnRecord whether it was rejected, and no reason for that is on record
 * @param doneBy by when the addressee says that what it accepts had been done already
 * @param clock by which rule the day was found; absent where a source states it, or nobody has
 * @param schedule whether a reply is due on the day that counts now, and up to when sources were consulted
 * @param originalSchedule the same against the day first set
 */
public record DutyLine(
        String duty, Named recommendation, Optional<String> number, boolean laid, Named addressee, Named addresseeNow,
        Optional<String> limb, Optional<Named> group, String reply, String replyInWords, Optional<Dated> repliedOn,
        Optional<Dated> saidSince, String adequacy, String adequacyInWords, Optional<Dated> originalDue,
        Optional<Dated> currentDue, Optional<Clock> clock, String schedule, String originalSchedule, long daysOverdue,
        long daysOverdueByOriginal, Optional<LocalDate> consultedUpTo, Optional<Closed> closed,
        Optional<Turned> turnedFrom, boolean endedWithoutHeir, boolean noReasonOnRecord, Optional<Dated> doneBy) {

    /** A clock that runs by a rule: how its day was counted, and from which day. */
    public record Clock(Named rule, int version, ClockBasis basis, Dated startedOn, String counted) {
    }

    /** What was said before the reply that stands, and turned away from. */
    public record Turned(String reply, String inWords, Optional<Dated> on) {
    }

    /** For which reason the duty was closed, and when. */
    public record Closed(String closing, String words, Dated on) {
    }

    /** How the day that counts now stands, and beside it the one first set where that is another. */
    public String schedules() {
        return originalDue.equals(currentDue) ? schedule : ScheduleWords.both(schedule, originalSchedule);
    }

    /** Whether it may have been replied to, though no reply to it is on record for that day. */
    public boolean mayBeReplied() {
        return reply.equals(ReplyStanding.MAY_BE_REPLIED.name()) || reply.equals(ReplyStanding.SOME_REPLIED.name())
                || reply.equals(ReplyStanding.SAID_TO_HAVE_REPLIED.name());
    }

    /** Whether anything is on record as replied. */
    public boolean replied() {
        return repliedOn.isPresent();
    }

    /** What was replied alone: its day stands between it and what else is said of it. */
    public String replyAlone() {
        return ReplyScale.inWords(reply);
    }

    /** What else is said of it: that the addressee says it was done; nothing of most. */
    public String saidDone() {
        return replyInWords.substring(replyAlone().length());
    }

    /** What was replied, on which day, and what else is said of it. */
    public String replyWithDay() {
        return replyAlone() + repliedOn.map(date -> " (" + date.words() + ")").orElse("") + saidDone();
    }

    /** Whether what was done was ruled on, though no reply is on record. */
    public boolean ruledUnreplied() {
        return !replied() && !adequacy.equals(AdequacyScale.NOT_RULED);
    }

    /** Whether anything was accepted: in full, in part or in principle. */
    public boolean accepted() {
        return reply.startsWith("ACCEPTED");
    }
}
