package org.accountabilityledger.reading.due;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How many days before a deadline it is warned of: the nearest first, each once. */
public record Warnings(List<Integer> days) {

    private static final int LONGEST = 3650;

    /** @throws IllegalArgumentException if one of them is no number of days from 1 to ten years */
    public Warnings {
        days = days.stream().distinct().sorted().toList();
        if (days.stream().anyMatch(each -> each < 1 || each > LONGEST)) {
            throw new IllegalArgumentException("A warning comes 1 to " + LONGEST + " days before.");
        }
    }

    public static Warnings of(Collection<Integer> days) {
        return new Warnings(List.copyOf(days));
    }

    /** The warning that holds so many days before: the nearest one. */
    public Optional<Integer> at(long daysBefore) {
        return days.stream().filter(warning -> daysBefore >= 0 && daysBefore <= warning).findFirst();
    }

    /** The first warning that is given; 0 if none is. */
    int first() {
        return days.isEmpty() ? 0 : days.getLast();
    }
}
