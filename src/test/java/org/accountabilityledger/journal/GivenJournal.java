package org.accountabilityledger.journal;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.SmallLedger;
import org.accountabilityledger.platform.TestDatabase;
import org.axonframework.serialization.SerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A journal whose entries were recorded when a test says; only a superuser's connection can write one. */
public final class GivenJournal {

    private final CatalogueSerializer serializer = CatalogueSerializer.of(EventCatalogue.ofTheLedger());
    private final JdbcClient database;
    public final Journal journal;

    public GivenJournal(DataSource superuser, ZoneId zone) {
        this.database = JdbcClient.create(superuser);
        this.journal = new Journal(database, EventCatalogue.ofTheLedger(), zone);
    }

    /** An empty database has this ledger from now on. */
    public static void fill(TestDatabase database, SmallLedger ledger) throws SQLException {
        var connection = new SingleConnectionDataSource(database.superuser().getConnection(), true);
        GivenJournal journal = new GivenJournal(connection, SmallLedger.ZONE);
        journal.takeOver();
        for (int i = 0; i < ledger.entries().size(); i++) {
            SmallLedger.Recorded each = ledger.entries().get(i);
            journal.record(i + 1, each.file(), each.number(), each.recordedAt(), each.event());
        }
        connection.destroy();
    }

    /** Without what the database sets by itself. */
    public void takeOver() {
        database.sql("set session_replication_role = replica").update();
    }

    public void record(long position, FileRef file, long number, Instant recordedAt, LedgerEvent event) {
        SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);
        database.sql("insert into journal.event (position, recorded_at, event_identifier, aggregate_type, "
                        + "aggregate_identifier, sequence_number, event_name, event_version, payload, metadata) values "
                        + "(:position, :recordedAt, :identifier, :type, :file, :sequence, :name, :version, :payload, "
                        + ":metadata)")
                .param("position", position).param("recordedAt", OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC))
                .param("identifier", new UUID(0, position)).param("type", file.kind()).param("file", file.name())
                .param("sequence", number - 1).param("name", stored.getType().getName())
                .param("version", stored.getType().getRevision()).param("payload", stored.getData())
                .param("metadata", "{}".getBytes(StandardCharsets.UTF_8)).update();
    }

    public void forget() {
        database.sql("delete from journal.event").update();
    }
}
