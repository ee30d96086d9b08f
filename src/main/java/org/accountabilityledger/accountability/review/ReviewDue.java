package org.accountabilityledger.accountability.review;

import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewExtended;

/**
 * By when a review is to report, as one entry says it: a day, a day with the words it was put in, words alone, or
 * neither where it was extended without saying to when.
 *
 * @param said the date of the entry that says so
 * @param extended whether that entry is an extension, and not the announcing or opening
 */
public record ReviewDue(
        long entry, EdtfDate said, boolean extended, Optional<EdtfDate> day, Optional<Words> inWords) {

    /** Empty where nothing is said of it. */
    static <E extends ReviewEvent & ReviewBeginning> Optional<ReviewDue> begun(Entry<E> entry) {
        E event = entry.event();
        return Optional.of(new ReviewDue(entry.number(), entry.occurredOn(), false, event.due(), event.dueInWords()))
                .filter(due -> due.day().isPresent() || due.inWords().isPresent());
    }

    static ReviewDue extended(Entry<ReviewExtended> entry) {
        return new ReviewDue(entry.number(), entry.occurredOn(), true, entry.event().to(), entry.event().toInWords());
    }

    /** Whether both mean the same day; words tell only where neither names one. */
    boolean sameAs(ReviewDue other) {
        return day.equals(other.day) && (day.isPresent() || inWords.equals(other.inWords));
    }

    /** Whether its day had passed, on every reading, when something of that date happened. */
    boolean passedBy(EdtfDate date) {
        return day.filter(date::surelyAfter).isPresent();
    }
}
