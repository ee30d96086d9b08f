package org.accountabilityledger.projection;

import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.accountabilityledger.journal.CannotBeRead;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.GivenJournal;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.JournalStream;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.platform.FailingDataSource;
import org.accountabilityledger.platform.LedgerViews;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.RebuildState.Stage;
import org.accountabilityledger.testing.Extent;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A view that is built anew beside the one that is read comes out the same to the letter, whatever happens meanwhile. */
@Order(1)
class RebuildTest {

    private static final long SEED = Seed.of(RebuildTest.class);
    /** From one step at which something dies to the next: where not every one is tried, the seed says where it begins. */
    private static final int STRIDE = Extent.of(6, 1);
    private static final int CANCELS = Extent.of(5, 20);

    private final TestDatabase ledger = TestDatabase.migrated();
    private final HikariDataSource application = pooled(ledger.application());
    private final Journal journal =
            new Journal(JdbcClient.create(application), EventCatalogue.ofTheLedger(), LONDON);
    private final Projections views = LedgerViews.in(LONDON);
    private final ProjectionRunner runner = new ProjectionRunner(journal, views, new JdbcTemplate(application), in(application));
    private final RebuildStates states = new RebuildStates(JdbcClient.create(application));
    private final RandomLedger random = RandomLedger.of(new Random(SEED));

    @AfterEach
    void it_is_left() {
        application.close();
    }

    @Test
    void every_view_built_anew_is_the_one_that_was_read() throws SQLException {
        recorded();
        Map<String, String> before = digests();
        views.all().forEach(this::build);
        assertThat(digests()).as("seed %d", SEED).isEqualTo(before);
        assertThat(states.all()).hasSameSizeAs(views.all()).allSatisfy(state -> {
            assertThat(state.stage()).as("%s, seed %d", state, SEED).isEqualTo(Stage.SHOWN);
            assertThat(state.digest()).isEqualTo(state.liveDigest()).hasValue(before.get(state.view()));
            assertThat(state.done()).isEqualTo(state.entries());
        });
        assertThat(colours()).containsOnly("green");
    }

    @Test
    void entries_that_arrive_meanwhile_are_in_it() throws Exception {
        RandomLedger many = RandomLedger.of(new Random(SEED), 15);
        int half = many.entries().size() / 2;
        record(many, 0, half);
        caughtUp();
        try (ExecutorService others = Executors.newSingleThreadExecutor()) {
            Future<?> arriving = others.submit(() -> {
                for (int next = half; next < many.entries().size(); next += 2) {
                    record(many, next, Math.min(next + 2, many.entries().size()));
                    runner.catchUp();
                }
                return null;
            });
            views.all().forEach(this::build);
            assertThat(arriving.isDone()).as("they came all the while").isFalse();
            arriving.get();
        }
        runner.catchUp();
        assertThat(runner.behind()).isFalse();
        Map<String, String> shown = digests();
        assertThat(states.all()).extracting(RebuildState::stage).as("seed %d", SEED).containsOnly(Stage.SHOWN);
        views.all().forEach(this::build);
        assertThat(digests()).as("seed %d", SEED).isEqualTo(shown);
    }

    @Test
    @Tag("faults")
    void whatever_dies_at_any_step_the_view_that_is_read_is_untouched_and_the_rebuild_goes_on() throws SQLException {
        recorded();
        for (String name : Set.of("commitments", "timeline")) {
            String before = digest(name);
            int step = new Random(SEED).nextInt(STRIDE);
            while (dies(view(name), step)) {
                assertThat(digest(name)).as("%s at step %d, seed %d", name, step, SEED).isEqualTo(before);
                assertThat(build(view(name)).stage()).isEqualTo(Stage.SHOWN);
                assertThat(digest(name)).as("%s after step %d, seed %d", name, step, SEED).isEqualTo(before);
                step += STRIDE;
            }
            assertThat(step).isGreaterThan(30);
        }
    }

    /** Whether there were so many steps to take. */
    private boolean dies(Projection view, int step) {
        FailingDataSource dying = new FailingDataSource(application, step);
        states.ask(view);
        try {
            rebuild(view, dying).run();
        } catch (RuntimeException died) {
            assertThat(dying.broke()).as("%s at step %d: %s", view.name(), step, died).isTrue();
        }
        return dying.broke();
    }

