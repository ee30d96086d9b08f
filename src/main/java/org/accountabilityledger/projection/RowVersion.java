package org.accountabilityledger.projection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A row and the valid days for which it holds.
 *
 * @param from the first of them
 * @param to the first day after them
 */
record RowVersion(TableRow row, LocalDate from, LocalDate to) {

    /** Names it among all that are known at one moment. */
    UUID id() {
        byte[] digest = sha256((row.key() + from + " " + to).getBytes(StandardCharsets.UTF_8));
        // RFC 9562, section 5.8: version 8 for a digest other than MD5 and SHA-1.
        digest[6] = (byte) (digest[6] & 0x0F | 0x80);
        digest[8] = (byte) (digest[8] & 0x3F | 0x80);
        ByteBuffer bits = ByteBuffer.wrap(digest);
        return new UUID(bits.getLong(), bits.getLong());
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
