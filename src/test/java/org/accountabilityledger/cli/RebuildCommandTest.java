package org.accountabilityledger.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accountabilityledger.LedgerApplication;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.projection.Projections;
import org.accountabilityledger.reading.commitments.LargeLedger;
import org.accountabilityledger.testing.CommandProcess;
import org.accountabilityledger.testing.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger that runs is asked on the command line to build views anew, is watched, and left alone. */
class RebuildCommandTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final JdbcClient ROLE = JdbcClient.create(DATABASE.application());
    private static Node node;

    @TempDir
    private Path folder;
    private final ExecutorService others = Executors.newCachedThreadPool();

    @BeforeAll
    static void a_ledger_of_some_promises() throws Exception {
        LargeLedger.write(DATABASE, 20, 10);
        node = Node.on(DATABASE);
        assertThat(node.bean(ProjectionRunner.class).awaitAll(PATIENCE)).isTrue();
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @AfterEach
    void nobody_is_left() {
        others.shutdownNow();
    }

    @Test
    void a_view_is_built_anew_and_is_the_same() throws Exception {
        assertThat(says(0, "titles")).contains("titles: done, 401 entries in ",
                ", the same as what was read before: " + digest("titles"));
    }

    @Test
    void all_views_are_built_anew_one_after_the_other() {
        String said = says(0, "--all");
        assertThat(node.bean(Projections.class).all()).isNotEmpty().allSatisfy(view ->
                assertThat(said).contains(view.name() + ": done, "));
    }

    @Test
    void a_view_that_does_not_exist_is_named_and_stops_no_other() {
        assertThat(says(1, "tiltes", "titles")).contains("There is no view 'tiltes'; there are ", "titles: done, ");
    }

    @Test
    void tables_that_differ_wait_for_a_person_who_accepts_them() {
        ROLE.sql("delete from reading.title").update();
        assertThat(says(1, "titles")).contains("titles: stopped: the new tables differ from those that are read",
                "With --accept the new ones are read, with --cancel they are thrown away.");
        assertThat(titles()).isZero();
        assertThat(says(0, "titles", "--accept")).contains("titles: done");
        assertThat(titles()).isPositive();
        assertThat(says(1, "titles", "--accept"))
                .contains("The view 'titles' has no new tables that differ from those that are read.");
    }

    @Test
    void tables_that_differ_wait_for_a_person_who_gives_them_up() {
        ROLE.sql("delete from reading.title").update();
        says(1, "titles");
        assertThat(says(0, "titles", "--cancel")).contains("Cancelled: titles. What is read stays as it is.");
        assertThat(titles()).isZero();
        assertThat(says(1, "titles", "--cancel")).contains("The view 'titles' is not being built anew.");
        says(1, "titles");
        assertThat(says(0, "titles", "--accept")).contains("titles: done");
    }

    @Test
    void who_leaves_hears_how_to_come_back_and_who_asks_again_follows_what_is_under_way() throws Exception {
        Future<String> again;
        OffsetDateTime began;
        try (Connection held = held("select from reading.view where name = 'facts' for update");
                CommandProcess first = CommandProcess.in(folder, words("facts"))) {
            await().atMost(PATIENCE).until(() -> first.words().contains("facts: putting the new tables in the place"));
            began = moment("started_at");
            first.close();
            assertThat(first.ends()).isNotZero();
            String asked = "rebuild --at " + address() + " facts";
            assertThat(first.words()).contains("The ledger goes on building. To come back to it: " + asked
                    + ". To give it up: " + asked + " --cancel.");
            OffsetDateTime before = moment("changed_at");
            again = others.submit(() -> says(0, "facts"));
            await().atMost(PATIENCE).until(() -> !moment("changed_at").equals(before));
            held.rollback();
        }
        assertThat(again.get()).contains("facts: done").doesNotContain("The ledger goes on");
        assertThat(moment("started_at")).isEqualTo(began);
    }

    @Test
    void what_another_gives_up_is_not_done() throws Exception {
        try (Connection held = held("select pg_advisory_lock(7021971, hashtext('facts'))")) {
            Future<String> first = others.submit(() -> says(1, "facts"));
            await().atMost(PATIENCE).until(() -> ROLE.sql("select count(*) from reading.rebuild where view = 'facts' "
                    + "and stage = 'WAITING'").query(Long.class).single() == 1);
            assertThat(says(0, "--all", "--cancel")).contains("Cancelled: facts.");
            assertThat(first.get()).contains("facts: cancelled").doesNotContain("done");
            assertThat(held.isClosed()).isFalse();
        }
        assertThat(says(0, "--all", "--cancel")).contains("Nothing was cancelled.");
    }

    @Test
    void a_ledger_that_is_closed_meanwhile_keeps_what_was_asked_for() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        Node other = Node.on(database);
        Future<String> watching;
        try (Connection held = database.application().getConnection()) {
            held.createStatement().execute("select pg_advisory_lock(7021971, hashtext('facts'))");
            watching = others.submit(() -> at(1, "http://localhost:" + other.port(), "facts"));
            await().atMost(PATIENCE).until(() -> JdbcClient.create(database.application())
                    .sql("select count(*) from reading.rebuild").query(Long.class).single() == 1);
            other.close();
            assertThat(watching.get()).contains("no longer answers. What was asked for is kept there");
        }
    }

    @Test
    void what_is_not_understood_is_said() {
        assertThat(says(2)).contains("(--all | VIEW...)");
        assertThat(says(2, "--all", "titles")).contains("Unmatched argument");
        assertThat(says(2, "titles", "--cancel", "--accept")).contains("mutually exclusive");
        assertThat(says(2, "--all", "--accept")).contains("--accept is said of each view by its name.");
        assertThat(at(2, "8080", "titles")).contains("--at is an address such as http://localhost:8080.");
        assertThat(at(1, "http://127.0.0.1:1", "titles")).contains("Nobody answers at that address.");
    }

    /** A lock that is held until its connection is closed or rolled back. */
    private static Connection held(String lock) throws SQLException {
        Connection connection = DATABASE.patient();
        try (Statement statement = connection.createStatement()) {
            statement.execute(lock);
        }
        return connection;
    }

    private static OffsetDateTime moment(String column) {
        return ROLE.sql("select " + column + " from reading.rebuild where view = 'facts'")
                .query(OffsetDateTime.class).single();
    }

    private static String digest(String view) {
        return ROLE.sql("select digest from reading.rebuild where view = :view").param("view", view)
                .query(String.class).single();
    }

    private static long titles() {
        return ROLE.sql("select count(*) from reading.title").query(Long.class).single();
    }

    private static String address() {
        return "http://localhost:" + node.port();
    }

    private static List<String> words(String... more) {
        List<String> words = new ArrayList<>(List.of("rebuild", "--at", address()));
        words.addAll(List.of(more));
        return words;
    }

    private static String says(int code, String... words) {
        return executed(code, words(words));
    }

    private static String at(int code, String address, String view) {
        return executed(code, List.of("rebuild", "--at", address, view));
    }

    private static String executed(int code, List<String> words) {
        StringWriter said = new StringWriter();
        PrintWriter all = new PrintWriter(said);
        assertThat(LedgerCommands.execute(LedgerApplication.class, all, all, words.toArray(String[]::new)))
                .as(said.toString()).isEqualTo(code);
        return said.toString();
    }
}
