package org.accountabilityledger.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.web.tables.Table;

/**
 * What a page shows: the reading, the template that shows it to people, and its title. Asked for as {@code .json}, the
 * reading alone is the answer; a list that is asked for as {@code .csv} is the table of all its rows.
 *
 * @param forms in which it is there for programs
 */
public record Page(String template, String title, Object reading, Optional<Table<?>> table, List<Form> forms) {

    public Page(String template, String title, Object reading) {
        this(template, title, reading, Optional.empty(), List.of(Form.JSON));
    }

    <T> Page withTable(Class<T> row, Function<Optional<String>, Slice<T>> slices) {
        return new Page(template, title, reading, Optional.of(new Table<>(row, slices)), with(Form.TABLE));
    }

    /** There is a feed of what is recorded about it. */
    Page withFeed() {
        return new Page(template, title, reading, table, with(Form.FEED));
    }

    Page withCalendar() {
        return new Page(template, title, reading, table, with(Form.CALENDAR));
    }

    private List<Form> with(Form further) {
        return Stream.concat(forms.stream(), Stream.of(further)).toList();
    }
}
