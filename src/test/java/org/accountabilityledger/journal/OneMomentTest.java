package org.accountabilityledger.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.accountabilityledger.accountability.LedgerExamples;
import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Entries that a clock which went back, or one too coarse, gave one moment are all known at that moment. */
class OneMomentTest {

    private static final Instant NOON = Instant.parse("2025-04-27T11:00:00Z");

    @Test
    void what_was_recorded_at_a_moment_is_known_at_it_however_many_entries_that_were() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        JournalCopy copy = new JournalCopy();
        for (int i = 0; i < 300; i++) {
            copy.add(LedgerExamples.registered(new SourceId("source-" + i)), 1, NOON.plusSeconds(i / 100));
        }
        try (Connection superuser = database.superuser().getConnection()) {
            copy.write(superuser);
        }
        var walkingNoIndex = new SingleConnectionDataSource(database.application().getConnection(), true);
        JdbcClient client = JdbcClient.create(walkingNoIndex);
        List.of("enable_indexscan", "enable_indexonlyscan", "enable_bitmapscan").forEach(way ->
                client.sql("set " + way + " = off").update());
        Journal journal = new Journal(client, EventCatalogue.ofTheLedger(), ZoneOffset.UTC);
        assertThat(journal.positionAt(NOON.minusNanos(1000))).isZero();
        assertThat(journal.positionAt(NOON)).isEqualTo(100);
        assertThat(journal.positionAt(NOON.plusMillis(1500))).isEqualTo(200);
        assertThat(journal.positionAt(NOON.plusSeconds(9))).isEqualTo(300);
        walkingNoIndex.destroy();
    }
}
