package org.accountabilityledger.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventhandling.scheduling.EventScheduler;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One node at a time is woken to sweep, again and again. */
class TriggerTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient table = JdbcClient.create(database.pooled());

    @Test
    void it_sweeps_again_and_again_and_says_so_in_one_row() {
        try (Node north = Node.on(database, "ledger.sweep-every=100ms");
                Node south = Node.on(database, "ledger.sweep-every=100ms")) {
            assertThat(north.port()).isNotEqualTo(south.port());
            await().atMost(SOON).until(() -> rows() == 1 && lastSuccess() != null);
            OffsetDateTime first = lastSuccess();
            await().atMost(SOON).until(() -> lastSuccess().isAfter(first));
            assertThat(rows()).isEqualTo(1);
        }
    }

    @Test
    void a_sweep_whose_node_was_killed_is_taken_over() {
        pickedByADeadNode();
        try (Node node = Node.on(database, "ledger.sweep-every=100ms")) {
            assertThat(node.port()).isPositive();
            await().atMost(SOON).until(() -> lastSuccess() != null);
        }
    }

    @Test
    void a_node_that_is_told_to_sweep_never_leaves_the_table_alone() {
        try (Node node = Node.on(database, "ledger.sweep-every=0s")) {
            assertThat(node.port()).isPositive();
            assertThat(rows()).isZero();
        }
    }

    @Test
    void a_negative_time_between_two_sweeps_is_refused() {
        assertThatThrownBy(() -> Node.on(database, "ledger.sweep-every=-1m").close())
                .hasRootCauseMessage("The time between two sweeps is negative.");
    }

    @Test
    void nobody_else_speaks_in_the_clocks_name() {
        assertThatThrownBy(() -> Node.on(database, "ledger.actor=clock").close())
                .hasRootCauseMessage("The actor 'clock' is the ledger's own clock.");
    }

    @Test
    void a_node_that_stops_leaves_no_sweep_behind() {
        try (Node node = Node.on(database, "ledger.sweep-every=100ms")) {
            assertThat(node.port()).isPositive();
            await().atMost(SOON).until(() -> lastSuccess() != null);
        }
        assertThat(table.sql("select picked from clock.scheduled_tasks").query(Boolean.class).single()).isFalse();
    }

    @Test
    void axon_brings_no_deadlines_of_its_own() {
        try (Node node = Node.on(database)) {
            assertThat(Stream.of(DeadlineManager.class, EventScheduler.class, Scheduler.class, Task.class)
                    .filter(node::has)).isEmpty();
        }
    }

    private void pickedByADeadNode() {
        table.sql("insert into clock.scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, "
                + "last_heartbeat, version) values ('sweep', 'recurring', now() - interval '1 minute', true, "
                + "'node-dead', now(), 1)").update();
    }

    private long rows() {
        return table.sql("select count(*) from clock.scheduled_tasks").query(Long.class).single();
    }

    private OffsetDateTime lastSuccess() {
        return table.sql("select max(last_success) from clock.scheduled_tasks").query(OffsetDateTime.class)
                .optional().orElse(null);
    }
}
