package org.accountabilityledger.journal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Calls the one function by which entries get into the journal. */
final class Appending {

    /** SQLSTATE of that function, where the last time recorded lies in the future. */
    static final String FUTURE = "LT001";

    private static final String RECORD = """
            select position, recorded_at from journal.record(?,
                array(select row (scope, key, digest)::journal.command_key
                    from unnest(?::text[], ?::text[], ?::bytea[]) with ordinality k (scope, key, digest, nth) order by nth),
                array(select row (identifier, kind, file, sequence, name, version, payload, metadata)::journal.new_event
                    from unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::bytea[], ?::bytea[])
                        with ordinality e (identifier, kind, file, sequence, name, version, payload, metadata, nth)
                    order by nth), ?::integer[])""";

    /** An entry as the function takes it. */
    record New(UUID identifier, String kind, String file, long sequence, String name, String version, byte[] payload,
            byte[] metadata) {
    }

    private Appending() {
    }

    /**
     * Records all of them, or none.
     *
     * @param head the position at which they were judged; empty where it does not matter
     */
    static List<Moment> record(Connection connection, Optional<Long> head, List<Recording> keys, List<New> events,
            List<Integer> receipts) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(RECORD)) {
            call.setObject(1, head.orElse(null), Types.BIGINT);
            call.setArray(2, array(connection, "text", keys, Recording::scope));
            call.setArray(3, array(connection, "text", keys, Recording::key));
            call.setArray(4, bytes(connection, keys, Recording::digest));
            call.setArray(5, array(connection, "uuid", events, New::identifier));
            call.setArray(6, array(connection, "text", events, New::kind));
            call.setArray(7, array(connection, "text", events, New::file));
            call.setArray(8, array(connection, "bigint", events, New::sequence));
            call.setArray(9, array(connection, "text", events, New::name));
            call.setArray(10, array(connection, "text", events, New::version));
            call.setArray(11, bytes(connection, events, New::payload));
            call.setArray(12, bytes(connection, events, New::metadata));
            call.setArray(13, array(connection, "integer", receipts, Function.identity()));
            return placed(call);
        }
    }

    private static List<Moment> placed(PreparedStatement call) throws SQLException {
        List<Moment> placed = new ArrayList<>();
        try (ResultSet rows = call.executeQuery()) {
            while (rows.next()) {
                Instant recordedAt = rows.getObject("recorded_at", OffsetDateTime.class).toInstant();
                placed.add(new Moment(rows.getLong("position"), recordedAt));
            }
        }
        return placed;
    }

    private static <T> Array array(Connection connection, String type, List<T> rows, Function<T, ?> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }

    private static <T> Array bytes(Connection connection, List<T> rows, Function<T, byte[]> column) throws SQLException {
        return connection.createArrayOf("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }
}
