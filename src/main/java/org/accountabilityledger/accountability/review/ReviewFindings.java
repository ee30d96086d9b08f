package org.accountabilityledger.accountability.review;

import static org.accountabilityledger.accountability.Lists.plus;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.review.ReviewEvent.FindingAnswered;
import org.accountabilityledger.accountability.review.ReviewEvent.FindingPublished;

/** What a review found, and what the bodies concerned say to it. */
public record ReviewFindings(List<Entry<FindingPublished>> published, List<Entry<FindingAnswered>> answered) {

    /** A finding, its caveat with it, and the answers beside it. */
    public record Finding(Entry<FindingPublished> published, List<Entry<FindingAnswered>> answers) {
    }

    static final ReviewFindings EMPTY = new ReviewFindings(List.of(), List.of());

    ReviewFindings evolve(Entry<ReviewEvent> entry) {
        return switch (entry.event()) {
            case FindingPublished event -> new ReviewFindings(plus(published, entry.holding(event)), answered);
            case FindingAnswered event -> new ReviewFindings(published, plus(answered, entry.holding(event)));
            default -> this;
        };
    }

    public List<Finding> all() {
        return published.stream().map(entry -> new Finding(entry, answersTo(entry.event().finding()))).toList();
    }

    /** The finding with that key. */
    public Optional<Finding> find(String key) {
        return all().stream().filter(finding -> finding.published().event().finding().equals(key)).findFirst();
    }

    private List<Entry<FindingAnswered>> answersTo(String key) {
        return answered.stream().filter(answer -> answer.event().finding().equals(key)).toList();
    }
}
