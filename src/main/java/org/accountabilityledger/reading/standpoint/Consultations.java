package org.accountabilityledger.reading.standpoint;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says up to which day sources were consulted for a file; in SQL it is {@code reading.consulted(file)}. */
public final class Consultations {

    private Consultations() {
    }

    /** Empty if nobody has said. */
    public static Optional<LocalDate> upTo(FileId file, JdbcClient database) {
        return database.sql("select reading.consulted(:file)").param("file", file.name())
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class))).single();
    }
}
