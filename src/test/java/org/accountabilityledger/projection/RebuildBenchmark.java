package org.accountabilityledger.projection;

import static org.accountabilityledger.accountability.LedgerExamples.LONDON;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.accountabilityledger.journal.CatalogueSerializer;
import org.accountabilityledger.journal.Drain;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.JournalStream;
import org.accountabilityledger.platform.LedgerViews;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.reading.commitments.LargeLedger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How fast views are built anew, beside what the machine can do at all and beside Axon's processor, on a ledger that it
 * makes: {@code RebuildBenchmark [promises] [entries each] [rounds]}. Everything is measured in turns; it prints medians
 * and asserts nothing.
 */
final class RebuildBenchmark {

    // One row for each file, of which it reads the entries that name it; a row or a few, of which it reads every entry;
    // and the register.
    private static final List<String> VIEWS = List.of("titles", "links", "commitments");

    private final HikariDataSource database;
    private final TransactionTemplate transactions;
    private final RebuildStates states;
    private final Map<String, double[]> rates = new TreeMap<>();
    private final long entries;
    private final int rounds;

    private RebuildBenchmark(HikariDataSource database, long entries, int rounds) {
        this.database = database;
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        this.states = new RebuildStates(JdbcClient.create(database));
        this.entries = entries;
        this.rounds = rounds;
    }

    public static void main(String... arguments) throws Exception {
        TestDatabase ledger = TestDatabase.migrated();
        long began = System.nanoTime();
        long entries = LargeLedger.write(ledger, number(arguments, 0, 100_000), number(arguments, 1, 10));
        said("wrote %,d entries in %.1f s", entries, since(began));
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(ledger.application());
        try (HikariDataSource database = new HikariDataSource(pool)) {
            new RebuildBenchmark(database, entries, number(arguments, 2, 5)).run();
        }
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private void run() throws Exception {
        new ProjectionRunner(journal(), LedgerViews.in(LONDON), new JdbcTemplate(database), transactions).announce();
        // The first round warms everything up and is not counted.
        for (int round = -1; round < rounds; round++) {
            measure(round, "yardstick", this::drain);
            for (String view : VIEWS) {
                measure(round, view, () -> rebuild(view));
            }
            AxonProcessor axon = new AxonProcessor(database, CatalogueSerializer.of(EventCatalogue.ofTheLedger()));
            measure(round, "axon", axon::run);
        }
        double yardstick = median("yardstick");
        rates.keySet().forEach(name -> said("%s: %,.0f entries a second, %.3f of the yardstick, %.1f times Axon", name,
                median(name), median(name) / yardstick, median(name) / median("axon")));
        VIEWS.forEach(name -> said("%s: %,d rows, %,.0f rows a second", name, rows(name),
                rows(name) * median(name) / entries));
        said("heap used at most: %,d MB of %,d", Heap.peak() >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Entries a second. */
    private interface Measured {

        double rate() throws Exception;
    }

    private void measure(int round, String name, Measured measured) throws Exception {
        double rate = measured.rate();
        if (round >= 0) {
            rates.computeIfAbsent(name, none -> new double[rounds])[round] = rate;
        }
        said("  round %d, %s: %,.0f", round + 1, name, rate);
    }

    private double drain() throws Exception {
        try (Connection connection = database.getConnection()) {
            long began = System.nanoTime();
            return Drain.all(connection) / since(began);
        }
    }

    /** From the asking to the showing, of one that is new. */
    private double rebuild(String name) {
        Projection view = view(name);
        JdbcClient.create(database).sql("update reading.view set version = 0 where name = :name").param("name", name)
                .update();
        long began = System.nanoTime();
        states.ask(view);
        new Rebuild(view, journal(), new JournalStream(EventCatalogue.ofTheLedger()), database, transactions).run();
        return entries / since(began);
    }

    private long rows(String name) {
        return view(name).tables().stream().mapToLong(table -> JdbcClient.create(database)
                .sql("select count(*) from " + table).query(Long.class).single()).sum();
    }

    private Journal journal() {
        return new Journal(JdbcClient.create(database), EventCatalogue.ofTheLedger(), LONDON);
    }

    private static Projection view(String name) {
        return LedgerViews.in(LONDON).named(name).orElseThrow();
    }

    private double median(String name) {
        double[] sorted = rates.get(name).clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void said(String sentence, Object... values) {
        System.out.printf(Locale.ROOT, sentence + "%n", values);
    }
}
