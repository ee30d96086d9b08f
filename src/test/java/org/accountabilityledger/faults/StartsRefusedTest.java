package org.accountabilityledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.accountabilityledger.platform.TestServer;
import org.accountabilityledger.testing.CommandProcess;
import org.accountabilityledger.testing.LedgerProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot be ends with a sentence, and harms no ledger that runs. */
@Tag("faults")
class StartsRefusedTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path temporary;
    private static Path folder;
    private static LedgerProcess ledger;

    @BeforeAll
    static void a_ledger_runs() throws Exception {
        folder = TestServer.folderWithPrograms(temporary.resolve("ledger"));
        ledger = Ledgers.in(folder);
    }

    @AfterAll
    static void it_stops() throws Exception {
        ledger.close();
    }

    @Test
    void a_second_one_on_the_same_folder_leaves_the_first_alone() throws Exception {
        refused("Another ledger is running on the data folder " + folder, "--server.port=0", "--ledger.data-dir=" + folder);
        assertThat(Writers.register(ledger.port(), "still-there").statusCode()).isEqualTo(201);
    }

    @Test
    void a_port_that_is_taken_is_named_and_the_database_is_stopped_again() throws Exception {
        Path other = TestServer.folderWithPrograms(temporary.resolve("other"));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refused("port " + taken.getLocalPort(), "--server.port=" + taken.getLocalPort(),
                    "--ledger.demonstration=false", "--ledger.built-in-rules=false", "--ledger.data-dir=" + other);
        }
        assertThat(other.resolve("postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_folder_that_everybody_may_write_to_is_refused() throws Exception {
        Path shared = Files.createDirectory(temporary.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxrwx"));
        refused("Every user of this machine may write to the data folder", "--server.port=0",
                "--ledger.data-dir=" + shared);
        assertThat(shared.resolve("postgresql")).doesNotExist();
    }

    @Test
    void a_folder_that_is_a_file_is_refused() throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "");
        refused("The data folder " + file, "--server.port=0", "--ledger.data-dir=" + file);
    }

    private static void refused(String sentence, String... words) throws Exception {
        try (CommandProcess process = CommandProcess.in(temporary, List.of(words))) {
            assertThat(process.ends()).as(process.words()).isNotZero();
            assertThat(process.words()).contains(sentence).doesNotContain("\tat ");
        }
    }
}
