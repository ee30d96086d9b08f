package org.accountabilityledger.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.accountabilityledger.testing.Seed;
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
    void words_that_look_like_a_column_as_it_is_written_are_words() {
        for (String column : List.of(" two=", " two=:", ", two=", " two=[", " ", "")) {
            assertThat(id(row("a" + column + "b", "c"))).isNotEqualTo(id(row("a", "b" + column + "c")));
        }
        assertThat(id(row(List.of("a b"), "x"))).isNotEqualTo(id(row(List.of("a", "b"), "x")));
    }

    @Test
    void rows_that_differ_differ_in_their_keys() {
        Random random = new Random(Seed.of(TableRowTest.class));
        Map<String, TableRow> rows = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            TableRow row = row(value(random), value(random));
            assertThat(rows.putIfAbsent(row.key(), row)).isIn(null, row);
        }
    }

    private static Object value(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> List.of(text(random));
            case 2 -> List.of(text(random), text(random));
            default -> text(random);
        };
    }

    private static String text(Random random) {
        List<String> pieces = List.of("a", " ", "=", ":", "1", "2", "-", "[", " two=", "[1", " one=");
        return random.ints(random.nextInt(4), 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
    }

    @Test
    void the_name_of_a_version_is_a_uuid_of_a_digest() {
        assertThat(new RowVersion(row("a", "b"), LocalDate.MIN, LocalDate.MAX).id())
                .returns(8, java.util.UUID::version).returns(2, java.util.UUID::variant);
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
        return new RowVersion(row, LocalDate.MIN, LocalDate.MAX).id();
    }
}
