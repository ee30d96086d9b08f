package org.accountabilityledger.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.JournalStream;
import org.accountabilityledger.journal.PassingFailure;
import org.accountabilityledger.projection.RebuildState.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Builds views anew while people go on reading, one after the other. What is asked for is kept in the database: any node
 * goes on with it, and a node that dies leaves it to the next; never do two build the same view.
 */
public final class Rebuilds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final int LOOK_SECONDS = 5;
    private static final int LOCK = 7_021_971;

    private final Projections views;
    private final Journal journal;
    private final JournalStream stream;
    private final DataSource dataSource;
    private final TransactionOperations transactions;
    private final RebuildStates states;
    private final ViewPositions positions;
    private final JdbcTemplate database;
    private final ShadowTables colours;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("rebuilds").daemon().factory());

    public Rebuilds(Projections views, Journal journal, JournalStream stream, DataSource dataSource,
            TransactionOperations transactions) {
        this.views = views;
        this.journal = journal;
        this.stream = stream;
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.states = new RebuildStates(JdbcClient.create(dataSource));
        this.positions = new ViewPositions(JdbcClient.create(dataSource));
        this.database = new JdbcTemplate(dataSource);
        this.colours = new ShadowTables(database);
    }

    /** Asks for every view whose tables are not of its fold, and goes on with what was asked for. */
    public void start() {
        positions.of(views.all()).stream().filter(kept -> kept.version() < view(kept.name()).version())
                .forEach(kept -> ask(kept.name()));
        thread.scheduleWithFixedDelay(this::work, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** Builds this view anew, or goes on where it was stopped. */
    public void ask(String name) {
        Projection view = view(name);
        if (positions.of(List.of(view)).stream().anyMatch(kept -> kept.version() > view.version())) {
            throw new IllegalArgumentException("A newer ledger keeps the view '" + name + "': build it anew there.");
        }
        states.ask(view);
        thread.execute(this::work);
    }

    /** Every view, one after the other; their names. */
    public List<String> askForAll() {
        List<String> names = views.all().stream().map(Projection::name).toList();
        names.forEach(this::ask);
        return names;
    }

    /** Shows the new tables though they differ from those that are read. */
    public void accept(String name) {
        view(name);
        try {
            transactions.executeWithoutResult(status -> states.stage(name, Stage.DIFFERENT, Stage.SHOWING));
        } catch (RebuildStates.GivenUp otherwise) {
            throw new IllegalStateException("The view '" + name
                    + "' has no new tables that differ from those that are read.");
        }
        thread.execute(this::work);
    }

    /** Gives up building this view; the tables that are read stay as they are. */
    public void cancel(String name) {
        Projection view = view(name);
        if (!states.cancel(name)) {
            throw new IllegalStateException("The view '" + name + "' is not being built anew.");
        }
        // Who copies into them notices at the end of what it copies at once.
        states.of(name).flatMap(RebuildState::colour).ifPresent(colour -> RetryOnLockTimeout.run(transactions, database, () -> {
            if (states.holds(name, Stage.CANCELLED) && positions.colour(view) != colour) {
                colours.drop(view, colour);
            }
        }));
    }

    public List<RebuildState> states() {
        return states.all();
    }

    @Override
    public void close() throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(10, TimeUnit.SECONDS);
    }

    private Projection view(String name) {
        return views.named(name).orElseThrow(() -> new IllegalArgumentException("There is no view '" + name
                + "'; there are " + views.all().stream().map(Projection::name).collect(Collectors.joining(", ")) + "."));
    }

    /** Whatever is under way, in the order in which it was asked for. */
    private void work() {
        try {
            states.all().stream().filter(RebuildState::underWay).forEach(state -> views.named(state.view())
                    .filter(view -> view.version() == state.version()).ifPresent(this::alone));
        } catch (RuntimeException failed) {
            if (!thread.isShutdown()) {
                LOG.warn("Views are not built anew for now: {}", Failures.inWords(failed));
            }
        }
    }

    /** Unless another node is at it. */
    private void alone(Projection view) {
        try (Connection held = dataSource.getConnection()) {
            if (lock("select pg_try_advisory_lock(?, hashtext(?))", view, held)) {
                try {
                    run(view);
                } finally {
                    lock("select pg_advisory_unlock(?, hashtext(?))", view, held);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean lock(String question, Projection view, Connection held) throws SQLException {
        try (PreparedStatement statement = held.prepareStatement(question)) {
            statement.setInt(1, LOCK);
            statement.setString(2, view.name());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void run(Projection view) {
        Rebuild rebuild = new Rebuild(view, journal, stream, dataSource, transactions);
        try {
            rebuild.run();
        } catch (RebuildStates.GivenUp cancelled) {
            LOG.info("{}", cancelled.getMessage());
        } catch (RuntimeException failed) {
            if (PassingFailure.passing(failed)) {
                LOG.warn("The view {} is not built any further for now: {}", view.name(), Failures.inWords(failed));
            } else if (!thread.isShutdown()) {
                fails(view, rebuild.stage(), failed);
            }
        }
    }

    private void fails(Projection view, Stage at, RuntimeException failed) {
        String told = Failures.inWords(failed);
        if (states.failed(view.name(), at, told)) {
            LOG.error("The view {} could not be built anew: {}", view.name(), told);
        } else {
            LOG.info("What was being built of the view {} is left: {}", view.name(), told);
        }
    }
}
