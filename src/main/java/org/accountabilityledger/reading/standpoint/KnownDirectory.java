package org.accountabilityledger.reading.standpoint;

import java.util.List;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.journal.StoredFact;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.stereotype.Component;

/** The directory as it was known from the standpoint that was taken. */
@Component
public final class KnownDirectory implements Directory {

    private final Tables database;

    public KnownDirectory(Tables database) {
        this.database = database;
    }

    @Override
    public List<RecordedFact> about(String subject) {
        return database.keyed("select file, number, fact from reading.fact_at(:validOn, :knownAt, :examples) "
                        + "where subject = :subject order by file, number, ordinal")
                .param("subject", subject)
                .query(StoredFact::read).list();
    }
}
