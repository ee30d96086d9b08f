package org.accountabilityledger.exchange.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.accountabilityledger.journal.StoredEntry;
import tools.jackson.core.JacksonException;

/**
 * An entry as one line of a bundle. What the journal keeps as bytes is UTF-8 and stands in it as a text, so that people
 * can read it and the very same bytes come back; a line can be written in one way only.
 */
record BundledEntry(long position, String recordedAt, String eventIdentifier, String aggregateType,
        String aggregateIdentifier, long sequenceNumber, String eventName, String eventVersion, String payload,
        String metadata) {

    private static final int MICROSECOND = 1000;

    /** With the line's end. */
    static byte[] write(StoredEntry entry) {
        byte[] line = BundleJson.line(new BundledEntry(entry.position(), entry.recordedAt().toString(),
                entry.identifier().toString(), entry.kind(), entry.file(), entry.sequence(), entry.name(),
                entry.version(), text(entry, entry.payload()), text(entry, entry.metadata())));
        byte[] ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        return ended;
    }

    private static String text(StoredEntry entry, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notText) {
            throw new NotHandedOver("The entry at position " + entry.position() + " is not UTF-8 in the journal; "
                    + "the ledger writes no such entry.");
        }
    }

    /**
     * The entry that a line says.
     *
     * @param line without its end
     * @throws IllegalArgumentException with the rule that the line breaks
     */
    static StoredEntry read(byte[] line) {
        BundledEntry read;
        try {
            read = BundleJson.MAPPER.readValue(line, BundledEntry.class);
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("a line is one JSON object with the ten fields of an entry.");
        }
        if (read == null || Stream.of(read.recordedAt, read.eventIdentifier, read.aggregateType,
                read.aggregateIdentifier, read.eventName, read.eventVersion, read.payload, read.metadata)
                .anyMatch(text -> text == null)) {
            throw new IllegalArgumentException("an entry has all of its ten fields.");
        }
        if (!Arrays.equals(BundleJson.line(read), line)) {
            throw new IllegalArgumentException("an entry is written in one way only, byte for byte.");
        }
        return read.entry();
    }

    private StoredEntry entry() {
        return new StoredEntry(position, moment(), identifier(), aggregateType, aggregateIdentifier, sequenceNumber,
                eventName, eventVersion, payload.getBytes(StandardCharsets.UTF_8),
                metadata.getBytes(StandardCharsets.UTF_8));
    }

    private Instant moment() {
        try {
            Instant moment = Instant.parse(recordedAt);
            if (moment.toString().equals(recordedAt) && moment.getNano() % MICROSECOND == 0) {
                return moment;
            }
        } catch (DateTimeException noMoment) {
            // Said below, like any other text that is no moment.
        }
        throw new IllegalArgumentException("recordedAt is a moment in UTC, to the microsecond.");
    }

    private UUID identifier() {
        try {
            UUID identifier = UUID.fromString(eventIdentifier);
            if (identifier.toString().equals(eventIdentifier)) {
                return identifier;
            }
        } catch (IllegalArgumentException noIdentifier) {
            // Said below, like any other text that is no identifier.
        }
        throw new IllegalArgumentException("eventIdentifier is a UUID in lower case.");
    }
}
