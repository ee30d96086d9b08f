package org.accountabilityledger.reading.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.accountabilityledger.reading.times.Tables;

/** In one word, whether what a file is about goes on. */
final class FileStates {

    private static final String STATES = """
            select * from (
                select 'commitment:' || reference as file, case when closing is null then 'open' else 'closed' end as state
                from reading.commitment_at(:validOn, :knownAt, :examples) where reference = any(:references)
                union all select 'recommendation:' || reference, case when closed then 'closed' else 'open' end
                from reading.recommendation_at(:validOn, :knownAt, :examples) where reference = any(:references)
                union all select 'review:' || reference, case when closed then 'closed' else 'open' end
                from reading.review_at(:validOn, :knownAt, :examples) where reference = any(:references)
                union all select 'allegation:' || reference,
                    case when conclusion is null then 'not concluded' else 'concluded' end
                from reading.allegation_at(:validOn, :knownAt, :examples) where reference = any(:references)
                union all select 'institution:' || reference, 'ended'
                from reading.institution_at(:validOn, :knownAt, :examples) where reference = any(:references) and ended_on is not null
            ) states where file = any(:files)""";

    private final Tables database;

    FileStates(Tables database) {
        this.database = database;
    }

    /** By the names of the files; of sources, clock rules and consultations there is none. */
    Map<String, String> of(Collection<String> files) {
        Map<String, String> states = new HashMap<>();
        database.keyed(STATES).param("files", files.toArray(String[]::new))
                .param("references", files.stream().map(file -> file.substring(file.indexOf(':') + 1)).distinct()
                        .toArray(String[]::new))
                .query((row, index) -> states.put(row.getString("file"), row.getString("state"))).list();
        return states;
    }
}
