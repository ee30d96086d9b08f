package org.accountabilityledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accountabilityledger.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Only the owner makes a journal a copy, and a copy takes nothing but what it is a copy of. */
class RestorationTest {

    private static final Instant FIRST = Instant.parse("2025-06-16T10:00:00.000001Z");
    private static final Copy TWO_ENTRIES = new Copy("aa", 2, FIRST.plusSeconds(1), "Europe/London");

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient application = JdbcClient.create(database.application());
    private final Restoration restoration = new Restoration(database.owner());

    @Test
    void what_is_restored_has_the_position_the_time_and_the_bytes_that_it_had() {
        assertThat(restoration.begin(TWO_ENTRIES)).isZero();
        StoredEntry one = entry(1, "source:a", 0);
        restoration.add(List.of(one));
        assertThat(restoration.begin(TWO_ENTRIES)).as("goes on where it stopped").isEqualTo(1);
        assertThat(Provenance.of(application).whole()).isFalse();
        restoration.add(List.of(entry(2, "source:b", 0)));
        restoration.finish();
        StoredEntry read = new StoredEntries(application).between(0, 9, 9).getFirst();
        assertThat(read).usingRecursiveComparison().isEqualTo(one);
        assertThat(Provenance.of(application)).extracting(Provenance::whole, provenance -> provenance.copy().get())
                .containsExactly(true, TWO_ENTRIES);
    }

    @Test
    void a_copy_takes_no_entries_from_the_application_whatever_it_tries() {
        restoration.begin(TWO_ENTRIES);
        restoration.add(List.of(entry(1, "source:a", 0), entry(2, "source:b", 0)));
        assertThatThrownBy(this::append).rootCause()
                .hasMessageContaining("this ledger is a copy of another one and takes no entries");
        for (String statement : List.of("delete from journal.copy", "update journal.copy set finished = true",
                "insert into journal.copy (bundle, position, recorded_at, time_zone) values ('b', 1, now(), 'UTC')",
                "alter table journal.event disable trigger refuse_entries_of_a_copy",
                "drop trigger refuse_entries_of_a_copy on journal.event")) {
            assertThatThrownBy(() -> application.sql(statement).update()).as(statement).rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void the_application_cannot_restore() {
        Restoration forger = new Restoration(database.application());
        assertThatThrownBy(() -> forger.begin(TWO_ENTRIES)).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> forger.add(List.of(entry(1, "source:a", 0)))).rootCause()
                .hasMessageContaining("must be owner");
    }

    @Test
    void where_nothing_is_copied_position_and_time_are_the_databases_own() {
        append();
        assertThat(new StoredEntries(application).between(0, 9, 9)).singleElement()
                .satisfies(entry -> assertThat(entry.recordedAt()).isAfter(FIRST));
        assertThatThrownBy(() -> restoration.begin(TWO_ENTRIES)).isInstanceOf(NotCopied.class)
                .hasMessage("This ledger has entries of its own, 1 in all: a bundle is replayed into an empty one.");
    }

    @Test
    void another_bundle_is_refused_and_so_is_half_of_one() {
        restoration.begin(TWO_ENTRIES);
        restoration.add(List.of(entry(1, "source:a", 0)));
        assertThatThrownBy(() -> restoration.begin(new Copy("bb", 2, FIRST, "Europe/London")))
                .isInstanceOf(NotCopied.class).hasMessageStartingWith("This ledger is a copy already, of the bundle aa");
        assertThatThrownBy(restoration::finish).isInstanceOf(NotCopied.class)
                .hasMessage("The copy ends at position 1 and not at 2.");
        restoration.add(List.of(entry(2, "source:b", 1)));
        assertThatThrownBy(restoration::finish).isInstanceOf(NotCopied.class)
                .hasMessage("1 file lacks an entry between its first and its last.");
    }

    @Test
    void entries_that_the_table_refuses_leave_none_of_their_page() {
        restoration.begin(TWO_ENTRIES);
        assertThatThrownBy(() -> restoration.add(List.of(entry(1, "source:a", 0), entry(1, "source:b", 0))))
                .isInstanceOf(DataAccessException.class);
        assertThat(new StoredEntries(application).between(0, 9, 9)).isEmpty();
        assertThatThrownBy(this::append).as("its triggers are on").rootCause().hasMessageContaining("takes no entries");
    }

    private void append() {
        Entries.SOURCE.append(database.application(), "source:own", 0);
    }

    private static StoredEntry entry(long position, String file, long sequence) {
        return new StoredEntry(position, FIRST.plusSeconds(position - 1), new UUID(7, position), "source", file,
                sequence, "source-registered", "1", "{\"é\":1}".getBytes(StandardCharsets.UTF_8), new byte[0]);
    }
}
