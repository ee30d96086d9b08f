package org.accountabilityledger.web.tables;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.accountabilityledger.reading.Slice;

/**
 * A whole list, read a few rows at a time.
 *
 * @param row what a row is: its fields are the columns
 * @param slices the rows behind a cursor; the first ones without
 */
public record Table<T>(Class<T> row, Function<Optional<String>, Slice<T>> slices) {

    Slice<T> first() {
        return slices.apply(Optional.empty());
    }

    /** Every row from the first ones on. */
    void forEach(Slice<?> first, Consumer<Object> reader) {
        Slice<?> slice = first;
        slice.items().forEach(reader);
        while (slice.next().isPresent()) {
            slice = slices.apply(slice.next());
            slice.items().forEach(reader);
        }
    }
}
