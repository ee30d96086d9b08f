package org.accountabilityledger.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.projection.RebuildState;

/** Says how far each view has been built: every step, and how many entries once a second. */
final class RebuildLines {

    private static final long SECOND = 1_000_000_000L;

    private final PrintWriter out;
    private final Map<String, RebuildState> told = new HashMap<>();
    private long spoke = System.nanoTime();

    RebuildLines(PrintWriter out) {
        this.out = out;
    }

    void tell(RebuildState state) {
        RebuildState before = told.get(state.view());
        boolean step = before == null || before.stage() != state.stage() || !before.failure().equals(state.failure());
        if (step || before.done() != state.done() && System.nanoTime() - spoke >= SECOND) {
            spoke = System.nanoTime();
            told.put(state.view(), state);
            out.println(state.view() + ": " + words(state));
            out.flush();
        }
    }

    private static String words(RebuildState state) {
        if (state.failure().isPresent()) {
            return "failed, " + state.failure().get();
        }
        return switch (state.stage()) {
            case COPYING -> lower(state.stage().inWords()) + ", " + copied(state);
            case SHOWN -> shown(state);
            default -> lower(state.stage().inWords());
        };
    }

    private static String copied(RebuildState state) {
        String copied = String.format(Locale.UK, "%,d of %,d entries", state.done(), state.entries());
        return state.done() == 0 ? copied
                : copied + state.left().map(left -> ", " + Throughput.of(state.rate(), left)).orElse("");
    }

    private static String shown(RebuildState state) {
        String shown = String.format(Locale.UK, "done, %,d entries in %s", state.entries(),
                Throughput.inWords(Duration.between(state.startedAt(), state.changedAt())));
        Optional<String> same = state.digest().filter(digest -> state.liveDigest().filter(digest::equals).isPresent());
        return shown + same.map(digest -> ", the same as what was read before: " + digest).orElse("");
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
