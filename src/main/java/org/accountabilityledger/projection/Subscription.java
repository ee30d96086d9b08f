package org.accountabilityledger.projection;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accountabilityledger.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps subscribers up with the journal. What they write and their position commit together, so that nothing is lost or
 * taken in twice, whatever dies when, and on however many nodes. A file that cannot be read is set aside; what else a
 * subscriber cannot take in stops that one alone, and is shown.
 */
public class Subscription {

    private static final Logger LOG = LoggerFactory.getLogger(Subscription.class);
    private static final int BATCH = 500;

    private final Journal journal;
    private final List<? extends Subscriber> subscribers;
    private final Map<String, Subscriber> named;
    private final JdbcOperations database;
    private final Positions positions;
    private final TransactionOperations transactions;
    private final Object advanced = new Object();

    public Subscription(Journal journal, List<? extends Subscriber> subscribers, JdbcOperations database,
            TransactionOperations transactions) {
        this(journal, subscribers, database, transactions,
                new Positions(JdbcClient.create(database), "reading.subscription"));
    }

    Subscription(Journal journal, List<? extends Subscriber> subscribers, JdbcOperations database,
            TransactionOperations transactions, Positions positions) {
        this.journal = journal;
        this.subscribers = List.copyOf(subscribers);
        this.named = subscribers.stream().collect(Collectors.toMap(Subscriber::name, Function.identity()));
        this.database = database;
        this.transactions = transactions;
        this.positions = positions;
    }

    /** Makes the subscribers known. */
    public final void announce() {
        transactions.executeWithoutResult(status -> begin());
    }

    void begin() {
        subscribers.forEach(positions::announce);
    }

    /** Advances every subscriber as far as the journal goes. */
    public final void catchUp() {
        while (together()) {
            signal();
        }
        signal();
        states().stream().filter(state -> state.failure().isPresent()).filter(this::mine)
                .forEach(state -> apart(named.get(state.name())));
    }

    public final List<SubscriberState> states() {
        return positions.of(subscribers);
    }

    /** Whether a subscriber has not read the journal to its end: it is on its way, or stopped. */
    public final boolean behind() {
        return lag() > 0;
    }

    /** How many positions lie between the end of the journal and the subscriber that is farthest behind. */
    public final long lag() {
        return positions.lag(subscribers);
    }

    /** Waits until every subscriber has reached the position; false if that took too long. */
    public final boolean await(long position, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        synchronized (advanced) {
            while (positions.lowest(subscribers) < position) {
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
     * Waits until every subscriber has read all that is recorded by now, whoever reads it; false if that took too long or
     * the thread was interrupted.
     */
    public final boolean awaitAll(Duration atMost) {
        try {
            return await(journal.head(), atMost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void signal() {
        synchronized (advanced) {
            advanced.notifyAll();
        }
    }

    private boolean mine(SubscriberState state) {
        return state.version() == named.get(state.name()).version();
    }

    /** One batch for those that stand at the same position, those in front first; whether there may be more to read. */
    private boolean together() {
        Map<Long, List<Subscriber>> standing = states().stream().filter(state -> state.failure().isEmpty())
                .collect(Collectors.groupingBy(SubscriberState::position, () -> new TreeMap<>(Comparator.reverseOrder()),
                        Collectors.mapping(state -> named.get(state.name()), Collectors.toList())));
        boolean more = false;
        for (List<Subscriber> group : standing.values()) {
            more |= advanceOrStop(group);
        }
        return more;
    }

    private boolean advanceOrStop(List<Subscriber> group) {
        try {
            return Boolean.TRUE.equals(transactions.execute(status -> advance(group, BATCH)));
        } catch (RuntimeException failed) {
            group.forEach(this::apart);
            return false;
        }
    }

    /** One by itself; in the end one entry after the other, so that it stops right before the one that it cannot. */
    private void apart(Subscriber subscriber) {
        try {
            advanceAll(subscriber, BATCH);
        } catch (RuntimeException failed) {
            try {
                advanceAll(subscriber, 1);
            } catch (RuntimeException one) {
                transactions.executeWithoutResult(status -> positions.take(List.of(subscriber))
                        .forEach(state -> stop(subscriber, state, one)));
            }
        }
    }

    private void advanceAll(Subscriber subscriber, int limit) {
        while (Boolean.TRUE.equals(transactions.execute(status -> advance(List.of(subscriber), limit)))) {
            signal();
        }
    }

    /** It is tried again at every wake-up, and said in the log once. */
    private void stop(Subscriber subscriber, SubscriberState state, RuntimeException failed) {
        if (state.failure().filter(known -> known.position() == state.position() + 1).isEmpty()) {
            String told = Failures.inWords(failed);
            LOG.error("{} has stopped before position {}: {}", subscriber.name(), state.position() + 1, told);
            positions.fail(subscriber, state.position() + 1, told);
        }
    }

    private boolean advance(List<Subscriber> group, int limit) {
        // What a crash takes back is read again: nobody need wait for the disk.
        database.execute("set local synchronous_commit = off");
        List<SubscriberState> taken = positions.take(group).stream().filter(this::mine).toList();
        long from = taken.stream().mapToLong(SubscriberState::position).min().orElse(Long.MAX_VALUE);
        List<Subscriber> there = taken.stream().filter(state -> state.position() == from)
                .map(state -> named.get(state.name())).toList();
        if (there.isEmpty()) {
            return false;
        }
        Batch batch = Batch.behind(from, limit, journal);
        if (batch.last() > from) {
            there.forEach(subscriber -> subscriber.take(batch, database));
            positions.moveTo(there, batch.last());
        }
        return batch.last() > from;
    }
}
