package org.accountabilityledger.clock;

import static org.accountabilityledger.clock.SweptLedger.FORCES;
import static org.accountabilityledger.clock.SweptLedger.recommendations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.accountabilityledger.access.CommandKey;
import org.accountabilityledger.access.Envelope;
import org.accountabilityledger.access.Gate;
import org.accountabilityledger.access.Receipt;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.reading.deadlines.DeadlineQuery;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.EntryQuery;
import org.accountabilityledger.testing.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However late or often the ledger sweeps, each deadline is noted once, and what holds no more is taken back. */
class SweepTest {

    private static final Swept NOTHING = new Swept(0, 0, 0, 0);

    @TempDir
    private Path folder;
    private SweptLedger ledger;

    @BeforeEach
    void a_call_to_two_forces_to_be_answered_by_10_march() {
        ledger = SweptLedger.on(folder, "2024-01-02");
        ledger.called("call", "2024-03-10", FORCES.subList(0, 2));
    }

    @AfterEach
    void the_node_stops() {
        ledger.close();
    }

    @Test
    void what_passed_while_the_ledger_was_down_for_a_week_is_noted_once_with_the_day_on_which_it_passed() {
        lookedOn("2024-03-18");
        assertThat(ledger.sweep()).isEqualTo(new Swept(1, 2, 0, 0));
        assertThat(ledger.noted()).hasSize(2).allSatisfy(noted -> {
            assertThat(noted.event().attestation().occurredOn().text()).isEqualTo("2024-03-10");
            assertThat(noted.recordedAt()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        });
        assertThat(ledger.sweep()).isEqualTo(NOTHING);
        ledger.itIs("2024-05-01");
        assertThat(ledger.sweep()).isEqualTo(NOTHING);
    }

    @Test
    void nothing_is_noted_on_the_last_day_and_everything_on_the_day_after() {
        lookedOn("2024-03-10");
        assertThat(ledger.sweep()).isEqualTo(NOTHING);
        lookedOn("2024-03-11");
        assertThat(ledger.sweep()).isEqualTo(new Swept(1, 2, 0, 0));
    }

    @Test
    void nothing_is_noted_before_somebody_has_looked_and_then_it_is() {
        ledger.itIs("2024-05-01");
        assertThat(ledger.sweep()).isEqualTo(NOTHING);
        ledger.consulted("2024-03-10", recommendations("call"));
        assertThat(ledger.sweep()).isEqualTo(NOTHING);
        ledger.consulted("2024-04-01", recommendations("call"));
        assertThat(ledger.sweep()).isEqualTo(new Swept(1, 2, 0, 0));
    }

    @Test
    void what_rested_on_a_consultation_is_taken_back_when_that_is_withdrawn() {
        ledger.itIs("2024-05-01");
        Receipt look = ledger.consulted("2024-04-01", recommendations("call"));
        ledger.sweep();
        ledger.itIs("2025-01-01");
        ledger.withdrawn("consultation", look.file().reference(), 1);
        assertThat(ledger.sweep()).isEqualTo(new Swept(1, 0, 2, 0));
        assertThat(ledger.sweep()).isEqualTo(NOTHING);
    }

    @Test
    void a_reply_that_is_found_late_takes_back_what_it_contradicts_in_the_same_transaction() {
        lookedOn("2024-03-18");
        ledger.sweep();
        Receipt receipt = ledger.accepted("call", "north-force", "2024-03-09");
        assertThat(receipt.entries()).extracting(Receipt.Line::name)
                .containsExactly("recommendation-accepted", "recommendation-entry-withdrawn");
        assertThat(ledger.sweep()).isEqualTo(NOTHING);
    }

    @Test
    void a_stale_proposal_records_nothing_and_leaves_no_receipt() {
        ledger.itIs("2024-03-18");
        assertThat(proposed("early").entries()).isEmpty();
        lookedOn("2024-03-18");
        assertThat(proposed("first").entries()).hasSize(2);
        assertThat(proposed("second").entries()).isEmpty();
        assertThat(ledger.tables.sql("select key from journal.command_receipt where scope = 'stale'")
                .query(String.class).list()).containsExactly("first");
    }

    @Test
    void sweeps_at_once_on_two_nodes_note_each_deadline_once() throws Exception {
        IntStream.range(0, 30).forEach(i -> ledger.called("call-" + i, "2024-03-01", FORCES));
        ledger.itIs("2024-03-05");
        ledger.consulted("2024-03-05", IntStream.range(0, 30).mapToObj(i -> "recommendation:call-" + i).toList());
        ledger.caughtUp();
        try (Node other = ledger.another(); ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Swept>> sweeps = IntStream.range(0, 4).<Callable<Swept>>mapToObj(i ->
                    () -> onPagesOf(7, i % 2 == 0 ? ledger.node : other).now()).toList();
            long noted = 0;
            for (Future<Swept> sweep : threads.invokeAll(sweeps)) {
                assertThat(sweep.get().failed()).isZero();
                noted += sweep.get().noted();
            }
            assertThat(noted).isEqualTo(120);
        }
        assertThat(ledger.noted()).hasSize(120);
    }

    @Test
    void a_view_that_lags_delays_an_entry_and_makes_none() throws SQLException {
        ledger.caughtUp();
        try (Connection holder = ledger.database.patient()) {
            hold(holder, "deadlines");
            ledger.called("late-seen", "2024-03-01", FORCES);
            lookedOn("2024-03-18");
            ledger.consulted("2024-03-18", recommendations("late-seen"));
            ledger.accepted("call", "north-force", "2024-03-09");
            assertThat(ledger.node.bean(Sweep.class).now().noted()).isLessThanOrEqualTo(1);
            holder.rollback();
        }
        ledger.sweep();
        assertThat(ledger.noted()).hasSize(1 + FORCES.size());
    }

    @Test
    void a_file_that_cannot_be_asked_keeps_no_other_waiting() {
        List.of("recommendation:nowhere", "source:report").forEach(file -> ledger.tables.sql("insert into "
                        + "reading.deadline (file, kind, subject, due, last, sequence, current, open, excused, noted, "
                        + "stopped, revision, bodies, example, version, valid_from, valid_to, known_from, known_to) "
                        + "values (:file, 'reply', '', '1999', '1999-12-31', 0, true, false, true, 7, false, 0, '{}', false, "
                        + "gen_random_uuid(), '-infinity', 'infinity', 0, " + Long.MAX_VALUE + ")").param("file", file).update());
        lookedOn("2024-03-18");
        assertThat(ledger.sweep()).isEqualTo(new Swept(3, 2, 0, 2));
    }

    @Test
    void a_promise_its_steps_and_a_review_are_asked_as_well() {
        ledger.promised("promise", "2024-03-12");
        ledger.step("promise", "first", "2024-02-12");
        ledger.opened("audit", "2024-03-11");
        ledger.itIs("2024-03-13");
        ledger.consulted("2024-03-13", List.of("commitment:promise", "review:audit", "recommendation:call"));
        assertThat(ledger.sweep()).isEqualTo(new Swept(3, 5, 0, 0));
        assertThat(ledger.noted().stream().map(Recorded::name)).containsExactly("commitment-fell-due",
                "milestone-fell-due", "reply-fell-due", "reply-fell-due", "review-fell-due");
        assertThat(ledger.sweep()).isEqualTo(NOTHING);
    }

    @Test
    void its_entries_show_the_clock_as_their_actor() {
        lookedOn("2024-03-18");
        ledger.sweep();
        List<EntryLine> lines = ledger.node.bean(EntryQuery.class)
                .ofFile(new FileRef("recommendation", "call"));
        assertThat(lines).extracting(EntryLine::actor).containsExactly("clerk", "clock", "clock");
        assertThat(new ArrayList<>(ledger.noted())).extracting(Recorded::actor).containsOnly("clock");
    }

    private void lookedOn(String day) {
        ledger.itIs(day);
        ledger.consulted(day, recommendations("call"));
    }

    private static Sweep onPagesOf(int files, Node node) {
        return new Sweep(node.bean(Gate.class), node.bean(DeadlineQuery.class), files);
    }

    private Receipt proposed(String key) {
        Gate gate = ledger.node.bean(Gate.class);
        return gate.send(new Envelope(Proposals.of(new FileRef("recommendation", "call"), gate.today()), Sweep.ACTOR,
                new CommandKey("stale", key), Optional.empty())).receipt();
    }

    private static void hold(Connection holder, String view) throws SQLException {
        try (Statement statement = holder.createStatement()) {
            statement.execute("select from reading.view where name = '" + view + "' for update");
        }
    }
}
