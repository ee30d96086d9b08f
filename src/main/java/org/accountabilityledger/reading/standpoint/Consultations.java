package org.accountabilityledger.reading.standpoint;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.reading.times.Tables;

/** Says up to which day sources were consulted for a file. */
public final class Consultations {

    private Consultations() {
    }

    /**
     * The day in SQL, null if nobody has said. A query of its own, and not a function, which would be called row by row.
     *
     * @param file the name of the file, in SQL
     */
    public static String upTo(String file) {
        return upTo(file, ":validOn, :knownAt, :examples");
    }

    /** @param from the standpoint that is looked from, in SQL */
    public static String upTo(String file, String from) {
        return "(select max(l.up_to) from reading.consultation_at(" + from + ") l where l.file = " + file + ")";
    }

    /** Empty if nobody has said. */
    public static Optional<LocalDate> upTo(FileId file, Tables database) {
        return database.keyed("select " + upTo(":file")).param("file", file.name())
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class))).single();
    }
}
