package org.accountabilityledger.projection;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.accountabilityledger.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the views up with the journal. The rows of views and their position commit together, so that nothing is lost or
 * taken in twice, whatever dies when. A file that cannot be read is set aside; what else a view cannot take in stops that
 * view alone, and is shown.
 */
public final class ProjectionRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionRunner.class);
    private static final int BATCH = 500;

    private final Journal journal;
    private final Projections views;
    private final JdbcOperations database;
    private final Positions positions;
    private final TransactionOperations transactions;
    private final Object advanced = new Object();

    public ProjectionRunner(Journal journal, Projections views, JdbcOperations database,
            TransactionOperations transactions) {
        this.journal = journal;
        this.views = views;
        this.database = database;
        this.positions = new Positions(JdbcClient.create(database));
        this.transactions = transactions;
    }

    /** Makes the views known; an older node leaves a newer one's to it. */
    public void announce() {
        transactions.executeWithoutResult(status -> {
            all().forEach(positions::announce);
            // What can be read by now is in no view yet: they are built anew.
            if (journal.inspectAgain()) {
                positions.outdate(all());
            }
        });
    }

    /** Advances every view as far as the journal goes. */
    public void catchUp() {
        while (together()) {
            signal();
        }
        signal();
        states().stream().filter(state -> state.failure().isPresent()).map(state -> view(state))
                .filter(this::mine).forEach(this::apart);
    }

    public List<ProjectionState> states() {
        return positions.of(all());
    }

    /** Whether a view has not read the journal to its end: it is on its way, or stopped. */
    public boolean behind() {
        return positions.behind(all());
    }

    /** Waits until every view has reached the position; false if that took too long. */
    public boolean await(long position, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        synchronized (advanced) {
            while (positions.lowest(all()) < position) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                advanced.wait(Math.min(left, 50));
            }
        }
        return true;
    }

    /**
     * Waits until every view has read all that is recorded by now, whoever reads it; false if that took too long or the
     * thread was interrupted.
     */
    public boolean awaitAll(Duration atMost) {
        try {
            return await(journal.head(), atMost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void signal() {
        synchronized (advanced) {
            advanced.notifyAll();
        }
    }

    private List<Projection> all() {
        return views.all();
    }

    private Projection view(ProjectionState state) {
        return views.named(state.name()).orElseThrow();
    }

    private boolean mine(Projection view) {
        return positions.of(List.of(view)).stream().allMatch(state -> state.version() == view.version());
    }

    /** One batch for those that stand at the same position, those in front first; whether there may be more to read. */
    private boolean together() {
        Map<Long, List<Projection>> standing = states().stream().filter(state -> state.failure().isEmpty())
                .collect(Collectors.groupingBy(ProjectionState::position, () -> new TreeMap<>(Comparator.reverseOrder()),
                        Collectors.mapping(state -> view(state), Collectors.toList())));
        boolean more = false;
        for (List<Projection> group : standing.values()) {
            more |= advanceOrStop(group);
        }
        return more;
    }

    private boolean advanceOrStop(List<Projection> group) {
        try {
            return Boolean.TRUE.equals(transactions.execute(status -> advance(group, BATCH)));
        } catch (RuntimeException failed) {
            group.forEach(this::apart);
            return false;
        }
    }

    /** One view by itself; in the end one entry after the other, so that it stops right before the one that it cannot. */
    private void apart(Projection view) {
        try {
            advanceAll(view, BATCH);
        } catch (RuntimeException failed) {
            try {
                advanceAll(view, 1);
            } catch (RuntimeException one) {
                transactions.executeWithoutResult(status -> positions.take(List.of(view))
                        .forEach(state -> stop(view, state, one)));
            }
        }
    }

    private void advanceAll(Projection view, int limit) {
        while (Boolean.TRUE.equals(transactions.execute(status -> advance(List.of(view), limit)))) {
            signal();
        }
    }

    /** It is tried again at every wake-up, and said in the log once. */
    private void stop(Projection view, ProjectionState state, RuntimeException failed) {
        if (state.failure().filter(known -> known.position() == state.position() + 1).isEmpty()) {
            String told = Failures.inWords(failed);
            LOG.error("The view {} has stopped before position {}: {}", view.name(), state.position() + 1, told);
            positions.fail(view, state.position() + 1, told);
        }
    }

    private boolean advance(List<Projection> group, int limit) {
        // What a crash takes back is read again: nobody need wait for the disk.
        database.execute("set local synchronous_commit = off");
        List<ProjectionState> taken = positions.take(group).stream()
                .filter(state -> state.version() == view(state).version()).toList();
        long from = taken.stream().mapToLong(ProjectionState::position).min().orElse(Long.MAX_VALUE);
        List<Projection> there = taken.stream().filter(state -> state.position() == from)
                .map(state -> view(state)).toList();
        Batch batch = there.isEmpty() ? Batch.NONE : Batch.behind(from, limit, journal);
        if (!batch.isEmpty()) {
            RowVersions versions = new RowVersions();
            there.forEach(view -> batch.into(view, versions));
            versions.write(database, UnaryOperator.identity());
            positions.moveTo(there, batch.last());
        }
        return !batch.isEmpty();
    }
}
