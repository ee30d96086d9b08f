package org.accountabilityledger.reading.commitments;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.accountabilityledger.accountability.RuleBroken;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.projection.Rebuilds;
import org.accountabilityledger.testing.Clerk;
import org.accountabilityledger.testing.Node;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How fast the register, a promise's page and its JSON are read, now and as of any two dates, on a ledger that it makes:
 * {@code ReadingBenchmark [promises] [entries each] [seconds each]}. Prints what it measured and asserts nothing.
 */
final class ReadingBenchmark {

    private static final int RATE = 100;
    private static final int CLIENTS = 16;
    private static final int WARMING = 500;

    private final Node node;
    private final TestDatabase database;
    private final int promises;
    private final int seconds;

    private ReadingBenchmark(Node node, TestDatabase database, int promises, int seconds) {
        this.node = node;
        this.database = database;
        this.promises = promises;
        this.seconds = seconds;
    }

    public static void main(String... arguments) throws Exception {
        System.setProperty("http.maxConnections", String.valueOf(RATE));
        TestDatabase database = TestDatabase.migrated();
        int promises = number(arguments, 0, 10_000);
        long began = System.nanoTime();
        long entries = LargeLedger.write(database, promises, number(arguments, 1, 10));
        said("wrote %,d entries in %.1f s", entries, since(began));
        try (Node node = Node.on(database)) {
            ReadingBenchmark benchmark = new ReadingBenchmark(node, database, promises, number(arguments, 2, 10));
            benchmark.build(entries);
            benchmark.read();
            benchmark.write();
            if (arguments.length > 3) {
                said("it stays open at port %d, %s", node.port(), database.url());
                Thread.currentThread().join();
            }
        }
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    /** All views, one after the other, as at the first start on a journal of that length. */
    private void build(long entries) throws InterruptedException, SQLException {
        long began = System.nanoTime();
        if (!node.bean(ProjectionRunner.class).await(entries, Duration.ofHours(2))) {
            throw new IllegalStateException("The views did not catch up.");
        }
        said("all views built in %.1f s", since(began));
        node.bean(Rebuilds.class).states().forEach(state -> said("  %s: %,.0f entries a second", state.view(),
                state.entries() / (Duration.between(state.startedAt(), state.changedAt()).toMillis() / 1000.0)));
        try (Connection owner = database.superuser().getConnection()) {
            owner.createStatement().execute("vacuum analyze");
        }
    }

    /** From the acknowledged command to its change on the page, and until every view has it. */
    private void write() throws Exception {
        Clerk clerk = new Clerk(node);
        ProjectionRunner runner = node.bean(ProjectionRunner.class);
        long[] shown = new long[200];
        long[] everywhere = new long[shown.length];
        for (int i = 0; i < shown.length; i++) {
            String words = "Reported " + i;
            int number = reported(i * 97 % promises, words, clerk);
            long acknowledged = System.nanoTime();
            while (!page("/commitments/promise-" + number + ".json").contains(words)) {
                Thread.onSpinWait();
            }
            shown[i] = System.nanoTime() - acknowledged;
            while (runner.behind()) {
                Thread.onSpinWait();
            }
            everywhere[i] = System.nanoTime() - acknowledged;
        }
        said("from an acknowledged command to its change on the page: " + spread(shown));
        said("from an acknowledged command until every view has it: " + spread(everywhere));
    }

    /** On that promise, or on the next one that takes it: some are closed. */
    private static int reported(int number, String words, Clerk clerk) {
        try {
            clerk.send("report-progress", """
                    {"commitment":"promise-%d","occurredOn":"2025-06-16","citations":[{"source":"report"}],
                     "statedBy":"%s","claim":"IN_PROGRESS","words":"%s"}"""
                    .formatted(number, LargeLedger.body(number).reference(), words));
            return number;
        } catch (RuleBroken refused) {
            return reported(number + 1, words, clerk);
        }
    }

    private static String spread(long[] nanos) {
        Arrays.sort(nanos);
        return "p50 %.1f ms, p99 %.1f ms".formatted(nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
    }

    private void read() throws Exception {
        Random random = new Random(2);
        String past = "validOn=2025-11-05&knownAt=" + java.time.Instant.now();
        load("register, sorted by deadline", () -> "/commitments?sort=due");
        load("register, overdue only", () -> "/commitments?schedule=OVERDUE&sort=made&order=desc");
        load("register, as of two dates", () -> "/commitments?sort=due&" + past);
        load("a promise's page", () -> "/commitments/promise-" + random.nextInt(promises));
        load("a promise as JSON", () -> "/commitments/promise-" + random.nextInt(promises) + ".json");
        long[] first = new long[LargeLedger.BODIES];
        for (int i = 0; i < first.length; i++) {
            long asked = System.nanoTime();
            status("/institutions/" + LargeLedger.body(i).reference());
            first[i] = System.nanoTime() - asked;
        }
        said("a scorecard that nobody has asked for, with its quarters: " + spread(first));
        load("a scorecard", RATE / 10,
                () -> "/institutions/" + LargeLedger.body(random.nextInt(LargeLedger.BODIES)).reference());
        double select = rate(() -> select(random));
        double json = rate(() -> json(random));
        said("a promise as JSON: %,.0f a second, %.3f of the %,.0f selects by key a second", json, json / select, select);
    }

    /** At a fixed rate, whatever the answers take: waiting counts. */
    private void load(String what, Supplier<String> address) throws Exception {
        load(what, RATE, address);
    }

    private void load(String what, int rate, Supplier<String> address) throws Exception {
        for (int i = 0; i < WARMING; i++) {
            status(address.get());
        }
        List<Future<Long>> answers = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < rate * seconds; i++) {
                long due = start + i * 1_000_000_000L / rate;
                LockSupport.parkNanos(due - System.nanoTime());
                String path = address.get();
                answers.add(clients.submit(() -> {
                    status(path);
                    return System.nanoTime() - due;
                }));
            }
        }
        said("%s: %s at %d a second", what,
                spread(answers.stream().mapToLong(Future::resultNow).toArray()), rate);
    }

    private double rate(Runnable one) throws InterruptedException {
        AtomicLong done = new AtomicLong();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            Runnable client = () -> {
                while (System.nanoTime() < end) {
                    one.run();
                    done.incrementAndGet();
                }
            };
            Arrays.stream(new int[CLIENTS]).forEach(each -> clients.execute(client));
        }
        return done.get() / (double) seconds;
    }

    private void json(Random random) {
        status("/commitments/promise-" + random.nextInt(promises) + ".json");
    }

    /** The promise itself, by the key of its opening entry; prepared, as the driver does with what is asked often. */
    private void select(Random random) {
        node.bean(JdbcTemplate.class).queryForMap("select * from journal.event where aggregate_identifier = ? "
                + "and sequence_number = 0", "commitment:promise-" + random.nextInt(promises));
    }

    private void status(String path) {
        page(path);
    }

    // As thin a client as there is, on connections that stay open: it shares the machine with what it measures.
    private String page(String path) {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + node.port() + path)
                    .toURL().openConnection();
            try (InputStream answer = connection.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(path, failed);
        }
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void said(String sentence, Object... values) {
        System.out.printf(Locale.ROOT, sentence + "%n", values);
    }
}
