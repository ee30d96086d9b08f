package org.accountabilityledger.wording.sentences;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.review.ReviewDue;
import org.accountabilityledger.accountability.review.ReviewStage;
import org.accountabilityledger.accountability.review.ReviewState;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.ReviewTerms;
import org.accountabilityledger.wording.schedules.ConsultedWords;
import org.accountabilityledger.wording.schedules.ScheduleWords;

/**
 * Says in a sentence or two how far a review is; where nothing is on record, up to when somebody looked.
 *
 * @param current how the day that counts now stands
 * @param day the day for which it is asked
 */
public record ReviewSentences(ReviewState state, Schedule current, LocalDate day, Optional<LocalDate> consultedUpTo) {

    /** @param withdrawn why it was withdrawn, if it was */
    public String status(Optional<String> withdrawn) {
        return switch (ReviewStage.of(state)) {
            case WITHDRAWN -> "This review was withdrawn from the ledger"
                    + withdrawn.map(reason -> ": " + reason).orElse(".");
            case ANNOUNCED -> begun() + " No opening is on record, " + looked() + "." + unlessReported();
            case OPEN -> begun("began", state.remit().opened()) + unlessReported();
            case REPORTED -> begun() + reported();
            case CLOSED -> begun() + reported() + " It ended "
                    + Dated.of(state.closings().getLast().occurredOn()).inSentence() + ".";
        };
    }

    private String begun() {
        return begun(state.remit().opened().isPresent() ? "began" : "was announced", state.remit().begun());
    }

    private String begun(String verb, Optional<? extends Entry<?>> beginning) {
        String kind = state.remit().reviewKind().map(ReviewTerms::one).orElse("a review");
        return English.sentence(kind + " that " + verb
                + beginning.map(entry -> " " + Dated.of(entry.occurredOn()).inSentence()).orElse(""));
    }

    private String unlessReported() {
        if (state.schedule().reported().isPresent()) {
            return reported();
        }
        String due = English.sentence(unnamed() ? "extended to " + ScheduleWords.NOBODY_NAMED : ReviewTerms.of(current));
        due = due.replaceFirst("\\.$", first() + ".");
        boolean bounded = due.contains("consulted");
        return (state.schedule().current().isEmpty() ? "" : " " + due)
                + " No final report is on record" + (bounded ? "." : ", " + looked() + ".");
    }

    /** The day first set, where another one counts. */
    private String first() {
        return state.schedule().original().equals(state.schedule().current()) ? ""
                : state.schedule().originalDue().map(first -> "; " + ScheduleWords.firstDue(first, day)).orElse("");
    }

    private boolean unnamed() {
        return state.schedule().dueOnUnknownDay()
                && state.schedule().current().flatMap(ReviewDue::inWords).isEmpty();
    }

    private String reported() {
        return state.schedule().reported().map(entry -> " It reported " + Dated.of(entry.occurredOn()).inSentence()
                + late() + ".").orElse("");
    }

    private String late() {
        Optional<EdtfDate> due = state.schedule().originalDue();
        if (state.daysAfterOriginalDue().isEmpty()) {
            return "";
        }
        long days = state.daysAfterOriginalDue().getAsLong();
        return ", " + English.count(days, "day", "days") + " after it was first due ("
                + due.orElseThrow().inWords() + ")"
                + (state.schedule().extensions().isEmpty() ? "" : "; an extension had been given");
    }

    private String looked() {
        return ConsultedWords.of(consultedUpTo);
    }
}
