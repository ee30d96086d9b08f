package org.accountabilityledger.journal;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the entries of this ledger come from: it recorded them itself, or it is a copy of another one.
 *
 * @param copy empty if it recorded them itself
 * @param whole whether all that was to be copied is there
 */
public record Provenance(Optional<Copy> copy, boolean whole) {

    public static Provenance of(JdbcClient database) {
        return database.sql("select bundle, position, recorded_at, time_zone, finished from journal.copy")
                .query((row, index) -> new Provenance(Optional.of(new Copy(row.getString("bundle"),
                        row.getLong("position"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("time_zone"))), row.getBoolean("finished")))
                .optional().orElse(new Provenance(Optional.empty(), true));
    }
}
