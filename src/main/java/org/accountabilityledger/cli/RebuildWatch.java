package org.accountabilityledger.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accountabilityledger.projection.RebuildState.Stage;
import org.accountabilityledger.projection.RebuildState;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Listens to a ledger that builds views and says how far it is; whoever stops listening stops nothing there. */
final class RebuildWatch {

    private static final String DATA = "data:";

    private final RunningLedger ledger;
    private final String command;
    private final PrintWriter out;
    private final RebuildLines lines;
    private final Map<String, RebuildState> states = new HashMap<>();
    private volatile boolean listening;

    /** @param command what was asked for, to be said again */
    RebuildWatch(RunningLedger ledger, String command, PrintWriter out) {
        this.ledger = ledger;
        this.command = command;
        this.out = out;
        this.lines = new RebuildLines(out);
    }

    /** Whether all of these views are shown; it waits until none of them is under way. */
    boolean until(List<String> views) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::left));
        try {
            listening = true;
            while (underWay(views)) {
                listen(views);
            }
        } catch (IOException gone) {
            throw new NotDone("The ledger at " + ledger.address() + " no longer answers. What was asked for is kept "
                    + "there, and goes on when it runs again.", gone);
        } finally {
            listening = false;
        }
        views.forEach(view -> advise(states.get(view)));
        out.flush();
        return views.stream().allMatch(view -> states.get(view).stage() == Stage.SHOWN);
    }

    private boolean underWay(Collection<String> views) {
        return views.stream().anyMatch(view -> !states.containsKey(view) || states.get(view).underWay());
    }

    /** Until the ledger has nothing more to say, or nothing of these. */
    private void listen(List<String> views) throws IOException {
        try (InputStream events = ledger.listen("/api/v1/rebuilds/events");
                BufferedReader reader = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null && underWay(views); line = reader.readLine()) {
                if (line.startsWith(DATA)) {
                    told(state(line.substring(DATA.length())), views);
                }
            }
        }
        if (underWay(views)) {
            RunningLedger.pause();
        }
    }

    private RebuildState state(String text) {
        try {
            return JsonMapper.shared().readValue(text, RebuildState.class);
        } catch (JacksonException other) {
            throw new NotDone(ledger.address() + " does not answer as a ledger of this version does.", other);
        }
    }

    /** Those of others, too, as long as they are under way: these may be waiting for them. */
    private void told(RebuildState state, List<String> views) {
        states.put(state.view(), state);
        if (views.contains(state.view()) || state.underWay()) {
            lines.tell(state);
        }
    }

    private void advise(RebuildState state) {
        if (state.stage() == Stage.DIFFERENT) {
            out.println("The new tables of '" + state.view() + "' have the SHA-256 " + state.digest().orElse("")
                    + ", those that are read " + state.liveDigest().orElse("") + ". With --accept the new ones are "
                    + "read, with --cancel they are thrown away.");
        } else if (state.failure().isPresent()) {
            out.println("Asked for again, '" + state.view() + "' goes on where it was.");
        }
    }

    private void left() {
        if (listening) {
            out.println("The ledger goes on building. To come back to it: " + command + ". To give it up: " + command
                    + " --cancel.");
            out.flush();
        }
    }
}
