package org.accountabilityledger.faults;

import static org.accountabilityledger.faults.Ledgers.LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.accountabilityledger.platform.TestServer;
import org.accountabilityledger.testing.LedgerProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full lets nothing more be recorded, and loses nothing; with room again the ledger goes on. */
@Tag("faults")
class FullDiskTest {

    private static final String SIZE = "size=250m";
    private static final int SOME = 20;

    @TempDir
    private Path disk;

    @BeforeEach
    void a_small_disk_is_mounted() throws Exception {
        int code = new ProcessBuilder("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", disk.toString()).start().waitFor();
        if (code != 0) {
            System.out.println("FullDiskTest was SKIPPED: no small disk can be mounted here; that takes root.");
        }
        assumeTrue(code == 0, "no small disk can be mounted here");
        Files.setPosixFilePermissions(disk, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @AfterEach
    void it_is_unmounted() throws Exception {
        new ProcessBuilder("umount", "--lazy", disk.toString()).start().waitFor();
    }

    @Test
    void nothing_is_lost_or_doubled_and_the_ledger_goes_on_when_there_is_room() throws Exception {
        Path folder = TestServer.folderWithPrograms(disk.resolve("ledger"));
        Path ballast = disk.resolve("ballast");
        try (LedgerProcess ledger = Ledgers.in(folder); Writers writers = new Writers("w", ledger.port())) {
            await().atMost(LONG).until(() -> writers.acknowledged.size() > SOME);
            fill(ballast);
            await().atMost(LONG).until(() -> writers.answers.stream().filter(a -> a.status() == 503).count() >= 4);
            // A short entry may still find room between two that do not: the state is that of the last one.
            await().atMost(LONG).until(() -> !Ledgers.status(ledger.port(), "Journal").get("state").asString().equals("UP"));
            assertThat(Writers.get(ledger.port(), "/status").statusCode()).isEqualTo(200);
            Files.delete(ballast);
            int full = writers.acknowledged.size();
            await().atMost(LONG).until(() -> writers.acknowledged.size() > full + SOME);
            writers.close();
            writers.assertAnswers();
            writers.sendAgain(ledger.port());
            assertThat(Writers.position(Writers.register(ledger.port(), "last"))).isEqualTo(writers.sent.size() + 1);
            Ledgers.assertViewsAreFreshFolds(ledger.port());
        }
    }

    private static void fill(Path ballast) throws IOException {
        byte[] much = new byte[8192];
        try (OutputStream file = Files.newOutputStream(ballast)) {
            while (true) {
                file.write(much);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }
}
