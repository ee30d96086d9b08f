package org.accountabilityledger.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.accountabilityledger.journal.Journal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;

/** Tells what each view holds by a digest, read as a stream at one snapshot together with the view's position. */
public final class ProjectionDigests {

    /** How long nothing is appended, at most, while the views read on to one position. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final String UNDEFINED_TABLE = "42P01";

    /** How rows are written as text hangs on these. */
    private static final List<String> SETTINGS = List.of("timezone = 'UTC'", "datestyle = 'ISO, YMD'",
            "intervalstyle = 'postgres'", "bytea_output = 'hex'", "extra_float_digits = 1");
    // Whoever asks often waits, not those who read the pages.
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Projections views;
    private final ProjectionRunner runner;
    private final Journal journal;
    private final DataSource dataSource;
    private final TransactionOperations transactions;

    public ProjectionDigests(Projections views, ProjectionRunner runner, Journal journal, DataSource dataSource,
            TransactionOperations transactions) {
        this.views = views;
        this.runner = runner;
        this.journal = journal;
        this.dataSource = dataSource;
        this.transactions = transactions;
    }

    /** Empty if there is no such view. */
    public Optional<ProjectionDigest> of(String name) {
        return views.named(name).map(view ->
                inTurn(snapshot -> snapshot.digest(view, snapshot.state(view))));
    }

    /**
     * All views at one position, by their names. Appends wait until the views have read what is there, not while they
     * are written out.
     *
     * @throws ProjectionsApart if that takes too long, or a view has stopped
     */
    public List<ProjectionDigest> all() {
        return inTurn(snapshot -> {
            List<SubscriberState> states = transactions.execute(status -> together(snapshot));
            return views.all().stream().map(view -> snapshot.digest(view, states.stream()
                            .filter(state -> state.name().equals(view.name())).findFirst().orElseThrow())).toList();
        });
    }

    private <T> T inTurn(Function<Snapshot, T> reading) {
        turn.lock();
        try (Snapshot snapshot = new Snapshot()) {
            return reading.apply(snapshot);
        } finally {
            turn.unlock();
        }
    }

    private List<SubscriberState> together(Snapshot snapshot) {
        journal.holdAppends();
        long head = journal.head();
        try {
            if (!runner.await(head, PATIENCE)) {
                throw new ProjectionsApart("The views are still reading the journal; /views says how far each is.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProjectionsApart("The ledger is stopping.");
        }
        List<SubscriberState> states = views.all().stream().map(snapshot::state).toList();
        for (SubscriberState state : states) {
            if (state.position() != head || views.named(state.name()).orElseThrow().version() != state.version()) {
                throw new ProjectionsApart("The view '" + state.name() + "' is kept by another version of the ledger.");
            }
        }
        return states;
    }

    /** What was committed when it was first asked, and nothing that came later. */
    private final class Snapshot implements AutoCloseable {

        private final Connection connection;
        private final JdbcTemplate database;

        Snapshot() {
            try {
                connection = dataSource.getConnection();
                connection.setAutoCommit(false);
            } catch (SQLException unreachable) {
                throw new IllegalStateException("The views cannot be read.", unreachable);
            }
            database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            database.execute("set transaction isolation level repeatable read, read only");
            SETTINGS.forEach(setting -> database.execute("set local " + setting));
        }

        SubscriberState state(Projection view) {
            return database.queryForObject("select version, position from reading.view where name = ?", (row, index) ->
                    new SubscriberState(view.name(), row.getInt(1), row.getLong(2), Optional.empty()), view.name());
        }

        ProjectionDigest digest(Projection view, SubscriberState state) {
            try {
                return new ProjectionDigest(view.name(), state.version(), state.position(),
                        TableDigest.of(view, connection));
            } catch (SQLException failed) {
                if (UNDEFINED_TABLE.equals(failed.getSQLState())) {
                    throw new ProjectionsApart("The view '" + view.name() + "' was built anew just now; ask again.");
                }
                throw new IllegalStateException("The view '" + view.name() + "' cannot be read.", failed);
            }
        }

        @Override
        public void close() {
            try (connection) {
                connection.rollback();
                connection.setAutoCommit(true);
            } catch (SQLException lost) {
                throw new IllegalStateException("The views could not be read to the end.", lost);
            }
        }
    }
}
