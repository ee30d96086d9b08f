package org.accountabilityledger.reading.standpoint;

import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.times.Tables;

/** Refuses a question about a file that is not on record. */
public final class OnRecord {

    private OnRecord() {
    }

    /** @throws BadQuestion if there was never such a file */
    public static void require(String kind, String reference, Tables database) {
        boolean known = reference.indexOf('\0') < 0 && database
                .keyed("select exists (select from reading.title_at(:validOn, :knownAt, :examples) where file = :file)")
                .param("file", kind + ":" + reference).query(Boolean.class).single();
        if (!known) {
            String shown = reference.length() > 60 ? reference.substring(0, 60) + "…" : reference;
            throw new BadQuestion("There is no " + kind + " '" + shown + "' on the ledger.");
        }
    }
}
