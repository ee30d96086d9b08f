package org.accountabilityledger.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the rows of the journal as they lie, a page at a time, whether or not anybody understands them. */
public final class StoredEntries {

    private static final String COLUMNS = "select position, recorded_at, event_identifier, aggregate_type, "
            + "aggregate_identifier, sequence_number, event_name, event_version, payload, metadata from journal.event ";

    private final JdbcClient database;

    public StoredEntries(JdbcClient database) {
        this.database = database;
    }

    /** Those behind a position and up to another, in order; no more than the limit. */
    public List<StoredEntry> between(long after, long upTo, int limit) {
        return database.sql(COLUMNS + "where position > :after and position <= :upTo order by position limit :limit")
                .param("after", after).param("upTo", upTo).param("limit", limit).query(StoredEntries::read).list();
    }

    static StoredEntry read(ResultSet row, int index) throws SQLException {
        return new StoredEntry(row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("event_identifier", UUID.class), row.getString("aggregate_type"),
                row.getString("aggregate_identifier"), row.getLong("sequence_number"), row.getString("event_name"),
                row.getString("event_version"), row.getBytes("payload"), row.getBytes("metadata"));
    }
}
