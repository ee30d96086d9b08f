package org.accountabilityledger.journal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerEvent;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/**
 * Reads whole files, one after the other, as the database streams them (binary COPY): nothing is held but the file that
 * is being read.
 */
public final class JournalStream {

    // https://www.postgresql.org/docs/18/sql-copy.html, "Binary Format"
    private static final int SIGNATURE = 11;
    private static final int END = -1;
    private static final int BUFFER = 1 << 16;
    private static final long SECONDS_TO_2000 = 946_684_800L;

    private final EventCatalogue catalogue;
    private final StoredEvents stored;

    public JournalStream(EventCatalogue catalogue) {
        this.catalogue = catalogue;
        this.stored = new StoredEvents(catalogue);
    }

    /**
     * The entries of each file of a kind whose name lies in a range, up to a position; each file's in order.
     *
     * @param first the first name
     * @param last the last name
     * @param read of which types they are to be; the first of each file is read in any case
     */
    public void files(Connection connection, String first, String last, long upToPosition,
            Predicate<Class<? extends LedgerEvent>> read, Consumer<List<Recorded>> file) throws SQLException {
        String rows = "select position, recorded_at, aggregate_identifier, sequence_number, event_name, event_version, "
                + "payload, metadata from journal.event where aggregate_identifier >= " + literal(first)
                + " and aggregate_identifier <= " + literal(last) + " and aggregate_type = "
                + literal(FileRef.of(first).kind()) + " and position <= " + upToPosition + " and not exists (select from directory.set_aside s where s.file = "
                + "aggregate_identifier and s.position <= journal.event.position)" + named(read)
                + " order by aggregate_identifier, sequence_number";
        try (PGCopyInputStream copy = new PGCopyInputStream(connection.unwrap(PGConnection.class),
                "copy (" + rows + ") to stdout (format binary)");
                DataInputStream in = new DataInputStream(new BufferedInputStream(copy, BUFFER))) {
            header(in);
            files(in, file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What nobody reads is not sent; but a name or a version that nobody knows is, so that it stops the reader. */
    private String named(Predicate<Class<? extends LedgerEvent>> read) {
        Set<String> others = catalogue.stored(read.negate());
        return others.isEmpty() ? "" : " and (sequence_number = 0 or event_name || ' ' || event_version not in ("
                + others.stream().map(JournalStream::literal).collect(Collectors.joining(", ")) + "))";
    }

    private void files(DataInputStream in, Consumer<List<Recorded>> file) throws IOException {
        List<Recorded> entries = new ArrayList<>();
        while (in.readShort() != END) {
            Recorded entry = entry(in);
            if (!entries.isEmpty() && !entries.getLast().file().equals(entry.file())) {
                file.accept(entries);
                entries = new ArrayList<>();
            }
            entries.add(entry);
        }
        if (!entries.isEmpty()) {
            file.accept(entries);
        }
    }

    private static void header(DataInputStream in) throws IOException {
        in.skipNBytes(SIGNATURE + Integer.BYTES);
        in.skipNBytes(in.readInt());
    }

    private Recorded entry(DataInputStream in) throws IOException {
        long position = number(in);
        Instant recordedAt = time(number(in));
        FileRef file = FileRef.of(text(in));
        long sequence = number(in);
        String name = text(in);
        String version = text(in);
        return new Recorded(position, recordedAt, file, sequence + 1, name, stored.event(name, version, bytes(in)),
                stored.actor(bytes(in)));
    }

    private static long number(DataInputStream in) throws IOException {
        in.readInt();
        return in.readLong();
    }

    private static Instant time(long micros) {
        return Instant.ofEpochSecond(SECONDS_TO_2000 + Math.floorDiv(micros, 1_000_000L),
                Math.floorMod(micros, 1_000_000L) * 1000);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
