package org.accountabilityledger.reading.standpoint;

import org.accountabilityledger.reading.BadQuestion;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses a question about a file that is not on record. */
public final class OnRecord {

    private OnRecord() {
    }

    /** @throws BadQuestion if there was never such a file */
    public static void require(String kind, String reference, JdbcClient database) {
        boolean known = reference.indexOf('\0') < 0 && database
                .sql("select exists (select from reading.title where file = :file)")
                .param("file", kind + ":" + reference).query(Boolean.class).single();
        if (!known) {
            throw new BadQuestion("There is no " + kind + " '" + reference + "' on the ledger.");
        }
    }
}
