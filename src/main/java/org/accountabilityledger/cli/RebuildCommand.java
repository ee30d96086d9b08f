package org.accountabilityledger.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.accountabilityledger.projection.RebuildState.Stage;
import org.accountabilityledger.projection.RebuildState;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Has a ledger that runs build views anew, and says how far it is until they are read. */
@Command(name = "rebuild", mixinStandardHelpOptions = true,
        description = "Has a ledger that runs build views anew from its journal while people read on, and says how far "
                + "it is. Asked again, it follows what is under way; Ctrl-C leaves the ledger to go on alone.")
final class RebuildCommand implements Callable<Integer> {

    private static final Duration ANSWER = Duration.ofMinutes(1);

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Which which;

    @ArgGroup
    private Decision decision = new Decision();

    @Option(names = "--at", paramLabel = "ADDRESS", defaultValue = "http://localhost:8080",
            description = "Where the ledger is; ${DEFAULT-VALUE} if it is left out.")
    private URI at;

    /** All or some. */
    private static final class Which {

        @Option(names = "--all", description = "Every view, one after the other; with --cancel, all that are built.")
        private boolean all;

        @Parameters(paramLabel = "VIEW", arity = "1..*", description = "The views, by the names that /views shows.")
        private List<String> views = List.of();
    }

    /** What a person says of one that is under way. */
    private static final class Decision {

        @Option(names = "--cancel", description = "Give up building them; what is read stays as it is.")
        private boolean cancel;

        @Option(names = "--accept", description = "Read the new tables though they differ from those that are read.")
        private boolean accept;

        String path() {
            return cancel ? "/cancel" : accept ? "/accept" : "";
        }
    }

    @Override
    public Integer call() throws IOException {
        if (which.all && decision.accept) {
            throw new ParameterException(spec.commandLine(), "--accept is said of each view by its name.");
        }
        try (RunningLedger ledger = new RunningLedger(RunningLedger.address(at, "--at", spec.commandLine()))) {
            List<String> paths = paths(ledger);
            List<String> asked = ask(ledger, paths);
            return (decision.cancel ? cancelled(asked) : watch(ledger).until(asked)) && asked.size() >= paths.size()
                    ? 0 : 1;
        }
    }

    private List<String> paths(RunningLedger ledger) throws IOException {
        if (!which.all) {
            return which.views.stream().map(this::path).toList();
        }
        if (!decision.cancel) {
            return List.of("/api/v1/views/rebuild");
        }
        try (InputStream answer = ledger.get("/api/v1/rebuilds", ANSWER)) {
            return Arrays.stream(JsonMapper.shared().readValue(answer, RebuildState[].class))
                    .filter(state -> state.stage().compareTo(Stage.SHOWN) < 0).map(RebuildState::view).map(this::path)
                    .toList();
        }
    }

    private String path(String view) {
        return "/api/v1/views/" + URLEncoder.encode(view, StandardCharsets.UTF_8) + "/rebuild" + decision.path();
    }

    /** The views about which it was asked; what is refused for one of them stops none of the others. */
    private List<String> ask(RunningLedger ledger, List<String> paths) throws IOException {
        List<String> asked = new ArrayList<>();
        for (String path : paths) {
            try (InputStream answer = ledger.post(path, ANSWER)) {
                JsonMapper.shared().readTree(answer).path("views").forEach(view -> asked.add(view.asString()));
            } catch (NotDone refused) {
                spec.commandLine().getErr().println(refused.getMessage());
            }
        }
        return asked;
    }

    private boolean cancelled(List<String> views) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(views.isEmpty() ? "Nothing was cancelled." : "Cancelled: " + String.join(", ", views)
                + ". What is read stays as it is.");
        out.flush();
        return true;
    }

    private RebuildWatch watch(RunningLedger ledger) {
        String again = spec.root().commandLine().getParseResult().originalArgs().stream()
                .filter(word -> !word.equals("--accept")).collect(Collectors.joining(" "));
        return new RebuildWatch(ledger, again, spec.commandLine().getOut());
    }
}
