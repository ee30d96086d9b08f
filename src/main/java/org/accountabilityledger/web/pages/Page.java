package org.accountabilityledger.web.pages;

import java.util.Optional;
import java.util.function.Function;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.web.tables.Table;

/**
 * What a page shows: the reading, the template that shows it to people, and its title. Asked for as {@code .json}, the
 * reading alone is the answer; a list that is asked for as {@code .csv} is the table of all its rows.
 *
 * @param fed whether there is a feed ({@code .atom}) of what is recorded about it
 */
public record Page(String template, String title, Object reading, Optional<Table<?>> table, boolean fed) {

    public Page(String template, String title, Object reading) {
        this(template, title, reading, Optional.empty(), false);
    }

    <T> Page withTable(Class<T> row, Function<Optional<String>, Slice<T>> slices) {
        return new Page(template, title, reading, Optional.of(new Table<>(row, slices)), fed);
    }

    Page withFeed() {
        return new Page(template, title, reading, table, true);
    }
}
