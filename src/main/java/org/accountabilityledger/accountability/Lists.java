package org.accountabilityledger.accountability;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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

    /** Refuses what is named twice, by its name. */
    public static <T> void requireOnce(List<T> named, Function<? super T, ?> name, String pointer) {
        Set<T> seen = new HashSet<>();
        named.forEach(each -> Rule.WELL_FORMED.require(seen.add(each), "'" + name.apply(each) + "' is named twice.",
                pointer));
    }
}
