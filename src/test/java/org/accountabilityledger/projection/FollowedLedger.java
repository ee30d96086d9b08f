package org.accountabilityledger.projection;

import static org.accountabilityledger.accountability.LedgerExamples.LONDON;

import java.sql.SQLException;
import java.util.List;
import org.accountabilityledger.journal.GivenJournal;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.platform.LedgerViews;
import org.accountabilityledger.platform.TestDatabase;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Ledgers, one after the other, followed by every view on one connection; each is forgotten when it was looked at. */
final class FollowedLedger {

    private final SingleConnectionDataSource connection;
    private final GivenJournal given;
    final Journal journal;
    final List<Projection> views;
    final VersionTables tables;
    private final JdbcOperations database;

    FollowedLedger() {
        try {
            connection = new SingleConnectionDataSource(TestDatabase.migrated().superuser().getConnection(), true);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        database = new JdbcTemplate(connection);
        given = new GivenJournal(connection, LONDON);
        given.takeOver();
        journal = given.journal;
        views = LedgerViews.in(LONDON).all();
        tables = new VersionTables(JdbcClient.create(connection));
    }

    /** Its journal is there; what the views make of it is up to the look. */
    void look(RandomLedger ledger, Runnable look) {
        new TransactionTemplate(new DataSourceTransactionManager(connection)).executeWithoutResult(status -> {
            status.setRollbackOnly();
            ledger.record(given);
            look.run();
        });
    }

    /** Every view takes in what comes behind the position, at most that many entries. */
    void follow(long position, int many) {
        Batch batch = Batch.behind(position, many, journal);
        views.forEach(view -> view.take(batch, database));
    }

    /** Every view forgets what it took in. */
    void forget() {
        views.stream().flatMap(view -> view.tables().stream()).forEach(table -> database.update("delete from " + table));
    }

    /** From the beginning, so many entries at a time. */
    void followAll(RandomLedger ledger, int batch) {
        for (int position = 0; position < ledger.entries().size(); position += batch) {
            follow(position, batch);
        }
    }
}
