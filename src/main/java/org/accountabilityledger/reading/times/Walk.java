package org.accountabilityledger.reading.times;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Standpoints that are looked from in one reading, on a way on which neither the valid day nor the known position ever
 * falls; the steps are counted from 1.
 */
public record Walk(List<Standpoint> steps) {

    public Walk {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || falls(steps.stream().map(Standpoint::countingTo))
                || falls(steps.stream().map(Standpoint::knownTo))) {
            throw new IllegalArgumentException("No walk: " + steps);
        }
    }

    private static <T extends Comparable<? super T>> boolean falls(Stream<T> each) {
        List<T> all = each.toList();
        return IntStream.range(1, all.size()).anyMatch(i -> all.get(i).compareTo(all.get(i - 1)) < 0);
    }

    /** At which most is known. */
    public Standpoint last() {
        return steps.getLast();
    }
}
