package org.accountabilityledger.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Starts the ledger for a command: quietly, and so that nothing is recorded by its start. */
record LedgerLauncher(Class<?> application, Invocation invocation) {

    /** The same on a folder of its own that is thrown away when the process ends. */
    LedgerLauncher scratch() {
        try {
            Path folder = Files.createTempDirectory("accountability-ledger-");
            // Once every context is closed, and the database with it.
            SpringApplication.getShutdownHandlers().add(() -> delete(folder));
            return new LedgerLauncher(application, new Invocation(List.of(invocation.with("--ledger.data-dir=" + folder,
                    "--ledger.database.url=")), invocation.words()));
        } catch (IOException full) {
            throw new NotDone("There is no room for a scratch copy: " + full.getMessage(), full);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** On an address of its own, for nobody else. */
    ConfigurableApplicationContext forReading() {
        return start(WebApplicationType.SERVLET, "--server.port=0", "--server.address=127.0.0.1",
                "--ledger.built-in-rules=false", "--ledger.demonstration=false", "--ledger.sweep-every=0s",
                "--logging.level.org.accountabilityledger=warn");
    }

    /** Without doors, logged in as the owner beside. */
    ConfigurableApplicationContext forReplay(String timeZone) {
        return start(WebApplicationType.NONE, "--ledger.replaying=true", "--ledger.time-zone=" + timeZone,
                "--ledger.built-in-rules=false", "--ledger.demonstration=false", "--ledger.sweep-every=0s",
                "--logging.level.org.accountabilityledger=warn");
    }

    /** As without a command. */
    ConfigurableApplicationContext forAll(String timeZone) {
        return start(WebApplicationType.SERVLET, "--ledger.time-zone=" + timeZone);
    }

    private ConfigurableApplicationContext start(WebApplicationType doors, String... forced) {
        try {
            return new SpringApplicationBuilder(application).web(doors).run(invocation.with(forced));
        } catch (RuntimeException told) {
            throw new NotDone("The ledger could not be started; what was said before this line tells why.", told);
        }
    }
}
