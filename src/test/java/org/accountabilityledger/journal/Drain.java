package org.accountabilityledger.journal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/** The yardstick of rebuilds: one thread drains the journal by binary COPY and parses each entry with Jackson. */
public final class Drain {

    private Drain() {
    }

    /** Returns how many entries there were. */
    public static long all(Connection connection) throws SQLException, IOException {
        StoredEvents stored = new StoredEvents(EventCatalogue.ofTheLedger());
        long entries = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new PGCopyInputStream(
                connection.unwrap(PGConnection.class), "copy (select event_name, event_version, payload from "
                        + "journal.event order by position) to stdout (format binary)"), 1 << 16))) {
            in.skipNBytes(15);
            in.skipNBytes(in.readInt());
            while (in.readShort() != -1) {
                if (stored.event(text(in), text(in), in.readNBytes(in.readInt())) != null) {
                    entries++;
                }
            }
        }
        return entries;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
