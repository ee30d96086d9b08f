package org.accountabilityledger.reading.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two rows that differ are never taken for one version, whatever somebody has written into them. */
class TableRowTest {

    @Test
    void nothing_is_not_the_word_null() {
        assertThat(id(row(Optional.empty(), "x"))).isNotEqualTo(id(row("null", "x")));
    }

    @Test
    void words_that_look_like_the_next_column_are_words() {
        assertThat(id(row("a, two=b", "c"))).isNotEqualTo(id(row("a", "b, two=c")));
        assertThat(id(row("a two=1:b", "c"))).isNotEqualTo(id(row("a", "b two=1:c")));
    }

    @Test
    void one_value_with_a_comma_is_not_two_values() {
        assertThat(id(row(List.of("a, b"), "x"))).isNotEqualTo(id(row(List.of("a", "b"), "x")));
    }

    @Test
    void the_same_row_is_the_same_version() {
        assertThat(id(row(List.of("a", "b"), Optional.of("x")))).isEqualTo(id(row(List.of("a", "b"), "x")));
    }

    private static TableRow row(Object one, Object two) {
        return TableRow.of("reading.any").set("one", one).set("two", two);
    }

    private static Object id(TableRow row) {
        return new Version(row, LocalDate.MIN, LocalDate.MAX).id();
    }
}
