package org.accountabilityledger.clock;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.accountabilityledger.projection.Failures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Has one node at a time sweep, again and again, however many share the database. If that node dies, another notices
 * that its heart has stopped and goes on.
 */
public final class Trigger implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Trigger.class);
    private static final Duration SHORTEST_BEAT = Duration.ofMillis(100);
    private static final Duration LONGEST_BEAT = Duration.ofSeconds(10);
    private static final int BEATS_MISSED_BY_THE_DEAD = 6;
    private static final Duration GRACE = Duration.ofSeconds(5);
    /** A sweep of a large ledger. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Sweep sweep;
    private final DataSource dataSource;
    private final Duration every;
    private final Instant began = InstantSource.system().instant();
    private volatile Optional<Scheduler> running = Optional.empty();

    public Trigger(Sweep sweep, DataSource dataSource, Duration every) {
        this.sweep = sweep;
        this.dataSource = dataSource;
        this.every = every;
    }

    /** Never, where the time between two sweeps is zero. */
    public void start() {
        if (!every.isZero()) {
            Scheduler scheduler = scheduler();
            scheduler.start();
            running = Optional.of(scheduler);
        }
    }

    /** Whether this node leaves the sweeping to others. */
    public boolean never() {
        return every.isZero();
    }

    /** When any node last swept to the end. */
    public Optional<Instant> lastSweep() {
        return JdbcClient.create(dataSource).sql("select last_success from clock.scheduled_tasks "
                        + "where task_name = 'sweep' and last_success is not null").query(OffsetDateTime.class).optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Whether so long ago that a sweep must have failed, or nobody sweeps. */
    public boolean late(Optional<Instant> lastSweep) {
        Instant latest = InstantSource.system().instant().minus(every.multipliedBy(3)).minus(LONGEST);
        return lastSweep.orElse(began).isBefore(latest);
    }

    /** A sweep that is under way ends after the file that it is asking. */
    @Override
    public void close() {
        running.ifPresent(Scheduler::stop);
    }

    private Scheduler scheduler() {
        RecurringTask<Void> task = Tasks.recurring("sweep", FixedDelay.of(every))
                .execute((instance, context) -> sweep(context.getSchedulerState()));
        return Scheduler.create(dataSource).startTasks(task).tableName("clock.scheduled_tasks").threads(1)
                // The host's name may take seconds to look up, and two nodes may have the same.
                .schedulerName(new SchedulerName.Fixed("node-" + UUID.randomUUID()))
                .serializer(new NothingToSerialize())
                .pollingInterval(beat()).heartbeatInterval(beat()).missedHeartbeatsLimit(BEATS_MISSED_BY_THE_DEAD)
                .shutdownMaxWait(GRACE).build();
    }

    private Duration beat() {
        Duration atLeast = every.compareTo(SHORTEST_BEAT) < 0 ? SHORTEST_BEAT : every;
        return atLeast.compareTo(LONGEST_BEAT) > 0 ? LONGEST_BEAT : atLeast;
    }

    private void sweep(SchedulerState state) {
        try {
            sweep.whileWanted(() -> !state.isShuttingDown());
        } catch (RuntimeException failed) {
            LOG.warn("The clock could not sweep, and tries again: {}", Failures.inWords(failed));
        }
    }
}
