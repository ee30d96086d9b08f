package org.accountabilityledger.reading.following;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the views up with the journal. A view's rows and its position commit together, so that nothing is lost or
 * taken in twice, whatever dies when; an entry that a view cannot take in stops that view alone, and is shown.
 */
public final class Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int BATCH = 500;

    private final Journal journal;
    private final List<View> views;
    private final ViewPositions positions;
    private final TransactionOperations transactions;
    private final Object advanced = new Object();

    public Follower(Journal journal, List<View> views, JdbcClient database, TransactionOperations transactions) {
        this.journal = journal;
        this.views = List.copyOf(views);
        this.positions = new ViewPositions(database);
        this.transactions = transactions;
    }

    /**
     * Makes the views known; one whose version has risen is cleared and read again from the beginning. A node that is
     * older than a view leaves it to the newer ones.
     */
    public void prepare() {
        views.forEach(view -> transactions.executeWithoutResult(status -> {
            positions.announce(view);
            if (positions.takeInTurn(view) < view.version()) {
                view.clear();
                positions.moveTo(view, 0);
            }
        }));
    }

    /** Advances every view as far as the journal goes. */
    public void catchUp() {
        views.forEach(this::catchUp);
    }

    /** Clears a view and reads it again from the beginning. */
    public void reset(String name) {
        View view = views.stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no view '" + name + "'; there are "
                        + String.join(", ", views.stream().map(View::name).toList()) + "."));
        transactions.executeWithoutResult(status -> {
            if (positions.takeInTurn(view) > view.version()) {
                throw new IllegalArgumentException("A newer ledger keeps the view '" + name + "': reset it there.");
            }
            view.clear();
            positions.moveTo(view, 0);
        });
    }

    public List<ViewState> states() {
        return positions.of(views);
    }

    /** Whether a view has not read the journal to its end: it is on its way, being read again, or stopped. */
    public boolean behind() {
        return positions.lowest(views) < journal.head();
    }

    /** Waits until every view has reached the position; false if that took too long. */
    public boolean await(long position, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        synchronized (advanced) {
            while (positions.lowest(views) < position) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                advanced.wait(Math.min(left, 50));
            }
        }
        return true;
    }

    private void catchUp(View view) {
        try {
            while (Boolean.TRUE.equals(transactions.execute(status -> advance(view, BATCH)))) {
                signal();
            }
            signal();
        } catch (RuntimeException failed) {
            stopAtTheEntry(view);
        }
    }

    /** One by one, so that the view stops right before the entry that it cannot take in. */
    private void stopAtTheEntry(View view) {
        try {
            while (Boolean.TRUE.equals(transactions.execute(status -> advance(view, 1)))) {
                signal();
            }
        } catch (RuntimeException failed) {
            transactions.executeWithoutResult(status -> positions.take(view)
                    .ifPresent(state -> stop(view, state, failed)));
        }
    }

    /** It is tried again at every wake-up, and said in the log once. */
    private void stop(View view, ViewState state, RuntimeException failed) {
        if (state.failure().filter(known -> known.position() == state.position() + 1).isEmpty()) {
            LOG.error("The view {} has stopped before position {}", view.name(), state.position() + 1, failed);
            positions.fail(view, state.position() + 1, reason(failed));
        }
    }

    /** Whether there may be more to read. */
    private boolean advance(View view, int limit) {
        Optional<ViewState> taken = positions.take(view).filter(state -> state.version() == view.version());
        if (taken.isEmpty()) {
            return false;
        }
        List<Recorded> entries = journal.after(taken.get().position(), limit);
        if (!entries.isEmpty()) {
            view.apply(entries);
            positions.moveTo(view, entries.getLast().position());
        }
        return entries.size() == limit;
    }

    private void signal() {
        synchronized (advanced) {
            advanced.notifyAll();
        }
    }

    private static String reason(RuntimeException failed) {
        return failed.getClass().getSimpleName() + ": " + failed.getMessage();
    }
}
