package org.accountabilityledger.reading.reviews;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.commitment.Schedule;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReported;
import org.accountabilityledger.accountability.review.ReviewState;
import org.accountabilityledger.reading.words.DateWords;
import org.accountabilityledger.reading.words.English;
import org.accountabilityledger.reading.words.ReviewWords;

/** Says in a sentence or two how far a review is; where nothing is on record, up to when somebody looked. */
record ReviewStatus(ReviewState state, LocalDate today, Optional<LocalDate> consultedUpTo) {

    String sentence(Optional<String> withdrawn) {
        return switch (ReviewStage.of(state)) {
            case WITHDRAWN -> "This review was withdrawn from the ledger"
                    + withdrawn.map(reason -> ": " + reason).orElse(".");
            case ANNOUNCED -> begun(state.remit().announced(), "was announced") + " No opening is on record, "
                    + looked() + "." + unlessReported();
            case OPEN -> begun(state.remit().opened(), "began") + unlessReported();
            case REPORTED -> begun(Reviews.begunEntry(state), state.remit().opened().isPresent()
                    ? "began" : "was announced") + reported();
            case CLOSED -> begun(Reviews.begunEntry(state), state.remit().opened().isPresent()
                    ? "began" : "was announced") + reported() + " It ended "
                    + DateWords.of(state.closings().getLast().occurredOn()).when() + ".";
        };
    }

    private String begun(Optional<? extends Entry<?>> beginning, String verb) {
        String kind = state.remit().reviewKind().map(ReviewWords::one).orElse("a review");
        return English.sentence(kind + " that " + verb
                + beginning.map(entry -> " " + DateWords.of(entry.occurredOn()).when()).orElse(""));
    }

    private String unlessReported() {
        if (state.schedule().reported().isPresent()) {
            return reported();
        }
        String due = state.schedule().dueOnUnknownDay() ? "Extended to a day that nobody has named"
                : English.sentence(schedule().inWords()).replaceFirst("\\.$", "");
        boolean bounded = due.contains("consulted");
        return (state.schedule().originalDue().isEmpty() ? "" : " " + due + ".")
                + " No final report is on record" + (bounded ? "." : ", " + looked() + ".");
    }

    private Schedule schedule() {
        return Schedule.reckon(state.schedule().currentDue(), today, consultedUpTo, Optional.empty());
    }

    private String reported() {
        Optional<Entry<ReviewReported>> report = state.schedule().reported();
        return report.map(entry -> " It reported " + DateWords.of(entry.occurredOn()).when() + late() + ".")
                .orElse("");
    }

    private String late() {
        Optional<EdtfDate> due = state.schedule().originalDue();
        if (state.schedule().daysAfterOriginalDue().isEmpty()) {
            return "";
        }
        long days = state.schedule().daysAfterOriginalDue().getAsLong();
        return ", " + English.count(days, "day", "days") + " after the day first set ("
                + due.orElseThrow().inWords() + ")";
    }

    private String looked() {
        return consultedUpTo.map(day -> "sources consulted up to " + EdtfDate.of(day).inWords())
                .orElse("up to which day sources were consulted is not on record");
    }
}
