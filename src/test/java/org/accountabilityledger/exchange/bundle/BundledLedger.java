package org.accountabilityledger.exchange.bundle;

import static org.accountabilityledger.accountability.LedgerExamples.LONDON;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.accountabilityledger.access.CommandCatalogue;
import org.accountabilityledger.access.CommandReader;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.GivenJournal;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Restoration;
import org.accountabilityledger.journal.StoredEntries;
import org.accountabilityledger.platform.LedgerViews;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionDigest;
import org.accountabilityledger.projection.ProjectionDigests;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.projection.Projections;
import org.accountabilityledger.projection.RandomLedger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger on a database of its own, with all its views, without doors: it hands its history over to a test. */
final class BundledLedger implements Ledger, AutoCloseable {

    private static final CommandCatalogue COMMANDS = CommandCatalogue.ofTheLedger();
    private static final Schemas SCHEMAS = new Schemas(COMMANDS, new CommandReader(COMMANDS),
            EventCatalogue.ofTheLedger());

    final TestDatabase database = TestDatabase.migrated();
    private final HikariDataSource connections = new HikariDataSource();
    private final StoredEntries entries;
    private final ProjectionRunner runner;
    private final ProjectionDigests digests;
    private final Handover handover;

    BundledLedger(int perPart) {
        connections.setDataSource(database.application());
        connections.setMaximumPoolSize(3);
        connections.setMinimumIdle(0);
        JdbcClient client = JdbcClient.create(connections);
        Journal journal = new GivenJournal(connections, LONDON).journal;
        Projections views = LedgerViews.in(LONDON);
        TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(connections));
        entries = new StoredEntries(client);
        runner = new ProjectionRunner(journal, views, new JdbcTemplate(connections), transactions);
        digests = new ProjectionDigests(views, runner, journal, connections, transactions);
        runner.announce();
        handover = new Handover(entries, journal, digests, "test", LONDON.getId(), perPart);
    }

    static BundledLedger of(RandomLedger ledger, int perPart) {
        BundledLedger bundled = new BundledLedger(perPart);
        bundled.record(ledger);
        return bundled;
    }

    private void record(RandomLedger ledger) {
        try {
            var superuser = new SingleConnectionDataSource(database.superuser().getConnection(), true);
            GivenJournal given = new GivenJournal(superuser, LONDON);
            given.takeOver();
            ledger.record(given);
            superuser.destroy();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        runner.catchUp();
    }

    Restoration restoration() {
        return new Restoration(database.owner());
    }

    List<ProjectionDigest> digests() {
        runner.catchUp();
        return digests.all();
    }

    /** The rows of the journal, byte for byte. */
    List<String> journal() {
        return entries.between(0, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                .map(entry -> new String(BundledEntry.write(entry), StandardCharsets.UTF_8)).toList();
    }

    @Override
    public Plan plan() {
        return handover.plan().orElseThrow();
    }

    @Override
    public InputStream entries(long upTo, long part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        handover.entries(upTo, part, out);
        return new ByteArrayInputStream(out.toByteArray());
    }

    @Override
    public InputStream sources(long upTo) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        handover.sources(upTo, out);
        return new ByteArrayInputStream(out.toByteArray());
    }

    @Override
    public InputStream schemas() {
        return new ByteArrayInputStream(SCHEMAS.page());
    }

    @Override
    public void close() {
        connections.close();
    }
}
