package org.accountabilityledger.reading.gaps;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.duties.Duties;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.lists.Keyset;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;

/** Answers what is missing between a reply, a promise, a claim and a finding; and how much of it there is. */
public final class Gaps {

    private record Place(String duty, String sortKey, String sortTie) {
    }

    private static final String LONGEST_FIRST =
            "(to_char(nullif(d.said_since_day, 'infinity'), 'YYYY-MM-DD') || ' ' || r.reference) collate reading.letters";

    private final Tables database;
    private final Duties duties;

    public Gaps(Tables database, Duties duties) {
        this.database = database;
        this.duties = duties;
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

    /** The duties of a gap, those first that have stood longest. */
    public Slice<DutyLine> answer(DutyGap gap, Optional<String> cursor, int size) {
        Keyset keyset = Keyset.of(gap.key(), LONGEST_FIRST, "d.duty", false, cursor);
        List<Place> places = database.sql("select d.duty, " + keyset.columns() + " "
                + "from reading.duty_at(:validOn, :knownAt, :examples) d "
                        + "join reading.recommendation_at(:validOn, :knownAt, :examples) r "
                        + "on r.reference = d.recommendation "
                        + "where "
                        + gap.condition() + " and " + keyset.behind() + " order by " + keyset.order()
                        + " limit :limit")
                .params(keyset.parameters()).param("limit", size + 1).query(Place.class).list();
        Slice<Place> slice = Slice.of(places, size, place -> keyset.behind(place.sortKey(), place.sortTie()));
        return new Slice<>(duties.inOrder(slice.items().stream().map(Place::duty).toList(),
                Heirs.on(database.day(), database)), slice.next());
    }

    private long duties(DutyGap gap) {
        return database.sql("select count(*) from reading.duty_at(:validOn, :knownAt, :examples) d "
                + "where " + gap.condition()).query(Long.class)
                .single();
    }
}
