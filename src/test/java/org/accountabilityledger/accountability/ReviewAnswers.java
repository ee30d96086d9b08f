package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.SmallAnswers.references;
import static org.accountabilityledger.accountability.SmallAnswers.text;

import java.util.OptionalLong;
import org.accountabilityledger.accountability.SmallLedger.Question;
import org.accountabilityledger.accountability.review.ReviewEvent.SelfReviewNoted;
import org.accountabilityledger.accountability.review.ReviewState;

/** What a review's state says when a small ledger asks. */
final class ReviewAnswers {

    private ReviewAnswers() {
    }

    static String to(Question question, ReviewState state) {
        return switch (question.ask()) {
            case "standing" -> text(state.standing());
            case "conductors" -> text(references(state.remit().conductors()));
            case "directors" -> text(references(state.remit().directors()));
            case "originalDue" -> text(state.schedule().originalDue());
            case "currentDue" -> state.schedule().dueOnUnknownDay() ? "unknown day"
                    : text(state.schedule().currentDue());
            case "reported" -> text(state.schedule().reported().map(Entry::occurredOn));
            case "daysAfterOriginalDue" -> days(state.daysAfterOriginalDue());
            case "daysAfterCurrentDue" -> days(state.daysAfterCurrentDue());
            case "selfReviews" -> text(state.independence().noted().stream().map(Entry::event)
                    .map(ReviewAnswers::selfReview).toList());
            case "answers" -> text(state.independence().answersTo(Long.parseLong(question.what().orElseThrow()))
                    .stream().map(answer -> answer.event().words()).toList());
            case "closed" -> text(state.closedTimes().closed());
            default -> throw SmallAnswers.unasked(question);
        };
    }

    private static String days(OptionalLong days) {
        return days.isPresent() ? Long.toString(days.getAsLong()) : "nothing";
    }

    private static String selfReview(SelfReviewNoted note) {
        return note.conductor().reference() + " of " + note.subject().reference() + " " + note.relation();
    }
}
