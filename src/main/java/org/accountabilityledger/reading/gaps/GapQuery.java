package org.accountabilityledger.reading.gaps;

import org.accountabilityledger.reading.duties.DutyGap;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.stereotype.Component;

/** Counts what is missing between a reply, a promise, a claim and a finding. */
@Component
public final class GapQuery {

    private static final String ENTRIES = "reading.entry_at(:validOn, :knownAt, :examples)";

    private final Tables database;

    public GapQuery(Tables database) {
        this.database = database;
    }

    public GapCounts counts() {
        return database.kept("gaps", () -> {
            Claimed claimed = claimed();
            return new GapCounts(claimed.notYetAssessed(), claimed.foundOtherwise(), duties(DutyGap.NOTHING_PROMISED),
                    duties(DutyGap.IN_PRINCIPLE), reported());
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

    private long reported() {
        return database.sql("select count(*) from " + ENTRIES + " e where e.reported and not exists (select from "
                        + ENTRIES + " w where w.file = e.file and w.withdraws = e.number) and not exists (select from "
                        + ENTRIES + " a where a.file = e.file and a.answers = e.number and not exists (select from "
                        + ENTRIES + " w where w.file = a.file and w.withdraws = a.number))")
                .query(Long.class).single();
    }

    private long duties(DutyGap gap) {
        return database.sql("select count(*) from reading.duty_at(:validOn, :knownAt, :examples) "
                + "where laid and " + gap.condition()).query(Long.class)
                .single();
    }
}
