package org.accountabilityledger.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("faults")
class RestartTest {

    private static final String ENTRIES = "select count(*) from journal.entry";

    @TempDir
    static Path temporary;
    static Path folder;
    EmbeddedDatabase database;

    @BeforeAll
    static void record_an_entry() throws SQLException {
        folder = temporary.resolve("ledger");
        try (var database = start()) {
            Sql.run(database, database.owner(), "create schema journal", "create table journal.entry (id integer)",
                    "grant usage on schema journal to ledger_app", "grant select, insert on journal.entry to ledger_app");
            Sql.run(database, database.application(), "insert into journal.entry values (1)");
        }
    }

    @BeforeEach
    void start_again() {
        database = start();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void entries_and_passwords_survive_stop_and_start() throws SQLException {
        Login before = database.application();
        int port = portOf(database);
        database.close();
        database = start();

        assertThat(database.application()).isEqualTo(before);
        assertThat(portOf(database)).as("a stable port").isEqualTo(port);
        assertThat(Sql.read(database, before, ENTRIES)).isEqualTo("1");
    }

    @Test
    void committed_entries_survive_a_killed_server_and_uncommitted_ones_do_not() throws SQLException {
        try (Connection open = database.connect(database.application(), Roles.DATABASE)) {
            open.setAutoCommit(false);
            open.createStatement().execute("insert into journal.entry values (2)");
            ProcessHandle postmaster = database.server().postmaster().orElseThrow();
            Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList().forEach(ProcessHandle::destroyForcibly);
            postmaster.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        }
        database.close();
        database = start();

        assertThat(Sql.read(database, database.application(), ENTRIES)).isEqualTo("1");
    }

    @Test
    void server_starts_again_while_children_of_its_killed_parent_are_dying() throws SQLException {
        Connection busy = database.connect(database.application(), Roles.DATABASE);
        var asleep = Thread.startVirtualThread(() -> {
            try (busy) {
                Sql.read(busy, "select pg_sleep(2)");
            } catch (SQLException died) {
                // as it should: its server is gone
            }
        });
        ProcessHandle postmaster = database.server().postmaster().orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        database.close();
        database = start();

        assertThat(Sql.read(database, database.application(), ENTRIES)).isEqualTo("1");
        assertThat(join(asleep)).isTrue();
    }

    @Test
    void stale_number_of_a_process_that_now_is_another_program_is_no_obstacle() throws Exception {
        database.close();
        Process innocent = new ProcessBuilder("sleep", "300").start();
        try {
            Path file = folder.resolve("postgresql/postmaster.pid");
            Files.writeString(file, innocent.pid() + "\n" + folder.resolve("postgresql") + "\n1700000000\n5432\n\n127.0.0.1\n");
            database = start();

            assertThat(innocent.isAlive()).isTrue();
            assertThat(Sql.read(database, database.application(), ENTRIES)).isEqualTo("1");
        } finally {
            innocent.destroy();
        }
    }

    @Test
    void port_that_another_program_has_taken_is_left_to_it() throws Exception {
        int port = portOf(database);
        database.close();
        try (var other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            database = start();

            assertThat(portOf(database)).isNotEqualTo(other.getLocalPort());
            assertThat(Sql.read(database, database.application(), ENTRIES)).isEqualTo("1");
        }
    }

    @Test
    void half_made_cluster_is_made_anew() throws Exception {
        Path unfinished = temporary.resolve("unfinished");
        Files.createDirectories(unfinished.resolve("postgresql.new/base"));
        Files.writeString(unfinished.resolve("initdb.password"), "left behind");

        try (var fresh = EmbeddedDatabase.start(unfinished, TestServer.PROGRAMS, null)) {
            assertThat(Sql.read(fresh, fresh.application(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void lost_passwords_are_refused_and_never_replaced() throws IOException {
        database.close();
        Path passwords = folder.resolve("passwords");
        Path elsewhere = Files.move(passwords, temporary.resolve("elsewhere"));

        assertThatThrownBy(RestartTest::start).isInstanceOf(StartRefused.class).hasMessageContaining("its passwords in " + passwords + " cannot be read");

        assertThat(passwords).doesNotExist();
        Files.move(elsewhere, passwords);
    }

    @Test
    void passwords_that_others_may_read_are_refused() throws IOException {
        database.close();
        Files.setPosixFilePermissions(folder.resolve("passwords"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(RestartTest::start).isInstanceOf(StartRefused.class).hasMessageContaining("may read the passwords");
        Files.setPosixFilePermissions(folder.resolve("passwords"), PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void folder_that_everyone_may_write_to_is_refused() throws IOException {
        Path shared = Files.createDirectory(temporary.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(shared, TestServer.PROGRAMS, null))
                .isInstanceOf(StartRefused.class).hasMessageContaining("Every user of this machine may write");
    }

    @Test
    void server_that_somebody_starts_without_fsync_is_refused() throws SQLException {
        database.close();
        Path cluster = folder.resolve("postgresql");
        String pgCtl = PostgresBinaries.unpackedIn(TestServer.PROGRAMS).resolve("bin/pg_ctl").toString();
        var account = ServerAccount.of(cluster, null);
        ProcessResult started = ProcessResult.run(account.command(pgCtl, "start", "--wait", "--pgdata=" + cluster, "--log=" + cluster.resolve("server.log"),
                "--options=-F -c listen_addresses=127.0.0.1 -c unix_socket_directories= -p " + portOf(database)));
        assertThat(started.succeeded()).as(started.words()).isTrue();

        try (Connection connection = database.connect(database.application(), Roles.DATABASE)) {
            assertThatThrownBy(() -> DatabaseAssertions.demandDurability(connection))
                    .isInstanceOf(StartRefused.class).hasMessageContaining("runs with fsync off");
        } finally {
            ProcessResult.run(account.command(pgCtl, "stop", "--wait", "--mode=fast", "--pgdata=" + cluster));
        }
    }

    private static int portOf(EmbeddedDatabase database) {
        return URI.create(database.url("").substring("jdbc:".length())).getPort();
    }

    private static EmbeddedDatabase start() {
        return EmbeddedDatabase.start(folder, TestServer.PROGRAMS, null);
    }

    private static boolean join(Thread thread) {
        try {
            return thread.join(Duration.ofMinutes(1));
        } catch (InterruptedException interrupted) {
            return false;
        }
    }
}
