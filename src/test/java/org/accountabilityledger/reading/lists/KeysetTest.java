package org.accountabilityledger.reading.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Cursor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A cursor belongs to the list and the order that gave it. */
class KeysetTest {

    private static final JdbcClient DATABASE = JdbcClient.create(TestDatabase.migrated().pooled());
    private static final String ROWS = "(values ('1 a', 'c'), ('10 a', 'e'), ('2 a', 'd'), ('Lund', 'i'), ('apple', 'f'), "
            + "('Łódź', 'h'), ('Ávila', 'g'), (null, 'x'), ('zeta', 'j'), ('zeta', 'k'), (null, 'w'), ('Zeta', 'l')) "
            + "as t (key, reference)";
    private static final List<String> ASCENDING = List.of("c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "w", "x");
    private static final List<String> DESCENDING = List.of("l", "k", "j", "i", "h", "g", "f", "e", "d", "c", "x", "w");

    private record Row(String key, String reference) {
    }

    @Test
    void cursor_of_another_order_is_refused() {
        String token = keyset("title", false, Optional.empty()).behind("a title", "a").token();
        assertThat(keyset("title", false, Optional.of(token)).parameters())
                .containsEntry("sortKey", "a title").containsEntry("sortTie", "a");
        assertRefused("title", true, token);
        assertRefused("due", false, token);
    }

    @Test
    void cursor_that_no_list_gave_is_refused() {
        assertRefused("title", false, "abc");
        assertRefused("title", false, "ä");
        assertRefused("title", false, Cursor.of("title asc", "1", "zero\0byte", "a").token());
        assertRefused("title", false, Cursor.of("title asc", "2", "b", "a").token());
    }

    @Test
    void a_walk_meets_each_row_once_in_the_order_of_letters_whatever_the_size_of_a_page() {
        for (boolean descending : List.of(false, true)) {
            List<String> whole = descending ? DESCENDING : ASCENDING;
            for (int size = 1; size <= whole.size(); size++) {
                assertThat(walk(descending, size, KeysetTest::page)).isEqualTo(whole);
                assertThat(walk(descending, size, KeysetTest::parts)).isEqualTo(whole);
            }
        }
    }

    private static List<String> walk(boolean descending, int size, Function<Keyset, Stream<String>> conditions) {
        List<String> walked = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Keyset keyset = Keyset.of("key", "t.key collate reading.letters", "t.reference", descending, token);
            List<Row> page = conditions.apply(keyset).flatMap(condition -> DATABASE.sql("select t.key, t.reference from "
                            + ROWS + " where " + condition + " limit " + size).params(keyset.parameters())
                    .query(Row.class).stream()).limit(size).toList();
            page.stream().map(Row::reference).forEach(walked::add);
            token = page.isEmpty() ? Optional.empty()
                    : Optional.of(keyset.behind(page.getLast().key(), page.getLast().reference()).token());
        } while (token.isPresent() && walked.size() < 2 * ASCENDING.size());
        return walked;
    }

    private static Stream<String> page(Keyset keyset) {
        return Stream.of(keyset.behind() + " order by " + keyset.order());
    }

    private static Stream<String> parts(Keyset keyset) {
        return keyset.parts().stream().map(part -> part.condition() + " order by " + part.order());
    }

    private static Keyset keyset(String sort, boolean descending, Optional<String> token) {
        return Keyset.of(sort, "t.key", "t.reference", descending, token);
    }

    private static void assertRefused(String sort, boolean descending, String token) {
        assertThatThrownBy(() -> keyset(sort, descending, Optional.of(token))).isInstanceOf(BadQuestion.class)
                .hasMessage("The cursor is not one that this list gave in this order.");
    }
}
