package org.accountabilityledger.reading.gaps;

import org.accountabilityledger.reading.duties.DutyGap;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.stereotype.Component;

/** Counts what is missing between a reply, a promise, a claim and a finding. */
@Component
public final class GapQuery {

    private final Tables database;

    public GapQuery(Tables database) {
        this.database = database;
    }

    public GapCounts counts() {
        return database.kept("gaps", () -> {
            Claimed claimed = claimed();
            return new GapCounts(claimed.notYetAssessed(), claimed.foundOtherwise(), duties(DutyGap.NOTHING_PROMISED),
                    duties(DutyGap.IN_PRINCIPLE));
        });
    }

    private record Claimed(long notYetAssessed, long foundOtherwise) {
    }

    private Claimed claimed() {
        return database.sql("select count(*) filter (where c.not_yet_assessed) as not_yet_assessed, "
                        + "count(*) filter (where c.found_otherwise) as found_otherwise "
                        + "from reading.commitment_at(:validOn, :knownAt, :examples) c where c.standing")
                .query(Claimed.class).single();
    }

    private long duties(DutyGap gap) {
        return database.sql("select count(*) from reading.duty_at(:validOn, :knownAt, :examples) "
                + "where laid and " + gap.condition()).query(Long.class)
                .single();
    }
}
