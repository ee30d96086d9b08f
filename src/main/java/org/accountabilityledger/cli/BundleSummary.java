package org.accountabilityledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.accountabilityledger.exchange.bundle.Bundle;
import org.accountabilityledger.exchange.bundle.Manifest;
import picocli.CommandLine.Model.CommandSpec;

/** Says what a bundle holds. */
final class BundleSummary {

    private BundleSummary() {
    }

    static void of(CommandSpec spec, Path folder, Bundle bundle, Manifest manifest) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(folder + " holds " + manifest.entries().count() + " entries, the last one recorded at "
                + manifest.entries().last().recordedAt() + ", as version " + manifest.software()
                + " of the ledger wrote them.");
        out.println("SHA-256 of the bundle (tagmanifest-sha256.txt): " + bundle.sha256());
        out.println("SHA-256 of all entries: " + manifest.entries().sha256());
        out.flush();
    }
}
