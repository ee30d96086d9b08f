package org.accountabilityledger.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerAccountTest {

    @TempDir
    static Path programs;
    @TempDir
    Path temporary;

    @BeforeAll
    static void let_everyone_run_the_programs() throws IOException {
        openToAll(programs);
    }

    @BeforeEach
    void only_root_changes_its_account() {
        assumeTrue(ServerAccount.isRoot(), "Only root has to run PostgreSQL under another account; this user does not.");
    }

    @Test
    void server_runs_as_nobody_where_user_namespaces_are_forbidden_and_stays_with_it() throws Exception {
        openToAll(temporary);
        Path folder = temporary.resolve("ledger");
        try (var database = EmbeddedDatabase.start(folder, programs, ServerAccount.NOBODY)) {
            assertThat(Files.getAttribute(folder.resolve("postgresql"), "unix:uid")).isEqualTo(65534);
            assertThat(database.server().postmaster().orElseThrow().info().user()).contains("nobody");
            Sql.run(database, database.owner(), "create table kept ()");
        }
        try (var database = EmbeddedDatabase.start(folder, programs, null)) {
            assertThat(database.server().postmaster().orElseThrow().info().user()).contains("nobody");
            assertThat(Sql.read(database, database.owner(), "select to_regclass('kept')")).isEqualTo("kept");
        }
    }

    @Test
    void nobody_cannot_read_the_passwords() throws IOException {
        openToAll(temporary);
        Path folder = temporary.resolve("ledger");
        try (var _ = EmbeddedDatabase.start(folder, programs, ServerAccount.NOBODY)) {
            var attempt = ProcessResult.run(ServerAccount.NOBODY.command("cat", folder.resolve("passwords").toString()));
            assertThat(attempt.succeeded()).isFalse();
            assertThat(attempt.words()).contains("Permission denied");
        }
    }

    @Test
    void orphan_of_nobody_is_found_and_stopped() throws Exception {
        openToAll(temporary);
        Path folder = temporary.resolve("ledger");
        var database = EmbeddedDatabase.start(folder, programs, ServerAccount.NOBODY);
        ProcessHandle orphan = database.server().postmaster().orElseThrow();
        var sameServer = new PostgresServer(PostgresBinaries.unpackedIn(programs), folder.resolve("postgresql"), ServerAccount.NOBODY);

        sameServer.start();

        await().atMost(1, TimeUnit.MINUTES).until(() -> !orphan.isAlive());
        database.close();
        assertThat(sameServer.postmaster()).isEmpty();
    }

    @Test
    void folder_that_nobody_cannot_enter_is_refused() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(temporary.resolve("closed/ledger"), TestServer.PROGRAMS, ServerAccount.NOBODY))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PostgreSQL refuses to run as root and runs as the user nobody here, who cannot enter");
    }

    @Test
    void folder_of_another_user_is_refused() throws IOException {
        Path cluster = Files.createDirectories(temporary.resolve("ledger/postgresql"));
        Files.setAttribute(cluster, "unix:uid", 4711);

        assertThatThrownBy(() -> EmbeddedDatabase.start(cluster.getParent(), TestServer.PROGRAMS, null))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("belongs to the user with the number 4711");
    }

    @Test
    void root_itself_is_refused() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(temporary.resolve("ledger"), TestServer.PROGRAMS, ServerAccount.SELF))
                .isInstanceOf(StartRefused.class)
                .hasMessage("PostgreSQL cannot run on " + temporary.resolve("ledger/postgresql") + " under the account of the ledger here.");
    }

    @Test
    void root_keeps_its_data_at_home_unless_nobody_must_reach_them() {
        assertThat(DataFolder.usual(temporary, ServerAccount.UNSHARED)).isEqualTo(temporary.resolve(".accountability-ledger"));
        assertThat(DataFolder.usual(temporary, ServerAccount.NOBODY)).isEqualTo(DataFolder.OF_ROOT);
    }

    /** JUnit closes its folders to all other users. */
    private static void openToAll(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }
}
