package org.accountabilityledger.wording.scales;

import java.util.Arrays;
import java.util.List;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.review.ReviewKind;
import org.accountabilityledger.accountability.review.ReviewStage;
import org.accountabilityledger.accountability.review.SelfReviewRelation;
import org.accountabilityledger.wording.Choice;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.schedules.ScheduleWords;

/** Says what kind of review it is, and how conductor and subject belong together. */
public final class ReviewTerms {

    private ReviewTerms() {
    }

    public static String of(ReviewKind kind) {
        return switch (kind) {
            case PUBLIC_INQUIRY -> "public inquiry";
            case STATUTORY_INQUIRY -> "statutory inquiry";
            case INVESTIGATION -> "investigation";
            case AUDIT -> "audit";
            case INSPECTION -> "inspection";
            case CASE_REVIEW -> "review of closed cases";
            case POLICE_OPERATION -> "police operation";
            case COMMITTEE_INQUIRY -> "inquiry of a committee";
            case OTHER -> "other review";
        };
    }

    /** How far a review is, as a list shows it. */
    public static String of(ReviewStage stage) {
        return switch (stage) {
            case ANNOUNCED -> "announced";
            case OPEN -> "open";
            case REPORTED -> "reported";
            case CLOSED -> "ended";
            case WITHDRAWN -> "withdrawn from the ledger";
        };
    }

    public static List<Choice> stages() {
        return Arrays.stream(ReviewStage.values()).map(each -> new Choice(each.name(), of(each))).toList();
    }

    /** With its article: "an audit". */
    public static String one(ReviewKind kind) {
        String words = of(kind);
        return switch (kind) {
            case OTHER -> "a review";
            default -> ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
        };
    }

    /** Who conducts what of whom, as a whole clause without a judgement. */
    public static String of(SelfReviewRelation relation, String conductor, String subject) {
        return switch (relation) {
            case SAME_BODY -> conductor + " conducts this review and is its subject";
            case PART_OF_SUBJECT -> conductor + " conducts this review and is a part or member of its subject, "
                    + subject;
            case SUBJECT_IS_PART -> conductor + " conducts this review, and its subject, " + subject
                    + ", is a part or member of that body";
        };
    }

    /** How the day by which it is to report stands: "due by April 2025, reported 47 days after". */
    public static String of(Schedule schedule) {
        return switch (schedule.standing()) {
            case NO_DEADLINE -> "no day on record";
            case UNKNOWN_DAY -> schedule.due().isPresent() || schedule.dueInWords().isPresent() ? ScheduleWords.of(schedule)
                    : "extended, new day unknown";
            case MET -> ScheduleWords.dueOn(schedule) + ", reported by then";
            case MET_LATE -> ScheduleWords.dueOn(schedule) + ", reported "
                    + English.count(schedule.days().orElseThrow(), "day", "days") + " after";
            case CLOSED -> (schedule.due().isPresent() ? ScheduleWords.dueOn(schedule) + ", " : "")
                    + "ended, no final report on record";
            default -> ScheduleWords.of(schedule);
        };
    }

    /** How such a day can stand, in words. */
    public static List<Choice> standings() {
        return Arrays.stream(Standing.values()).map(each -> new Choice(each.name(), inWords(each))).toList();
    }

    private static String inWords(Standing standing) {
        return switch (standing) {
            case NO_DEADLINE -> "no day on record";
            case MET -> "reported by then";
            case MET_LATE -> "reported after that day";
            case CLOSED -> "ended, no final report on record";
            default -> ScheduleScale.inWords(standing);
        };
    }

    public static List<Choice> choices() {
        return Arrays.stream(ReviewKind.values()).map(each -> new Choice(each.name(), of(each))).toList();
    }
}
