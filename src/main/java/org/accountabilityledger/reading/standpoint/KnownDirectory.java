package org.accountabilityledger.reading.standpoint;

import java.util.List;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.journal.LedgerJson;
import org.accountabilityledger.reading.times.Tables;
import tools.jackson.databind.json.JsonMapper;

/** The directory as it was known from the standpoint that was taken. */
public final class KnownDirectory implements Directory {

    private final Tables database;
    private final JsonMapper json = LedgerJson.mapper();

    public KnownDirectory(Tables database) {
        this.database = database;
    }

    @Override
    public List<Told> about(String subject) {
        return database.sql("select file, number, fact from reading.fact_at(:validOn, :knownAt) "
                        + "where subject = :subject order by file, number, ordinal")
                .param("subject", subject)
                .query((row, index) -> new Told(FileRef.of(row.getString("file")), row.getLong("number"),
                        json.readValue(row.getString("fact"), Fact.class)))
                .list();
    }
}
