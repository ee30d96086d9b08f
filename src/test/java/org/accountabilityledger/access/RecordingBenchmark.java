package org.accountabilityledger.access;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Clerk;
import org.accountabilityledger.testing.Node;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many commands a second are recorded through the gate, by one sender and by several, beside bare rows in a table
 * and beside a stock Axon on the same server: {@code RecordingBenchmark [seconds each] [rounds]}. Everything is measured
 * in turns; it prints medians and asserts nothing.
 */
final class RecordingBenchmark {

    private static final int[] SENDERS = {1, 8};
    private static final int FILES = 64;

    private final Node node;
    private final HikariDataSource owner;
    private final StockAxon axon;
    private final int seconds;
    private final int rounds;
    private final Map<String, double[]> rates = new TreeMap<>();
    private final AtomicLong numbers = new AtomicLong();

    private RecordingBenchmark(Node node, HikariDataSource owner, int seconds, int rounds) {
        this.node = node;
        this.owner = owner;
        this.axon = new StockAxon(owner);
        this.seconds = seconds;
        this.rounds = rounds;
    }

    public static void main(String... arguments) throws Exception {
        TestDatabase database = TestDatabase.migrated();
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(database.superuser());
        pool.setMaximumPoolSize(16);
        try (Node node = Node.on(database, "ledger.sweep-every=0s"); HikariDataSource owner = new HikariDataSource(pool)) {
            new RecordingBenchmark(node, owner, number(arguments, 0, 10), number(arguments, 1, 5)).run();
        }
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private void run() throws InterruptedException {
        begin();
        // The first round warms everything up and is not counted.
        for (int round = -1; round < rounds; round++) {
            for (int senders : SENDERS) {
                measure(round, "bare rows", senders, this::row);
                measure(round, "stock Axon, a new aggregate", senders, () -> axon.create("s" + numbers.incrementAndGet()));
                measure(round, "the gate, a new file", senders, this::create);
                measure(round, "the gate, one more entry", senders, this::append);
            }
        }
        for (int senders : SENDERS) {
            double bare = median("bare rows, " + senders);
            double stock = median("stock Axon, a new aggregate, " + senders);
            rates.keySet().stream().filter(name -> name.endsWith(", " + senders)).forEach(name -> said(
                    "%s sender(s): %,.0f a second, %.2f of bare rows, %.2f of stock Axon", name, median(name),
                    median(name) / bare, median(name) / stock));
        }
    }

    private void begin() {
        new JdbcTemplate(owner).execute("create table public.bare (number bigint primary key, payload jsonb not null)");
        new Clerk(node).send("register-source", source("report"));
        for (int i = 0; i < FILES; i++) {
            new Clerk(node).send("register-institution", """
                    {"institution":"body-%d","occurredOn":"1990","citations":[{"source":"report"}],"name":"Body",
                     "institutionKind":"PUBLIC_BODY"}""".formatted(i));
        }
    }

    private void row() {
        new JdbcTemplate(owner).update("insert into public.bare values (?, cast(? as jsonb))", numbers.incrementAndGet(),
                source("bare"));
    }

    private void create() {
        send("register-source", source("s" + numbers.incrementAndGet()));
    }

    /** Files grow from tens of entries to hundreds, as the longest ones do. */
    private void append() {
        long number = numbers.incrementAndGet();
        send("rename-institution", """
                {"institution":"body-%d","occurredOn":"2024-05-01","citations":[{"source":"report"}],"name":"Body %d"}"""
                .formatted(number % FILES, number));
    }

    private static String source(String reference) {
        return """
                {"source":"%s","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""".formatted(reference);
    }

    private void send(String command, String json) {
        node.bean(Gate.class).send(new Envelope(node.bean(CommandReader.class).read(command,
                JsonMapper.shared().readTree(json)), new Actor("clerk"),
                new CommandKey("bench", String.valueOf(numbers.incrementAndGet())), Optional.empty()));
    }

    private void measure(int round, String name, int senders, Runnable one) throws InterruptedException {
        AtomicLong done = new AtomicLong();
        long began = System.nanoTime();
        long end = began + seconds * 1_000_000_000L;
        try (ExecutorService all = Executors.newFixedThreadPool(senders)) {
            for (int i = 0; i < senders; i++) {
                all.execute(() -> {
                    while (System.nanoTime() < end) {
                        one.run();
                        done.incrementAndGet();
                    }
                });
            }
        }
        double rate = done.get() / ((System.nanoTime() - began) / 1e9);
        if (round >= 0) {
            rates.computeIfAbsent(name + ", " + senders, none -> new double[rounds])[round] = rate;
        }
        said("  round %d, %s, %d: %,.0f", round + 1, name, senders, rate);
    }

    private double median(String name) {
        double[] sorted = rates.get(name).clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void said(String sentence, Object... values) {
        System.out.printf(Locale.ROOT, sentence + "%n", values);
    }
}
