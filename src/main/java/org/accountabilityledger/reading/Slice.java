package org.accountabilityledger.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One page of a list, and the cursor of the next one; a cursor stays good while entries arrive. */
public record Slice<T>(List<T> items, Optional<String> next) {

    /** Of one row more than fits, which tells that there is a next page. */
    public static <T> Slice<T> of(List<T> oneMore, int size, Function<T, Cursor> cursor) {
        if (oneMore.size() <= size) {
            return new Slice<>(oneMore, Optional.empty());
        }
        List<T> items = List.copyOf(oneMore.subList(0, size));
        return new Slice<>(items, Optional.of(cursor.apply(items.getLast()).token()));
    }

    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), next);
    }
}
