package org.accountabilityledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.accountabilityledger.exchange.bundle.Bundle;
import org.accountabilityledger.exchange.bundle.Manifest;
import org.accountabilityledger.exchange.bundle.Replay;
import org.accountabilityledger.journal.DirectoryRebuild;
import org.accountabilityledger.journal.Restoration;
import org.accountabilityledger.reading.following.Follower;
import org.accountabilityledger.reading.following.ViewDigests;
import org.accountabilityledger.reading.following.ViewState;
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

    private static final Duration STEP = Duration.ofSeconds(1);

    private final Opening opening;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Where the bundle is.")
    private Path folder;

    @Option(names = "--no-serve", description = "End once the copy is made and compared.")
    private boolean unopened;

    ReplayCommand(Opening opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        Bundle bundle = Bundle.in(folder);
        Manifest manifest = bundle.verify(new ProgressLines(err, "Verified"));
        Told.of(spec, folder, bundle, manifest);
        try (ConfigurableApplicationContext ledger = opening.forReplay(manifest.timeZone())) {
            new Replay(bundle, ledger.getBean(Restoration.class)).run(manifest, new ProgressLines(err, "Replayed"));
            ledger.getBean(DirectoryRebuild.class).now();
            follow(ledger.getBean(Follower.class), manifest.entries().count(), new ProgressLines(err, "Read"));
            if (!new Comparison(spec.commandLine().getOut()).same(manifest.views(),
                    ledger.getBean(ViewDigests.class).all())) {
                return 1;
            }
        }
        if (!unopened) {
            opening.forAll(manifest.timeZone());
            return LedgerCommands.OPEN;
        }
        return 0;
    }

    private static void follow(Follower follower, long last, ProgressLines progress) throws InterruptedException {
        while (!follower.await(last, STEP)) {
            List<ViewState> states = follower.states();
            states.stream().filter(state -> state.failure().isPresent()).findFirst().ifPresent(state -> {
                throw new NotDone("The view '" + state.name() + "' cannot take in the entry at position "
                        + state.failure().get().position() + ": " + state.failure().get().reason());
            });
            progress.at(states.stream().mapToLong(ViewState::position).min().orElse(0), last);
        }
        progress.at(last, last);
    }
}
