package org.accountabilityledger.exchange.bundle;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import org.accountabilityledger.journal.StoredEntry;

/**
 * Reads parts of a bundle one after the other, entry by entry, and holds each against what must follow the last. What an
 * entry says is for the ledger that it is replayed into: there, too, an unknown one sets its file aside.
 */
final class EntriesReader {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST = 2 * BundleJson.LONGEST_TEXT;

    /** What becomes of each entry; the line is with its end. */
    @FunctionalInterface
    interface Taker {
        void take(StoredEntry entry, byte[] line) throws IOException;
    }

    private long position;
    private Instant recordedAt = Instant.MIN;

    /** One that stands where this one does, and reads on by itself. */
    EntriesReader copy() {
        EntriesReader copy = new EntriesReader();
        copy.position = position;
        copy.recordedAt = recordedAt;
        return copy;
    }

    /**
     * Reads a part to its end, which is at a position.
     *
     * @throws Damaged at the first line that is not what it must be
     */
    void read(String name, InputStream part, long last, Taker taker) throws IOException {
        long first = position;
        BufferedInputStream in = new BufferedInputStream(part, BUFFER);
        for (byte[] line = line(name, in, 1); line.length > 0; line = line(name, in, position - first + 1)) {
            long number = position - first + 1;
            if (position == last) {
                throw new Damaged(name, number, "the part ends with the entry at position " + last + ".");
            }
            taker.take(next(name, number, line), line);
        }
        if (position < last) {
            throw new Damaged(name, position - first + 1, "the entry at position " + (position + 1)
                    + " is missing; the part ends with " + last + ".");
        }
    }

    private StoredEntry next(String name, long number, byte[] line) {
        StoredEntry entry;
        try {
            entry = BundledEntry.read(Arrays.copyOf(line, line.length - 1));
        } catch (IllegalArgumentException broken) {
            throw new Damaged(name, number, broken.getMessage());
        }
        if (entry.position() != position + 1) {
            throw new Damaged(name, number, "positions rise by one; after " + position + " comes " + entry.position()
                    + ".");
        }
        if (!entry.recordedAt().isAfter(recordedAt)) {
            throw new Damaged(name, number, "each entry was recorded after the one before it; " + entry.recordedAt()
                    + " is not after " + recordedAt + ".");
        }
        position = entry.position();
        recordedAt = entry.recordedAt();
        return entry;
    }

    /** With its end; empty after the last. */
    private static byte[] line(String name, InputStream in, long number) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            line.write(octet);
            if (octet == '\n') {
                return line.toByteArray();
            }
            if (line.size() > LONGEST) {
                throw new Damaged(name, number, "a line has at most " + LONGEST + " bytes.");
            }
        }
        if (line.size() > 0) {
            throw new Damaged(name, number, "the last line ends with a line feed.");
        }
        return line.toByteArray();
    }
}
