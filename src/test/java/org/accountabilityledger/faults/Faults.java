package org.accountabilityledger.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.accountabilityledger.testing.Extent;

/** What is done to the processes; how long they stand still is a minute where the suite runs as a whole. */
final class Faults {

    /** Where the suite runs as a whole, longer than anything may wait; else long enough to be noticed. */
    static final Duration FREEZE = Extent.of(Duration.ofSeconds(2), Duration.ofSeconds(60));

    private Faults() {
    }

    static void freeze(List<ProcessHandle> processes) throws IOException, InterruptedException {
        signal("-STOP", processes);
    }

    static void thaw(List<ProcessHandle> processes) throws IOException, InterruptedException {
        signal("-CONT", processes);
    }

    /** Nothing happens for so long: that is what is being tried. */
    static void standStill(Duration time) {
        await().pollDelay(time).atMost(time.plusMinutes(1)).until(() -> true);
    }

    /** The server of a ledger with a database of its own: the postmaster first, with all that it started. */
    static List<ProcessHandle> postgres(Path folder) throws IOException {
        long number = Long.parseLong(Files.readAllLines(folder.resolve("postgresql/postmaster.pid")).getFirst().strip());
        ProcessHandle postmaster = ProcessHandle.of(number).orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    }

    private static void signal(String signal, List<ProcessHandle> processes) throws IOException, InterruptedException {
        for (ProcessHandle process : processes) {
            // One that ended by itself meanwhile is no obstacle.
            new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start().waitFor();
        }
    }
}
