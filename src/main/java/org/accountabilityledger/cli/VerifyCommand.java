package org.accountabilityledger.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.exchange.bundle.Bundle;
import org.accountabilityledger.exchange.bundle.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a bundle to its end and says whether it is whole. */
@Command(name = "verify-bundle", mixinStandardHelpOptions = true,
        description = "Reads a bundle to its end and says whether it is whole; if not, which file, line and rule.")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Where the bundle is.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Bundle bundle = Bundle.in(folder);
        Manifest manifest = bundle.verify(new Progress("Verified", spec.commandLine().getErr()::println));
        BundleSummary.of(spec, folder, bundle, manifest);
        return 0;
    }
}
