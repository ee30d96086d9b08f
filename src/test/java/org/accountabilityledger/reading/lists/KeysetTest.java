package org.accountabilityledger.reading.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Cursor;
import org.junit.jupiter.api.Test;

/** A cursor belongs to the list and the order that gave it. */
class KeysetTest {

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
    void numbers_within_a_text_are_ordered_as_numbers() {
        assertThat(Stream.of("audit-10", "audit-2", "Audit-1", "audit").sorted(
                Comparator.comparing(NaturalOrder::key))).containsExactly("audit", "Audit-1", "audit-2", "audit-10");
    }

    private static Keyset keyset(String sort, boolean descending, Optional<String> token) {
        return Keyset.of(sort, "t.key", "t.reference", descending, token);
    }

    private static void assertRefused(String sort, boolean descending, String token) {
        assertThatThrownBy(() -> keyset(sort, descending, Optional.of(token))).isInstanceOf(BadQuestion.class)
                .hasMessage("The cursor is not one that this list gave in this order.");
    }
}
