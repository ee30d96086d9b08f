package org.accountabilityledger.accountability.commitment;

import java.util.List;
import java.util.stream.Stream;

/** Lists that stay as they are and grow by a copy. */
final class Lists {

    private Lists() {
    }

    static <T> List<T> plus(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    static <T> List<T> headed(T first, List<T> list) {
        return Stream.concat(Stream.of(first), list.stream()).toList();
    }
}