    @Test
    void a_view_whose_version_has_risen_is_built_anew_at_the_start_while_the_old_one_is_read() throws Exception {
        recorded();
        Projections risen = new Projections(views.all().stream()
                .map(view -> view instanceof RowProjection<?> ? new Risen(view) : view).toList());
        try (Rebuilds rebuilds = rebuilds(risen)) {
            rebuilds.start();
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(rebuilds.states())
                    .hasSize(views.all().size() - 1).extracting(RebuildState::stage).containsOnly(Stage.SHOWN));
            assertThat(rebuilds.states()).extracting(RebuildState::liveDigest).containsOnly(Optional.empty());
        }
        assertThat(new ProjectionRunner(journal, risen, new JdbcTemplate(application), in(application)).states())
                .extracting(SubscriberState::version).filteredOn(version -> version == 77).hasSize(views.all().size() - 1);
    }

    @Test
    void an_older_ledger_does_not_build_what_a_newer_one_keeps() throws Exception {
        recorded();
        JdbcClient.create(application).sql("update reading.view set version = 99 where name = 'commitments'").update();
        try (Rebuilds rebuilds = rebuilds(views)) {
            assertThatThrownBy(() -> rebuilds.ask("commitments"))
                    .hasMessage("A newer ledger keeps the view 'commitments': build it anew there.");
        }
    }

    @Test
    void one_that_goes_on_tells_its_rate_from_there_on() throws SQLException {
        recorded();
        Projection view = view("commitments");
        states.ask(view);
        int step = 0;
        while (states.of(view.name()).orElseThrow().stage() != Stage.COPYING) {
            assertThat(dies(view, step++)).isTrue();
        }
        JdbcClient.create(application).sql("update reading.rebuild set started_at = started_at - interval '1 day', "
                + "changed_at = changed_at - interval '1 day', resumed_at = resumed_at - interval '1 day'").update();
        RebuildState before = states.of(view.name()).orElseThrow();
        RebuildState after = build(view);
        assertThat(after.startedAt()).isEqualTo(before.startedAt());
        assertThat(after.resumedAt()).isAfter(before.changedAt().plus(Duration.ofHours(23)));
        assertThat(after.doneBefore()).isEqualTo(before.done());
    }

    @Test
    void an_entry_of_a_version_that_nobody_knows_stops_the_reader_though_its_type_is_not_read() throws SQLException {
        recorded();
        Projection titles = view("titles");
        Recorded passedOver = journal.after(0, Integer.MAX_VALUE).stream().filter(entry -> entry.number() > 1
                && !titles.reads(entry.event().getClass())).findFirst().orElseThrow();
        try (Connection superuser = ledger.superuser().getConnection()) {
            superuser.createStatement().execute("set session_replication_role = replica");
            superuser.createStatement().execute("update journal.event set event_version = '99' where position = "
                    + passedOver.position());
        }
        assertThatThrownBy(() -> build(titles)).as("seed %d", SEED).isInstanceOf(CannotBeRead.class)
                .hasMessageContaining("'" + passedOver.name() + "', version 99");
    }

    @Test
    void what_is_cancelled_leaves_nothing_behind() throws Exception {
        recorded();
        Projection view = view("commitments");
        assertThat(dies(view, 12)).isTrue();
        try (Rebuilds rebuilds = rebuilds(views)) {
            rebuilds.cancel("commitments");
            assertThat(rebuilds.states()).extracting(RebuildState::stage).containsExactly(Stage.CANCELLED);
            assertThatThrownBy(() -> rebuilds.cancel("commitments"))
                    .hasMessage("The view 'commitments' is not being built anew.");
        }
        assertThat(JdbcClient.create(application).sql("select tablename from pg_tables where schemaname = 'green'")
                .query(String.class).list()).isEmpty();
        assertThat(build(view).stage()).isEqualTo(Stage.SHOWN);
    }

    @Test
    void who_reads_for_long_holds_up_the_showing_and_no_other_reader() throws Exception {
        recorded();
        try (Connection reader = reading("reading.commitment"); Rebuilds rebuilds = rebuilds(views)) {
            rebuilds.ask("commitments");
            at(Stage.SHOWING, rebuilds);
            for (int i = 0; i < 5; i++) {
                try (Connection other = application.getConnection()) {
                    other.createStatement().execute("set statement_timeout = '5s'");
                    other.createStatement().execute("select count(*) from reading.commitment");
                }
            }
            assertThat(rebuilds.states()).extracting(RebuildState::stage).containsExactly(Stage.SHOWING);
            reader.rollback();
            at(Stage.SHOWN, rebuilds);
        }
    }

    @Test
    void a_lost_connection_is_no_failure_somebody_goes_on() throws Exception {
        recorded();
        try (Connection reader = reading("reading.commitment"); Rebuilds rebuilds = rebuilds(views)) {
            rebuilds.start();
            rebuilds.ask("commitments");
            at(Stage.SHOWING, rebuilds);
            JdbcClient.create(ledger.superuser()).sql("select pg_terminate_backend(pid) from pg_stat_activity "
                            + "where usename = 'ledger_app' and datname = current_database() and pid <> :reader")
                    .param("reader", reader.unwrap(PGConnection.class).getBackendPID()).query(Boolean.class).list();
            reader.rollback();
            at(Stage.SHOWN, rebuilds);
        }
    }

    @Test
    @Tag("faults")
    void what_is_cancelled_can_be_asked_for_again_at_once() throws Exception {
        recorded();
        try (Rebuilds rebuilds = rebuilds(views)) {
            for (int i = 0; i < CANCELS; i++) {
                rebuilds.ask("timeline");
                LockSupport.parkNanos(new Random(SEED + i).nextLong(100_000_000));
                try {
                    rebuilds.cancel("timeline");
                } catch (IllegalStateException built) {
                    assertThat(built).hasMessage("The view 'timeline' is not being built anew.");
                }
                rebuilds.ask("timeline");
                at(Stage.SHOWN, rebuilds);
            }
        }
    }

    @Test
    void the_end_of_what_was_cancelled_is_no_failure_of_what_was_asked_for_after_it() throws Exception {
        recorded();
        Projection view = view("timeline");
        states.ask(view);
        states.begin(view, TableSchema.GREEN, 0);
        states.stage("timeline", Stage.COPYING, Stage.CANCELLED);
        states.ask(view);
        assertThat(states.failed("timeline", Stage.COPYING, "relation green.entry does not exist")).isFalse();
        assertThat(states.of("timeline").orElseThrow().failure()).isEmpty();
        states.begin(view, TableSchema.GREEN, 0);
        assertThat(states.failed("timeline", Stage.COPYING, "a disk is full")).isTrue();
        assertThat(states.of("timeline").orElseThrow().failure()).contains("a disk is full");
    }

    private Connection reading(String table) throws SQLException {
        Connection reader = ledger.patient();
        reader.createStatement().executeQuery("select count(*) from " + table);
        return reader;
    }

    private static void at(Stage stage, Rebuilds rebuilds) {
        await().atMost(Duration.ofSeconds(60)).ignoreException(DataAccessResourceFailureException.class)
                .untilAsserted(() -> {
            assertThat(rebuilds.states()).extracting(RebuildState::failure).containsOnly(Optional.empty());
            assertThat(rebuilds.states()).extracting(RebuildState::stage).containsExactly(stage);
        });
    }

    private Rebuilds rebuilds(Projections of) {
        return new Rebuilds(of, journal, new JournalStream(EventCatalogue.ofTheLedger()), application, in(application));
    }

    private Projection view(String name) {
        return views.named(name).orElseThrow();
    }

    @Test
    void a_view_that_was_changed_behind_the_ledgers_back_is_told_by_its_digest_and_replaced_when_somebody_says_so()
            throws SQLException {
        recorded();
        Projection view = view("commitments");
        String before = digest("commitments");
        JdbcClient.create(application).sql("update reading.commitment set title = title || '!'").update();
        assertThat(build(view).stage()).isEqualTo(Stage.DIFFERENT);
        assertThat(digest("commitments")).isNotEqualTo(before);
        in(application).executeWithoutResult(status -> states.stage(view.name(), Stage.DIFFERENT, Stage.SHOWING));
        rebuild(view, application).run();
        assertThat(digest("commitments")).isEqualTo(before);
    }

    @Test
    void one_that_is_given_up_meanwhile_is_written_to_no_more() throws SQLException {
        recorded();
        Projection view = views.all().getFirst();
        states.ask(view);
        Rebuild rebuild = rebuild(view, application);
        in(application).executeWithoutResult(status -> states.stage(view.name(), Stage.WAITING, Stage.CANCELLED));
        rebuild.run();
        assertThat(colours()).containsOnly("blue");
        assertThatThrownBy(() -> states.position(view.name(), Stage.FOLLOWING, 1))
                .hasMessage("The view '" + view.name() + "' is no longer being built.");
    }

    private static HikariDataSource pooled(DataSource database) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(database);
        return new HikariDataSource(pool);
    }

    private void recorded() throws SQLException {
        record(random, 0, random.entries().size());
        caughtUp();
    }

    private void caughtUp() {
        runner.announce();
        runner.catchUp();
        assertThat(runner.behind()).isFalse();
    }

    private void record(RandomLedger entries, int behind, int upTo) throws SQLException {
        try (Connection superuser = ledger.superuser().getConnection()) {
            GivenJournal given = new GivenJournal(new SingleConnectionDataSource(superuser, true), LONDON);
            given.takeOver();
            entries.record(given, behind, upTo);
        }
    }

    private RebuildState build(Projection view) {
        states.ask(view);
        rebuild(view, application).run();
        return states.of(view.name()).orElseThrow();
    }

    private Rebuild rebuild(Projection view, DataSource database) {
        return new Rebuild(view, new Journal(JdbcClient.create(database), EventCatalogue.ofTheLedger(), LONDON),
                new JournalStream(EventCatalogue.ofTheLedger()), database, in(database));
    }

    private Map<String, String> digests() throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        try (Connection connection = application.getConnection()) {
            for (Projection view : views.all()) {
                digests.put(view.name(), TableDigest.of(view, connection));
            }
        }
        return digests;
    }

    private String digest(String view) throws SQLException {
        try (Connection connection = application.getConnection()) {
            return TableDigest.of(view(view), connection);
        }
    }

    private List<String> colours() {
        return JdbcClient.create(application).sql("select colour from reading.view").query(String.class).list();
    }

    private static TransactionTemplate in(DataSource database) {
        return new TransactionTemplate(new DataSourceTransactionManager(database));
    }
}
