package org.accountabilityledger.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.accountabilityledger.accountability.Directory.RecordedFact;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.FileRef;
import tools.jackson.databind.json.JsonMapper;

/** A fact as a table keeps it, with the file and the number of the entry that tells it. */
public final class StoredFact {

    private static final JsonMapper JSON = LedgerJson.mapper();

    private StoredFact() {
    }

    public static String write(Fact fact) {
        return JSON.writerFor(Fact.class).writeValueAsString(fact);
    }

    /** Of a row with the columns {@code file}, {@code number} and {@code fact}. */
    public static RecordedFact read(ResultSet row, int index) throws SQLException {
        return new RecordedFact(FileRef.of(row.getString("file")), row.getLong("number"),
                JSON.readValue(row.getString("fact"), Fact.class));
    }
}
