package org.accountabilityledger.platform;

import java.time.ZoneId;
import java.util.List;
import org.accountabilityledger.projection.Projection;

/** Every view of the ledger as it is assembled in production. */
public final class LedgerViews {

    private LedgerViews() {
    }

    public static List<Projection> in(ZoneId zone) {
        var reading = new ReadingConfiguration();
        var commitments = new CommitmentReadingConfiguration();
        var records = new RecordReadingConfiguration();
        var moves = new SlippageReadingConfiguration();
        return List.of(reading.titles(zone), reading.facts(zone),
                reading.timeline(zone), commitments.consultations(zone),
                commitments.successions(zone), commitments.recommendationRows(zone),
                commitments.commitmentRows(zone), records.sourceRows(zone),
                records.institutionRows(zone), records.reviewRows(zone),
                records.allegationRows(zone), records.linkRows(zone),
                moves.slippageRows(zone), moves.reversalRows(zone), new SearchConfiguration().searchRows(zone),
                measures(zone),
                new ClockConfiguration().deadlines(zone));
    }

    private static Projection measures(ZoneId zone) {
        var measures = new MeasuresConfiguration();
        return measures.measureRows(zone, measures.measures(List.of(measures.daysToPromise(),
                measures.movedAfterTheDay(), measures.notFoundComplete())));
    }
}
