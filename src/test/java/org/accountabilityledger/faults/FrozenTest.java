package org.accountabilityledger.faults;

import static org.accountabilityledger.faults.Ledgers.LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.LedgerProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node that stands still stops no other for longer than a bound, and what was acknowledged is there once. */
@Tag("faults")
class FrozenTest {

    private static final int SOME = 40;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void who_stands_still_with_the_lock_of_the_journal_is_thrown_out_and_the_others_go_on() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        try (LedgerProcess node = Ledgers.on(database, folder);
                Connection still = database.application().getConnection()) {
            still.setAutoCommit(false);
            still.createStatement().execute("select pg_advisory_xact_lock(7021970)");
            try (Writers writers = new Writers("w", node.port())) {
                for (String page : List.of("/sources", "/recommendations.json", "/views")) {
                    assertThat(Writers.get(node.port(), page).statusCode()).as(page).isEqualTo(200);
                }
                await().atMost(LONG).until(() -> !Ledgers.status(node.port(), "Journal").get("state").asString()
                        .equals("UP"));
                await().atMost(LONG).until(() -> writers.acknowledged.size() > SOME);
                await().atMost(LONG).until(() -> Ledgers.status(node.port(), "Journal").get("state").asString()
                        .equals("UP"));
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
        try (LedgerProcess one = Ledgers.on(database, folder); LedgerProcess two = Ledgers.on(database, folder);
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
            Ledgers.assertViewsAreFreshFolds(two.port());
        }
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
