package org.accountabilityledger.faults;

import static org.accountabilityledger.faults.Ledgers.LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accountabilityledger.platform.TestServer;
import org.accountabilityledger.testing.Extent;
import org.accountabilityledger.testing.LedgerProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Under load a ledger is killed, or its database stands still or is killed: nothing acknowledged is lost or doubled. */
@Tag("faults")
@Order(1)
class DatabaseFaultsTest {

    private static final int SOME = 40;
    private static final Set<String> PARTS = Set.of("Database", "Journal", "Views", "Clock");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path temporary;
    private static Path folder;
    private static LedgerProcess ledger;
    private Writers writers;
    private long before;

    @BeforeAll
    static void a_ledger_runs() throws Exception {
        folder = TestServer.folderWithPrograms(temporary.resolve("ledger"));
        ledger = Ledgers.in(folder);
    }

    @AfterAll
    static void it_stops() throws Exception {
        ledger.close();
    }

    @BeforeEach
    void some_record() throws Exception {
        before = Writers.position(Writers.register(ledger.port(), "first-" + UUID.randomUUID()));
        writers = new Writers("w-" + UUID.randomUUID(), ledger.port());
        await().atMost(LONG).until(() -> writers.acknowledged.size() > SOME);
    }

    @AfterEach
    void they_stop() throws Exception {
        writers.close();
    }

    @Test
    void while_the_database_stands_still_writers_are_told_to_come_again_and_everybody_is_told_what_is_the_matter()
            throws Exception {
        List<ProcessHandle> server = Faults.postgres(folder);
        Faults.freeze(server);
        try {
            everybodyIsTold();
            await().atMost(LONG).until(() -> writers.answers.stream().filter(a -> a.status() == 503).count() >= 4);
            Faults.standStill(Extent.of(Duration.ZERO, Faults.FREEZE));
        } finally {
            Faults.thaw(server);
        }
        goesOn();
        for (String part : PARTS) {
            await().atMost(LONG).until(() -> state(part).equals("UP"));
        }
        await().atMost(LONG).until(() -> health("readiness") == 200);
        everythingIsThereOnce();
        Ledgers.assertViewsAreFreshFolds(ledger.port());
    }

    @Test
    void a_backend_that_is_killed_costs_some_a_second_try_and_nobody_an_entry() throws Exception {
        ProcessHandle postmaster = Faults.postgres(folder).getFirst();
        // It ends all others, and starts again by itself.
        postmaster.children().filter(ProcessHandle::isAlive).skip(5).findAny().orElseThrow().destroyForcibly();
        goesOn();
        everythingIsThereOnce();
    }

    @Test
    void a_database_that_is_killed_is_no_fault_of_who_asks_and_loses_nothing() throws Exception {
        Faults.postgres(folder).getFirst().destroyForcibly();
        await().atMost(LONG).until(() -> writers.answers.stream().filter(a -> a.status() == 503).count() >= 4);
        assertThat(Writers.get(ledger.port(), "/sources").statusCode()).isEqualTo(503);
        assertThat(Jsoup.parse(Writers.get(ledger.port(), "/sources").body()).select("main a").eachAttr("href"))
                .contains("/status");
        assertThat(state("Database")).isEqualTo("DOWN");
        writers.close();
        writers.assertAnswers();
        ledger.close();
        ledger = Ledgers.in(folder);
        everythingIsThereOnce();
    }

    @Test
    void what_was_acknowledged_is_there_after_the_ledger_was_killed_and_what_is_sent_again_is_recorded_once()
            throws Exception {
        ledger.kill();
        writers.close();
        writers.assertAnswers();
        ledger = Ledgers.in(folder);
        everythingIsThereOnce();
    }

    private void everybodyIsTold() throws Exception {
        for (String part : PARTS) {
            assertThat(state(part)).as(part).isEqualTo("DOWN");
        }
        Document page = Jsoup.parse(Writers.get(ledger.port(), "/status").body());
        assertThat(page.select("p.status").text()).startsWith("Not everything works: the database does not work");
        assertThat(page.select("tbody tr").first().text()).contains("No page that shows entries can be read");
        assertThat(health("readiness")).isEqualTo(503);
        assertThat(health("liveness")).isEqualTo(200);
    }

    private String state(String part) throws Exception {
        return Ledgers.status(ledger.port(), part).get("state").asString();
    }

    private void goesOn() {
        int frozen = writers.acknowledged.size();
        await().atMost(LONG).until(() -> writers.acknowledged.size() > frozen + SOME);
    }

    private void everythingIsThereOnce() throws Exception {
        writers.close();
        writers.assertAnswers();
        writers.sendAgain(ledger.port());
        assertThat(Writers.position(Writers.register(ledger.port(), "last-" + UUID.randomUUID())))
                .isEqualTo(before + writers.sent.size() + 1);
    }

    private int health(String probe) throws Exception {
        return Writers.get(ledger.port(), "/actuator/health/" + probe).statusCode();
    }
}
