package org.accountabilityledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.exchange.bundle.Bundle;
import org.accountabilityledger.exchange.bundle.BundleWriter;
import org.accountabilityledger.exchange.bundle.Manifest;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the whole history of a ledger into a folder. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Writes the whole history of a ledger into a folder, as a bundle. "
                + "What was cut off goes on where it stopped.")
final class ExportCommand implements Callable<Integer> {

    private final LedgerLauncher opening;

    @Spec
    private CommandSpec spec;

    @Option(names = "--from", paramLabel = "ADDRESS",
            description = "A ledger that runs, such as http://localhost:8080. "
                    + "Without it, the ledger on this machine's data is started for the export alone.")
    private Optional<URI> from = Optional.empty();

    @Parameters(paramLabel = "FOLDER", description = "Where the bundle goes: a folder that is not there yet, or empty.")
    private Path folder;

    ExportCommand(LedgerLauncher opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() throws IOException {
        if (from.isPresent()) {
            return export(RunningLedger.address(from.get(), "--from", spec.commandLine()));
        }
        try (ConfigurableApplicationContext ledger = started()) {
            return export(URI.create("http://127.0.0.1:"
                    + ledger.getEnvironment().getRequiredProperty("local.server.port")));
        }
    }

    private ConfigurableApplicationContext started() {
        try {
            return opening.forReading();
        } catch (NotDone refused) {
            throw new NotDone(refused.getMessage() + " A ledger that runs is exported with --from and its address.",
                    refused);
        }
    }

    private int export(URI address) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try (RunningLedger ledger = new RunningLedger(address)) {
            Bundle bundle = new BundleWriter(folder, new RemoteLedger(ledger), new Progress("Exported", err::println))
                    .write();
            Manifest manifest = bundle.verify(Progress.silent());
            BundleSummary.of(spec, folder, bundle, manifest);
            return 0;
        }
    }
}
