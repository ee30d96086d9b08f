package org.accountabilityledger.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.JournalStream;
import org.accountabilityledger.projection.RebuildState.Stage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Builds one view anew beside the tables that are read, and shows the new ones when they have caught up. Each step
 * commits by itself and can be taken again: whatever dies, it goes on at the step where it was.
 */
final class Rebuild {

    private static final int BATCH = 500;
    private static final long PAUSE_NANOS = 20_000_000;

    private final Projection view;
    private final Journal journal;
    private final DataSource dataSource;
    private final TransactionOperations transactions;
    private final JdbcTemplate database;
    private final RebuildStates states;
    private final ViewPositions positions;
    private final ShadowTables colours;
    private final Copying copying;
    private Stage stage = Stage.WAITING;

    Rebuild(Projection view, Journal journal, JournalStream stream, DataSource dataSource,
            TransactionOperations transactions) {
        this.view = view;
        this.journal = journal;
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.database = new JdbcTemplate(dataSource);
        this.states = new RebuildStates(JdbcClient.create(dataSource));
        this.positions = new ViewPositions(JdbcClient.create(dataSource));
        this.colours = new ShadowTables(database);
        this.copying = new Copying(view, journal, stream, dataSource, transactions, states);
    }

    /** Takes the steps that are left, up to the last one or to where somebody has to decide. */
    void run() {
        for (RebuildState state = state(); state.underWay(); state = state()) {
            stage = state.stage();
            step(state);
        }
    }

    /** Whose step was begun last. */
    Stage stage() {
        return stage;
    }

    private RebuildState state() {
        return states.of(view.name()).orElseThrow(() -> new RebuildStates.GivenUp(view.name()));
    }

    private void step(RebuildState state) {
        switch (state.stage()) {
            case WAITING -> begin();
            case COPYING -> copying.run(state);
            case INDEXING -> index(state);
            case FOLLOWING -> follow(state);
            case COMPARING -> compare(state);
            default -> show(state);
        }
    }

    private void begin() {
        transactions.executeWithoutResult(status -> {
            states.holds(view.name(), Stage.WAITING);
            TableSchema colour = positions.colour(view).other();
            colours.make(view, colour);
            long target = journal.head();
            journal.inspect();
            states.begin(view, colour, target);
        });
    }

    private void index(RebuildState state) {
        transactions.executeWithoutResult(status -> {
            colours.index(view, state.colour().orElseThrow());
            states.stage(view.name(), Stage.INDEXING, Stage.FOLLOWING);
        });
    }

    private void follow(RebuildState state) {
        long position = state.position();
        long reached = advance(state, position, BATCH);
        while (reached > position) {
            position = reached;
            reached = advance(state, position, BATCH);
        }
        transactions.executeWithoutResult(status -> states.stage(view.name(), Stage.FOLLOWING, Stage.COMPARING));
    }

    /** In a transaction of its own, if there is none; the position that was reached. */
    private long advance(RebuildState state, long position, int limit) {
        return transactions.execute(status -> {
            Batch batch = Batch.behind(position, limit, journal);
            if (batch.last() > position) {
                RowVersions.of(batch, view).write(database, state.colour().orElseThrow()::place);
                states.position(view.name(), state.stage(), batch.last());
            }
            return batch.last();
        });
    }

    private void advanceTo(RebuildState state, long from, long to) {
        long position = from;
        while (position < to) {
            position = advance(state, position, (int) Math.min(BATCH, to - position));
        }
    }

    /** Tables of the same fold hold the same at the same position, to the letter; those of another are not compared. */
    private void compare(RebuildState state) {
        try (Connection live = dataSource.getConnection()) {
            Optional<String> digest = Optional.empty();
            live.setAutoCommit(false);
            live.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                Optional<Long> position = livePosition(state, live);
                if (position.isPresent()) {
                    waitLong(live);
                    advanceTo(state, state.position(), position.get());
                    digest = Optional.of(TableDigest.of(view, live));
                }
            } finally {
                live.rollback();
                live.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                live.setAutoCommit(true);
            }
            compared(state, digest);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** It reads on after the other tables have caught up with it, and nobody waits for it meanwhile. */
    private static void waitLong(Connection live) throws SQLException {
        try (Statement statement = live.createStatement()) {
            statement.execute("set local idle_in_transaction_session_timeout = '1h'");
        }
    }

    private void compared(RebuildState state, Optional<String> live) {
        transactions.executeWithoutResult(status -> {
            Optional<String> digest = live.map(there -> digest(state.colour().orElseThrow()));
            states.compared(view.name(), digest, live, digest.equals(live) ? Stage.SHOWING : Stage.DIFFERENT);
        });
    }

    private String digest(TableSchema colour) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return TableDigest.of(view, colour, connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** Where the tables stand that are read, not before the new ones; empty where they cannot be compared. */
    private Optional<Long> livePosition(RebuildState state, Connection live) throws SQLException {
        while (true) {
            List<SubscriberState> read = positions.of(List.of(view));
            if (read.stream().noneMatch(each -> each.version() == view.version() && each.failure().isEmpty())) {
                return Optional.empty();
            }
            long position = ViewPositions.of(view, live);
            if (position >= state.position()) {
                return Optional.of(position);
            }
            live.rollback();
            LockSupport.parkNanos(PAUSE_NANOS);
            if (Thread.interrupted()) {
                throw new RebuildStates.GivenUp(view.name());
            }
        }
    }

    private void show(RebuildState state) {
        long reached = state.position();
        for (long next = advance(state, reached, BATCH); next > reached; next = advance(state, reached, BATCH)) {
            reached = next;
        }
        long caughtUp = reached;
        RetryOnLockTimeout.run(transactions, database, () -> {
            // Nobody advances the old tables from here on, and what they have taken in, the new ones have, too.
            positions.takeInTurn(view);
            long last = Math.max(caughtUp, positions.of(List.of(view)).getFirst().position());
            advanceTo(state, caughtUp, last);
            colours.show(view, state.colour().orElseThrow());
            positions.show(view, last, state.colour().orElseThrow());
            states.stage(view.name(), Stage.SHOWING, Stage.SHOWN);
        });
        // Whoever began to read the old ones reads them to the end.
        RetryOnLockTimeout.run(transactions, database, () -> {
            if (states.holds(view.name(), Stage.SHOWN)) {
                colours.drop(view, state.colour().orElseThrow().other());
            }
        });
    }
}
