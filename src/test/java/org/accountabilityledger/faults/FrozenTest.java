package org.accountabilityledger.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.LedgerProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands still stops nobody else for longer than a bound, and what was acknowledged is there once. */
@Tag("faults")
class FrozenTest {

    private static final String[] NOTHING_SHIPPED = {"ledger.demonstration=false", "ledger.built-in-rules=false"};
    private static final int SOME = 40;
    private static final Duration LONG = Duration.ofMinutes(4);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void who_stands_still_with_the_lock_of_the_journal_is_thrown_out_and_the_others_go_on() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        try (LedgerProcess node = node(database); Connection still = database.application().getConnection()) {
            still.setAutoCommit(false);
            still.createStatement().execute("select pg_advisory_xact_lock(7021970)");
            try (Writers writers = new Writers("w", node.port())) {
                for (String page : List.of("/sources", "/recommendations.json", "/views")) {
                    assertThat(Writers.get(node.port(), page).statusCode()).as(page).isEqualTo(200);
                }
                await().atMost(LONG).until(() -> writers.acknowledged.size() > SOME);
                writers.close();
                writers.assertAnswers();
                writers.sendAgain(node.port());
                assertThat(recorded(database)).isEqualTo(writers.sent.size());
            }
            assertThat(isAlive(still)).as("the one that stood still").isFalse();
        }
    }

    @Test
    void a_node_that_stands_still_under_load_stops_no_other_and_goes_on_when_it_wakes() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        try (LedgerProcess one = node(database); LedgerProcess two = node(database);
                Writers ofOne = new Writers("one", one.port()); Writers ofTwo = new Writers("two", two.port())) {
            await().atMost(LONG).until(() -> ofOne.acknowledged.size() > SOME && ofTwo.acknowledged.size() > SOME);
            Faults.freeze(one.processes());
            int before = ofTwo.acknowledged.size();
            Faults.standStill(Faults.FREEZE);
            await().atMost(LONG).until(() -> ofTwo.acknowledged.size() > before + SOME);
            Faults.thaw(one.processes());
            int frozen = ofOne.acknowledged.size();
            await().atMost(LONG).until(() -> ofOne.acknowledged.size() > frozen + SOME);
            ofOne.close();
            ofTwo.close();
            ofTwo.assertAnswers();
            ofOne.sendAgain(two.port());
            ofTwo.sendAgain(one.port());
            assertThat(recorded(database)).isEqualTo(ofOne.sent.size() + ofTwo.sent.size());
            buildsTheSameAnew(one.port());
        }
    }

    @Test
    void while_the_database_stands_still_writers_are_told_to_come_again_and_then_go_on() throws Exception {
        try (LedgerProcess ledger = LedgerProcess.in(folder, NOTHING_SHIPPED);
                Writers writers = new Writers("w", ledger.port())) {
            await().atMost(LONG).until(() -> writers.acknowledged.size() > SOME);
            List<ProcessHandle> server = Faults.postgres(folder);
            Faults.freeze(server);
            try {
                await().atMost(LONG).until(() -> writers.answers.stream().filter(a -> a.status() == 503).count() >= 4);
                assertThat(Writers.get(ledger.port(), "/sources").statusCode()).isEqualTo(503);
                Faults.standStill(Faults.WHOLE ? Faults.FREEZE : Duration.ZERO);
            } finally {
                Faults.thaw(server);
            }
            int frozen = writers.acknowledged.size();
            await().atMost(LONG).until(() -> writers.acknowledged.size() > frozen + SOME);
            writers.close();
            writers.assertAnswers();
            writers.sendAgain(ledger.port());
            assertThat(Writers.position(Writers.register(ledger.port(), "fresh"))).isEqualTo(writers.sent.size() + 1);
        }
    }

    @Test
    void a_database_that_is_killed_is_no_fault_of_who_asks_and_loses_nothing() throws Exception {
        Writers[] writers = new Writers[1];
        try (LedgerProcess ledger = LedgerProcess.in(folder, NOTHING_SHIPPED);
                Writers load = new Writers("w", ledger.port())) {
            writers[0] = load;
            await().atMost(LONG).until(() -> load.acknowledged.size() > SOME);
            Faults.postgres(folder).forEach(ProcessHandle::destroyForcibly);
            await().atMost(LONG).until(() -> load.answers.stream().filter(a -> a.status() == 503).count() >= 4);
            assertThat(Writers.get(ledger.port(), "/sources").statusCode()).isEqualTo(503);
            load.close();
            load.assertAnswers();
        }
        try (LedgerProcess again = LedgerProcess.in(folder, NOTHING_SHIPPED)) {
            writers[0].sendAgain(again.port());
            assertThat(Writers.position(Writers.register(again.port(), "fresh")))
                    .isEqualTo(writers[0].sent.size() + 1);
        }
    }

    private LedgerProcess node(TestDatabase database) throws Exception {
        return LedgerProcess.in(folder, Stream.concat(Stream.of(NOTHING_SHIPPED), database.properties().entrySet()
                .stream().map(each -> each.getKey() + "=" + each.getValue())).toArray(String[]::new));
    }

    private static void buildsTheSameAnew(int port) throws Exception {
        assertThat(Writers.send(port, "/api/v1/views/titles/rebuild", "r", "{}").statusCode()).isBetween(200, 299);
        await().atMost(LONG).until(() -> Writers.get(port, "/views.json").body()
                .matches("(?s).*\"stage\"\\s*:\\s*\"(SHOWN|DIFFERENT)\".*"));
        assertThat(Writers.get(port, "/views.json").body()).contains("SHOWN").doesNotContain("DIFFERENT");
    }

    private static long recorded(TestDatabase database) {
        return JdbcClient.create(database.application()).sql("select count(*) from journal.event where position <= "
                + "(select max(position) from journal.event)").query(Long.class).single();
    }

    private static boolean isAlive(Connection connection) {
        try {
            connection.createStatement().execute("select 1");
            return true;
        } catch (SQLException thrownOut) {
            return false;
        }
    }
}
