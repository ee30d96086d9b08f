package org.accountabilityledger.accountability;

import java.util.List;
import java.util.stream.Stream;

/** Lists that stay as they are and grow by a copy. */
public final class Lists {

    private Lists() {
    }

    public static <T> List<T> plus(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    public static <T> List<T> headed(T first, List<T> list) {
        return Stream.concat(Stream.of(first), list.stream()).toList();
    }
}
