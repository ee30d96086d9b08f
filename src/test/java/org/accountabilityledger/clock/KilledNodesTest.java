package org.accountabilityledger.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentFellDue;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneFellDue;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyFellDue;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.testing.Extent;
import org.accountabilityledger.testing.NodeProcess;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several ledgers sweep one database and are killed and started again at random, while many deadlines pass. */
@Tag("faults")
@Timeout(600)
class KilledNodesTest {

    private static final int CALLS = Extent.of(20, 100);
    private static final int PROMISES = Extent.of(20, 100);
    private static final int MILESTONES = 5;
    private static final int DEADLINES = CALLS * SweptLedger.FORCES.size() + PROMISES * (1 + MILESTONES);
    private static final int STEPS = Extent.of(2, 5);
    private static final int DAYS_A_STEP = 12;
    private static final int NODES = Extent.of(2, 3);
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final Duration SOON = Duration.ofMinutes(3);

    /** One thing that was to be done, and by when. */
    private record Day(String file, String subject, LocalDate due) {
    }

    private final long seed = Seed.of(KilledNodesTest.class);
    private final Random random = new Random(seed);
    private final List<Optional<NodeProcess>> nodes = new ArrayList<>();
    private final Set<Day> days = new HashSet<>();
    private int killed;
    @TempDir
    private Path folder;
    private SweptLedger ledger;

    @BeforeEach
    void many_deadlines_are_set() throws Exception {
        ledger = SweptLedger.on(folder, "2024-01-02");
        try (ExecutorService clerks = Executors.newFixedThreadPool(4)) {
            List<Future<?>> files = new ArrayList<>();
            IntStream.range(0, CALLS).mapToObj(i -> call("call-" + i)).forEach(call -> files.add(clerks.submit(call)));
            IntStream.range(0, PROMISES).mapToObj(i -> promise("promise-" + i))
                    .forEach(promise -> files.add(clerks.submit(promise)));
            for (Future<?> file : files) {
                file.get();
            }
        }
        assertThat(days).hasSize(DEADLINES);
        for (int i = 0; i < NODES; i++) {
            nodes.add(Optional.empty());
        }
    }

    private Runnable call(String call) {
        LocalDate due = someDay();
        SweptLedger.FORCES.forEach(force -> days.add(new Day("recommendation:" + call, call + "/" + force, due)));
        return () -> ledger.called(call, due.toString(), SweptLedger.FORCES);
    }

    private Runnable promise(String promise) {
        LocalDate due = someDay();
        List<LocalDate> steps = IntStream.range(0, MILESTONES).mapToObj(i -> someDay()).toList();
        days.add(new Day("commitment:" + promise, "", due));
        IntStream.range(0, MILESTONES).forEach(i ->
                days.add(new Day("commitment:" + promise, "step-" + i, steps.get(i))));
        return () -> {
            ledger.promised(promise, due.toString());
            IntStream.range(0, MILESTONES).forEach(i -> ledger.step(promise, "step-" + i, steps.get(i).toString()));
        };
    }

    private LocalDate someDay() {
        return FIRST.plusDays(random.nextInt(STEPS * DAYS_A_STEP));
    }

    @AfterEach
    void all_of_them_stop() throws Exception {
        for (Optional<NodeProcess> node : nodes) {
            if (node.isPresent()) {
                node.get().kill();
            }
        }
        ledger.close();
    }

    @Test
    void many_deadlines_are_noted_once_each_by_nodes_that_are_killed_at_random() throws Exception {
        for (int step = 1; step <= STEPS; step++) {
            startSome();
            theDaysPass(FIRST.plusDays((long) step * DAYS_A_STEP));
            long passed = passedBy(FIRST.plusDays((long) step * DAYS_A_STEP));
            long enough = noted() + random.nextLong(Math.max(1, passed - noted()));
            await().atMost(SOON).until(() -> noted() >= enough);
            killSome();
        }
        startAll();
        await().atMost(SOON).until(() -> noted() >= DEADLINES);
        theyGoOnSweeping();
        assertThat(killed).as("seed %d", seed).isGreaterThanOrEqualTo(STEPS);
        assertThat(ledger.noted().stream().map(KilledNodesTest::day)).as("seed %d", seed).hasSize(DEADLINES)
                .doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(days);
        assertThat(ledger.noted()).allSatisfy(noted -> assertThat(noted.actor()).isEqualTo("clock"));
    }

    private void theDaysPass(LocalDate day) {
        ledger.itIs(day.toString());
        ledger.consulted(day.toString(), days.stream().map(Day::file).distinct().toList());
    }

    private long passedBy(LocalDate day) {
        return days.stream().filter(each -> each.due().isBefore(day)).count();
    }

    private long noted() {
        return ledger.tables.sql("select count(*) from journal.event where event_name like '%-fell-due'")
                .query(Long.class).single();
    }

    /** Never none: else nobody would go on. */
    private void startSome() throws IOException {
        int surely = random.nextInt(NODES);
        for (int i = 0; i < NODES; i++) {
            if (i == surely || random.nextBoolean()) {
                start(i);
            }
        }
    }

    private void startAll() throws IOException {
        for (int i = 0; i < NODES; i++) {
            start(i);
        }
    }

    private void start(int node) throws IOException {
        if (nodes.get(node).isEmpty()) {
            nodes.set(node, Optional.of(NodeProcess.on(ledger.database, ledger.clockFile, "ledger.sweep-every=100ms",
                    "ledger.database.pool-size=5")));
        }
    }

    /** One that is running, or all of them. */
    private void killSome() throws InterruptedException {
        List<Integer> running = IntStream.range(0, NODES).filter(i -> nodes.get(i).isPresent()).boxed().toList();
        for (int i : random.nextInt(3) == 0 ? running : List.of(running.get(random.nextInt(running.size())))) {
            NodeProcess node = nodes.get(i).orElseThrow();
            assertThat(node.alive()).as("seed %d: %s", seed, node.words()).isTrue();
            node.kill();
            nodes.set(i, Optional.empty());
            killed++;
        }
    }

    /** With nothing left to note, a few times more. */
    private void theyGoOnSweeping() {
        for (int i = 0; i < NODES; i++) {
            Object last = lastSweep();
            await().atMost(SOON).until(() -> !last.equals(lastSweep()));
        }
    }

    private Object lastSweep() {
        return ledger.tables.sql("select coalesce(last_success, '-infinity')::text from clock.scheduled_tasks")
                .query(String.class).single();
    }

    private static Day day(Recorded noted) {
        String file = noted.file().name();
        assertThat(noted.event().attestation().occurredOn().precise()).isTrue();
        LocalDate passed = noted.event().attestation().occurredOn().latest();
        return switch (noted.event()) {
            case ReplyFellDue event -> new Day(file, event.duty().value(), passed);
            case CommitmentFellDue _ -> new Day(file, "", passed);
            case MilestoneFellDue event -> new Day(file, event.milestone(), passed);
            default -> throw new AssertionError(noted);
        };
    }
}
