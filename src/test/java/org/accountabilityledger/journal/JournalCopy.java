package org.accountabilityledger.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.accountabilityledger.accountability.LedgerEvent;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.postgresql.PGConnection;

/** Many entries at once, written behind the gate's back in the order of their positions, as only a superuser can. */
public final class JournalCopy {

    private final CatalogueSerializer serializer = CatalogueSerializer.of(EventCatalogue.ofTheLedger());
    private final String actor = hex(serializer.serialize(MetaData.with("actor", "clerk"), byte[].class).getData());
    private final StringBuilder rows = new StringBuilder();
    private long position;

    /** How many were added. */
    public long position() {
        return position;
    }

    /** @param number of the entry in its file, which begins at 1 */
    public void add(LedgerEvent event, long number, Instant recordedAt) {
        position++;
        SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);
        rows.append(position).append('\t').append(recordedAt).append('\t')
                .append(new UUID(0, position)).append('\t').append(event.file().kind()).append('\t')
                .append(event.file().name()).append('\t').append(number - 1).append('\t')
                .append(stored.getType().getName()).append('\t').append(stored.getType().getRevision()).append('\t')
                .append(hex(stored.getData())).append('\t').append(actor).append('\n');
    }

    /** What was added since the last time. */
    public void write(Connection superuser) throws SQLException, IOException {
        superuser.createStatement().execute("set session_replication_role = replica");
        superuser.unwrap(PGConnection.class).getCopyAPI().copyIn("copy journal.event from stdin",
                new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
        rows.setLength(0);
    }

    private static String hex(byte[] bytes) {
        return "\\\\x" + HexFormat.of().formatHex(bytes);
    }
}
