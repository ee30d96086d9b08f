package org.accountabilityledger.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accountabilityledger.journal.Copy;
import org.accountabilityledger.journal.Restoration;
import org.accountabilityledger.journal.StoredEntry;
import org.accountabilityledger.testing.Node;
import org.junit.jupiter.api.Test;

/** A copy is opened only when it is whole, and counts the days of the original. */
class CopyConfigurationTest {

    @Test
    void half_a_copy_is_not_opened_and_a_copy_counts_the_days_of_the_original() {
        TestDatabase database = TestDatabase.migrated();
        Restoration restoration = new Restoration(database.owner());
        Instant moment = Instant.parse("2025-06-16T10:00:00Z");
        restoration.begin(new Copy("aa", 1, moment, "Europe/London"));
        assertThatThrownBy(() -> Node.on(database)).rootCause().isInstanceOf(StartRefused.class)
                .hasMessage("This ledger is a copy of another one that was cut off before it was whole.");
        restoration.add(List.of(new StoredEntry(1, moment, new UUID(1, 1), "source", "source:a", 0,
                "source-registered", "1", """
                {"source":"a","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""".getBytes(), "{}".getBytes())));
        restoration.finish();
        assertThatThrownBy(() -> Node.on(database, "ledger.time-zone=America/New_York")).rootCause()
                .hasMessageContaining("counts the civil days of Europe/London, and not those of America/New_York");
        try (Node copy = Node.on(database)) {
            assertThat(copy.has(Restoration.class)).as("nobody logs in as the owner").isFalse();
        }
    }
}
