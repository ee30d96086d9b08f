package org.accountabilityledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.exchange.bundle.Bundle;
import org.accountabilityledger.exchange.bundle.Manifest;
import org.accountabilityledger.exchange.bundle.Plan;
import org.accountabilityledger.exchange.bundle.Replay;
import org.accountabilityledger.journal.DirectoryRebuild;
import org.accountabilityledger.journal.Restoration;
import org.accountabilityledger.projection.JournalListener;
import org.accountabilityledger.projection.ProjectionDigest;
import org.accountabilityledger.projection.ProjectionDigests;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.projection.Rebuilds;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an empty ledger the copy of the one that a bundle holds, and opens it. */
@Command(name = "replay", mixinStandardHelpOptions = true,
        description = "Makes an empty ledger the copy of the one that a bundle holds, compares what its views hold, "
                + "and opens it for reading. What was cut off goes on where it stopped.")
final class ReplayCommand implements Callable<Integer> {

    private final LedgerLauncher opening;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Where the bundle is.")
    private Path folder;

    @Option(names = "--no-serve", description = "End once the copy is made and compared.")
    private boolean unopened;

    @Option(names = "--up-to", paramLabel = "WHERE",
            description = "Replay to a position, a moment or the end of a day, such as 120, 2025-11-05T17:30:00Z or "
                    + "2025-11-05: what was recorded later is left out.")
    private Optional<String> upTo = Optional.empty();

    @Option(names = "--scratch",
            description = "Into a folder of its own that is thrown away at the end, and not into the ledger's.")
    private boolean scratch;

    ReplayCommand(LedgerLauncher opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        Bundle bundle = Bundle.in(folder);
        Manifest manifest = bundle.verify(new Progress("Verified", err::println));
        BundleSummary.of(spec, folder, bundle, manifest);
        Plan.End last = last(bundle, manifest);
        LedgerLauncher there = scratch ? opening.scratch() : opening;
        try (ConfigurableApplicationContext ledger = there.forReplay(manifest.timeZone())) {
            new Replay(bundle, ledger.getBean(Restoration.class)).run(manifest, last,
                    new Progress("Replayed", err::println));
            ledger.getBean(DirectoryRebuild.class).now();
            ledger.getBean(JournalListener.class).start();
            ledger.getBean(Rebuilds.class).start();
            new Reading(ledger.getBean(ProjectionRunner.class), ledger.getBean(Rebuilds.class), err).to(last.position());
            if (!same(manifest, last, ledger.getBean(ProjectionDigests.class).all())) {
                return 1;
            }
        }
        if (!unopened) {
            there.forAll(manifest.timeZone());
            return LedgerCommands.OPEN;
        }
        return 0;
    }

    private Plan.End last(Bundle bundle, Manifest manifest) throws IOException {
        if (upTo.isEmpty()) {
            return manifest.entries().last();
        }
        return bundle.last(manifest, new UpTo(upTo.get()).in(ZoneId.of(manifest.timeZone()))).orElseThrow(() ->
                new NotDone("Nothing had been recorded by " + upTo.get() + "."));
    }

    /** What a bundle says of its views it says of its end. */
    private boolean same(Manifest manifest, Plan.End last, List<ProjectionDigest> here) {
        PrintWriter out = spec.commandLine().getOut();
        if (last.equals(manifest.entries().last())) {
            return new DigestComparison(out).same(manifest.views(), here);
        }
        here.forEach(view -> out.println(view.view() + ": " + view.sha256()));
        out.println("The copy ends at position " + last.position() + ", recorded at " + last.recordedAt() + ".");
        out.flush();
        return true;
    }
}
