package org.accountabilityledger.reading.following;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A row and the valid days for which it holds.
 *
 * @param from the first of them
 * @param to the first day after them
 */
record Version(TableRow row, LocalDate from, LocalDate to) {

    /** Names it among all that are known at one moment. */
    UUID id() {
        return UUID.nameUUIDFromBytes((row.key() + from + " " + to).getBytes(StandardCharsets.UTF_8));
    }
}
