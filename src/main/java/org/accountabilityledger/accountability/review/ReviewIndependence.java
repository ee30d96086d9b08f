package org.accountabilityledger.accountability.review;

import static org.accountabilityledger.accountability.Lists.plus;

import java.util.List;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.review.ReviewEvent.IndependenceAnswered;
import org.accountabilityledger.accountability.review.ReviewEvent.IndependenceChallenged;
import org.accountabilityledger.accountability.review.ReviewEvent.SelfReviewNoted;

/** What speaks against a review's independence, noted or said, each with the answers beside it. */
public record ReviewIndependence(
        List<Entry<SelfReviewNoted>> noted,
        List<Entry<IndependenceChallenged>> challenged,
        List<Entry<IndependenceAnswered>> answered) {

    /** A noted self-review and what those who answer for it say. */
    public record SelfReview(Entry<SelfReviewNoted> note, List<Entry<IndependenceAnswered>> answers) {
    }

    /** A challenge and what those who answer for the review say. */
    public record Challenge(Entry<IndependenceChallenged> challenge, List<Entry<IndependenceAnswered>> answers) {
    }

    static final ReviewIndependence EMPTY = new ReviewIndependence(List.of(), List.of(), List.of());

    ReviewIndependence evolve(Entry<ReviewEvent> entry) {
        return switch (entry.event()) {
            case SelfReviewNoted event ->
                    new ReviewIndependence(plus(noted, entry.holding(event)), challenged, answered);
            case IndependenceChallenged event ->
                    new ReviewIndependence(noted, plus(challenged, entry.holding(event)), answered);
            case IndependenceAnswered event ->
                    new ReviewIndependence(noted, challenged, plus(answered, entry.holding(event)));
            default -> this;
        };
    }

    public List<SelfReview> selfReviews() {
        return noted.stream().map(note -> new SelfReview(note, answersTo(note.number()))).toList();
    }

    public List<Challenge> challenges() {
        return challenged.stream().map(each -> new Challenge(each, answersTo(each.number()))).toList();
    }

    /** The answers to that entry, and those that answer all. */
    public List<Entry<IndependenceAnswered>> answersTo(long entry) {
        return answered.stream()
                .filter(answer -> answer.event().challenge().map(number -> number == entry).orElse(true)).toList();
    }

    /** Whether that entry is a challenge or a note, so that it can be answered. */
    public boolean answerable(long entry) {
        return noted.stream().anyMatch(note -> note.number() == entry)
                || challenged.stream().anyMatch(challenge -> challenge.number() == entry);
    }

    /** Whether a self-review is noted of these two. */
    public boolean isNoted(InstitutionId conductor, InstitutionId subject) {
        return noted.stream().map(Entry::event)
                .anyMatch(note -> note.conductor().equals(conductor) && note.subject().equals(subject));
    }
}
