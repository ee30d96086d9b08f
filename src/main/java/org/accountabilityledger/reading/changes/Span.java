package org.accountabilityledger.reading.changes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.entries.TimelineQuestion.By;

/**
 * From one moment to another: behind the first, up to and with the second.
 *
 * @param by whether what was recorded between them is meant, or what happened in the world
 */
public record Span(By by, SpanEnd from, SpanEnd to) {

    private static final int DAYS = 30;
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** What is not named is today, and thirty days before it. */
    public static Span of(By by, Optional<String> from, Optional<String> to, LocalDate today, ZoneId zone) {
        SpanEnd end = to.map(text -> SpanEnd.of(text, zone)).orElseGet(() -> SpanEnd.of(today, zone));
        SpanEnd start = from.map(text -> SpanEnd.of(text, zone))
                .orElseGet(() -> SpanEnd.of(before(end.day()), zone));
        return new Span(by, start, end).asked();
    }

    /** As a comparison is addressed: {@code 2025-06-03...2025-11-05}. */
    public static Span of(By by, String moments, ZoneId zone) {
        String[] both = moments.split("\\.\\.\\.", -1);
        if (both.length != 2) {
            throw new BadQuestion("Two moments are compared as 2025-06-03...2025-11-05, with three dots between them.");
        }
        return new Span(by, SpanEnd.of(both[0], zone), SpanEnd.of(both[1], zone)).asked();
    }

    private static LocalDate before(LocalDate end) {
        LocalDate start = end.minusDays(DAYS);
        return start.isBefore(FIRST) ? FIRST : start;
    }

    private Span asked() {
        if (from.at().isAfter(to.at())) {
            throw new BadQuestion("The first moment comes before the second: " + from.inWords() + " is after "
                    + to.inWords() + ".");
        }
        if (by == By.VALID && !(from.wholeDay() && to.wholeDay())) {
            throw new BadQuestion("What happened in the world is asked between two days, such as 2025-06-03 and "
                    + "2025-11-05.");
        }
        return this;
    }

    @JsonIgnore
    public boolean valid() {
        return by == By.VALID;
    }

    /** As a comparison of the two is addressed. */
    @JsonIgnore
    public String moments() {
        return from.text() + "..." + to.text();
    }

    /** "after the end of 3 June 2025, up to the end of 5 November 2025". */
    public String inWords() {
        return "after " + from.inWords() + ", up to " + to.inWords();
    }
}
