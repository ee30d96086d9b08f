package org.accountabilityledger.accountability;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that is reached step by step from where one starts; it stops at what it has met. */
final class Closure {

    private Closure() {
    }

    /** The start itself and all that is reached from it, in the order in which it was met. */
    static <T> Set<T> of(Collection<T> start, Function<T, Stream<T>> next) {
        Set<T> met = new LinkedHashSet<>(start);
        Deque<T> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            next.apply(open.pop()).filter(met::add).forEach(open::push);
        }
        return met;
    }
}
