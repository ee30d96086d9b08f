package org.accountabilityledger.reading.commitments;

import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.journal.CatalogueSerializer;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.reading.following.Follower;
import org.accountabilityledger.testing.Clerk;
import org.accountabilityledger.testing.Node;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;

/**
 * How fast the register, a promise's page and its JSON are read, now and as of any two dates, on a ledger that it makes:
 * {@code ReadingBenchmark [promises] [entries each] [seconds each]}. Prints what it measured and asserts nothing.
 */
final class ReadingBenchmark {

    private static final int RATE = 100;
    private static final int CLIENTS = 16;
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final Node node;
    private final TestDatabase database;
    private final int promises;
    private final int entries;
    private final int seconds;
    private final CatalogueSerializer serializer = CatalogueSerializer.of(EventCatalogue.ofTheLedger());

    private ReadingBenchmark(Node node, TestDatabase database, int promises, int entries, int seconds) {
        this.node = node;
        this.database = database;
        this.promises = promises;
        this.entries = entries;
        this.seconds = seconds;
    }

    public static void main(String... arguments) throws Exception {
        TestDatabase database = TestDatabase.migrated();
        try (Node node = Node.on(database)) {
            ReadingBenchmark benchmark = new ReadingBenchmark(node, database, number(arguments, 0, 10_000),
                    number(arguments, 1, 10), number(arguments, 2, 10));
            benchmark.record();
            benchmark.follow();
            benchmark.read();
        }
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private void record() throws SQLException {
        Clerk clerk = new Clerk(node);
        clerk.send("register-source", """
                {"source":"report","occurredOn":"2025","publisher":"The Gazette","title":"A report","publishedOn":"2025",
                 "sourceKind":"NEWS_REPORT"}""");
        clerk.send("register-institution", """
                {"institution":"%s","occurredOn":"1996","citations":[{"source":"report"}],"name":"Home Office",
                 "institutionKind":"GOVERNMENT_DEPARTMENT"}""", HOME_OFFICE.reference());
        long began = System.nanoTime();
        RandomPromise random = new RandomPromise(new Random(1));
        try (Connection connection = database.application().getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < promises; i++) {
                append(connection, random.events(new CommitmentId("promise-" + i), entries - 1));
                if (i % 500 == 499) {
                    connection.commit();
                }
            }
            connection.commit();
        }
        said("recorded %,d entries of %,d promises in %.1f s", (long) promises * entries, promises, since(began));
    }

    private void append(Connection connection, List<CommitmentEvent> events) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into journal.event (event_identifier, "
                + "aggregate_type, aggregate_identifier, sequence_number, event_name, event_version, payload, metadata) "
                + "values (?, 'commitment', ?, ?, ?, ?, ?, ?)")) {
            byte[] actor = serializer.serialize(MetaData.with("actor", "clerk"), byte[].class).getData();
            for (int i = 0; i < events.size(); i++) {
                SerializedObject<byte[]> payload = serializer.serialize((LedgerEvent) events.get(i), byte[].class);
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, events.get(i).file().name());
                insert.setLong(3, i);
                insert.setString(4, payload.getType().getName());
                insert.setString(5, payload.getType().getRevision());
                insert.setBytes(6, payload.getData());
                insert.setBytes(7, actor);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void follow() throws InterruptedException, SQLException {
        long began = System.nanoTime();
        long head = node.bean(Journal.class).head();
        if (!node.bean(Follower.class).await(head, Duration.ofHours(2))) {
            throw new IllegalStateException("The views did not catch up.");
        }
        said("all views followed in %.1f s, %,.0f entries a second", since(began), head / since(began));
        try (Connection owner = database.superuser().getConnection()) {
            owner.createStatement().execute("analyze");
        }
    }

    private void read() throws Exception {
        Random random = new Random(2);
        String past = "validOn=2025-11-05&knownAt=" + java.time.Instant.now();
        load("register, sorted by deadline", () -> "/commitments?sort=due");
        load("register, overdue only", () -> "/commitments?schedule=OVERDUE&sort=made&order=desc");
        load("register, as of two dates", () -> "/commitments?sort=due&" + past);
        load("a promise's page", () -> "/commitments/promise-" + random.nextInt(promises));
        load("a promise as JSON", () -> "/commitments/promise-" + random.nextInt(promises) + ".json");
        load("an institution's page", () -> "/institutions/" + HOME_OFFICE.reference());
        said("a promise as JSON at %.3f of the rate of a select by key", rate(() -> json(random)) / rate(this::select));
    }

    /** At a fixed rate, whatever the answers take: waiting counts. */
    private void load(String what, Supplier<String> address) throws Exception {
        status(address.get());
        List<Future<Long>> answers = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < RATE * seconds; i++) {
                long due = start + i * 1_000_000_000L / RATE;
                LockSupport.parkNanos(due - System.nanoTime());
                String path = address.get();
                answers.add(clients.submit(() -> {
                    status(path);
                    return System.nanoTime() - due;
                }));
            }
        }
        long[] sorted = answers.stream().mapToLong(Future::resultNow).sorted().toArray();
        said("%s: p50 %.1f ms, p99 %.1f ms at %d a second", what, sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6, RATE);
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

    private void select() {
        node.bean(org.springframework.jdbc.core.JdbcTemplate.class).queryForMap(
                "select * from journal.event where position = ?", 5L);
    }

    private void status(String path) {
        try {
            HttpResponse<byte[]> answer = BROWSER.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port()
                    + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
        } catch (IOException | InterruptedException failed) {
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
