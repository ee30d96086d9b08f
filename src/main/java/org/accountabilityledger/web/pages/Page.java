package org.accountabilityledger.web.pages;

import biweekly.ICalendar;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.web.feeds.Feed;
import org.accountabilityledger.web.tables.Table;

/**
 * What a page shows: the reading, the template that shows it to people, and its title. Asked for as {@code .json}, the
 * reading alone is the answer; a list that is asked for as {@code .csv} is the table of all its rows.
 *
 * @param read the reading: asked by the forms that show it, for a table has rows of its own
 * @param <R> what the reading is made of: where a method answers a page of it, the API is described by that
 * @param offers what is there of it for programs besides a table
 */
public record Page<R>(String template, String title, Supplier<R> read, Optional<Table<?>> table, Set<Class<?>> offers) {

    public Page(String template, String title, R reading) {
        this(template, title, () -> reading);
    }

    Page(String template, String title, Supplier<R> read) {
        this(template, title, read, Optional.empty(), Set.of(Page.class));
    }

    R reading() {
        return read.get();
    }

    <T> Page<R> withTable(Class<T> row, Function<Optional<String>, Slice<T>> slices) {
        return new Page<>(template, title, read, Optional.of(new Table<>(row, slices)), offers);
    }

    /** There is a feed of what is recorded about it. */
    Page<R> withFeed() {
        return new Page<>(template, title, read, table, with(Feed.class));
    }

    Page<R> withCalendar() {
        return new Page<>(template, title, read, table, with(ICalendar.class));
    }

    private Set<Class<?>> with(Class<?> further) {
        return Stream.concat(offers.stream(), Stream.of(further)).collect(Collectors.toUnmodifiableSet());
    }
}
