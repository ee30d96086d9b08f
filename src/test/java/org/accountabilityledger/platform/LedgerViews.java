package org.accountabilityledger.platform;

import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.following.View;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every view of the ledger as it is assembled in production, on connections of the test's own. */
public final class LedgerViews {

    private LedgerViews() {
    }

    public static List<View> on(DataSource dataSource, Journal journal, ZoneId zone) {
        JdbcOperations database = new JdbcTemplate(dataSource);
        var reading = new ReadingConfiguration();
        var commitments = new CommitmentReadingConfiguration();
        var records = new RecordReadingConfiguration();
        var moves = new SlippageReadingConfiguration();
        var clock = new ClockConfiguration();
        return List.of(reading.titles(journal, database), reading.facts(journal, database),
                reading.timeline(JdbcClient.create(dataSource), zone), commitments.consultations(journal, database),
                commitments.successions(journal, database), commitments.recommendationRows(journal, database),
                commitments.commitmentRows(journal, database), records.sourceRows(journal, database),
                records.institutionRows(journal, database), records.reviewRows(journal, database),
                records.allegationRows(journal, database), records.linkRows(journal, database),
                moves.slippageRows(journal, database), moves.reversalRows(journal, database),
                new SearchConfiguration().searchRows(journal, database),
                clock.replyDeadlines(journal, database), clock.commitmentDeadlines(journal, database),
                clock.reviewDeadlines(journal, database));
    }
}
