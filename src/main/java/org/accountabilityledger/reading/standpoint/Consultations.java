package org.accountabilityledger.reading.standpoint;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.reading.times.Tables;

/** Says up to which day sources were consulted for a file; in SQL it is {@code reading.consulted(file, :knownAt)}. */
public final class Consultations {

    private Consultations() {
    }

    /** Empty if nobody has said. */
    public static Optional<LocalDate> upTo(FileId file, Tables database) {
        return database.sql("select reading.consulted(:file, :knownAt)").param("file", file.name())
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class))).single();
    }
}
