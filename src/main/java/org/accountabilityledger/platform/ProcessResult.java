package org.accountabilityledger.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program that has run to its end: its exit status and everything that it said. */
record ProcessResult(int status, String words) {

    static ProcessResult run(List<String> command) {
        var builder = new ProcessBuilder(command)
                .directory(new File("/")) // the account may not be allowed to enter the folder that the ledger was started in
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new File("/dev/null")));
        // A PGPORT or PGDATA of the caller would steer the programs of PostgreSQL; their words are read in English.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new ProcessResult(process.waitFor(), words);
        } catch (IOException notStarted) {
            return new ProcessResult(127, notStarted.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted while waiting for " + command.getFirst(), interrupted));
        }
    }

    boolean succeeded() {
        return status == 0;
    }
}
