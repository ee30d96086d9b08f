package org.accountabilityledger.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("faults")
@Timeout(120)
class LedgerProcessTest {

    @TempDir
    Path temporary;
    Path folder;
    Process ledger;

    @BeforeEach
    void start_a_ledger_that_records_an_entry() throws Exception {
        folder = TestServer.folderWithPrograms(temporary.resolve("ledger"));
        ledger = LedgerProcess.start(folder);
    }

    @AfterEach
    void kill_whatever_is_left() throws Exception {
        ledger.destroyForcibly().waitFor();
        if (server().postmaster().isPresent()) {
            start().close();
        }
        Files.delete(folder.resolve("programs"));
    }

    @Test
    void killed_ledger_leaves_a_database_that_the_next_one_takes_over() throws Exception {
        ProcessHandle orphan = postmaster();
        ledger.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();

        try (var database = start()) {
            await().atMost(1, TimeUnit.MINUTES).until(() -> !orphan.isAlive());
            assertThat(entriesIn(database)).isEqualTo("1");
        }
    }

    @Test
    void second_ledger_is_refused_and_leaves_the_first_alone() throws Exception {
        ProcessHandle first = postmaster();

        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class)
                .hasMessage("Another ledger is running on the data folder " + folder + ".");

        assertThat(first.isAlive()).isTrue();
        assertThat(ledger.isAlive()).isTrue();
    }

    @Test
    void terminated_ledger_closes_its_pool_and_then_stops_its_database_cleanly() throws Exception {
        ProcessHandle postmaster = postmaster();
        ledger.destroy();
        assertThat(ledger.waitFor(60, TimeUnit.SECONDS)).isTrue();

        await().atMost(1, TimeUnit.MINUTES).until(() -> !postmaster.isAlive());
        assertThat(Files.readString(folder.resolve("postgresql/server.log")))
                .endsWith("database system is shut down\n")
                .doesNotContain("terminating connection", "terminating background");
        assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
        try (var database = start()) {
            assertThat(entriesIn(database)).isEqualTo("1");
        }
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(folder, folder.resolve("programs"), null);
    }

    private PostgresServer server() {
        return new PostgresServer(folder.resolve("programs"), folder.resolve("postgresql"), ServerAccount.SELF);
    }

    private ProcessHandle postmaster() {
        return server().postmaster().orElseThrow();
    }

    private static String entriesIn(EmbeddedDatabase database) throws SQLException {
        return Sql.read(database, database.application(), "select count(*) from journal.entry");
    }
}
