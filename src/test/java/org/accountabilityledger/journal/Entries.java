package org.accountabilityledger.journal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the journal that no command made: by the owner's function, or past it with the owner's own login. */
public record Entries(String name, String version, String kind, String payload, String metadata) {

    /** Of a source, and empty. */
    public static final Entries SOURCE = new Entries("source-registered", "1", "source", "{}", "{}");

    public Entries saying(byte[] body) {
        return new Entries(name, version, kind, new String(body, StandardCharsets.UTF_8), metadata);
    }

    public Entries named(String other, String otherVersion) {
        return new Entries(other, otherVersion, kind, payload, metadata);
    }

    public Entries of(String otherKind) {
        return new Entries(name, version, otherKind, payload, metadata);
    }

    public Entries by(String otherMetadata) {
        return new Entries(name, version, kind, payload, otherMetadata);
    }

    /** As the application does. */
    public List<Moment> append(DataSource login, String file, long sequence) {
        try (Connection connection = login.getConnection()) {
            return append(connection, file, sequence);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    public List<Moment> append(Connection connection, String file, long sequence) throws SQLException {
        return Appending.record(connection, Optional.empty(), List.of(), List.of(new Appending.New(UUID.randomUUID(),
                kind, file, sequence, name, version, bytes(payload), bytes(metadata))), List.of());
    }

    /** As nobody but the owner could; the position. */
    public long smuggle(DataSource owner, String file, long sequence) {
        return JdbcClient.create(owner).sql("insert into journal.event select coalesce(max(position), 0) + 1, "
                        + "clock_timestamp(), gen_random_uuid(), :kind, :file, :sequence, :name, :version, :payload, "
                        + ":metadata from journal.event returning position")
                .param("kind", kind).param("file", file).param("sequence", sequence).param("name", name)
                .param("version", version).param("payload", bytes(payload)).param("metadata", bytes(metadata))
                .query(Long.class).single();
    }

    /** So many files at once: the name with 1, 2, … behind it. */
    public void smuggleMany(DataSource owner, String file, int files) {
        JdbcClient.create(owner).sql("insert into journal.event select head + nth, clock_timestamp(), gen_random_uuid(), "
                        + ":kind, :file || nth, 0, :name, :version, convert_to(replace(:payload, :bare, :bare || nth), "
                        + "'UTF8'), :metadata from (select coalesce(max(position), 0) as head from journal.event) last, "
                        + "generate_series(1, :files) nth")
                .param("kind", kind).param("file", file).param("bare", file.substring(file.indexOf(':') + 1))
                .param("name", name).param("version", version).param("payload", payload)
                .param("metadata", bytes(metadata)).param("files", files).update();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
