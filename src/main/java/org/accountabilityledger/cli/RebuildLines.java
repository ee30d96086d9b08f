package org.accountabilityledger.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.projection.RebuildState;
import org.accountabilityledger.wording.English;

/** Says how far each view has been built: every step, and how many entries once a second. */
final class RebuildLines {

    private final Progress progress;
    private final Map<String, RebuildState> told = new HashMap<>();

    RebuildLines(PrintWriter out) {
        this.progress = new Progress("", out::println);
    }

    void tell(RebuildState state) {
        RebuildState before = told.get(state.view());
        boolean step = before == null || before.stage() != state.stage() || !before.failure().equals(state.failure());
        if ((step || before.done() != state.done())
                && progress.say(step, () -> state.view() + ": " + words(state))) {
            told.put(state.view(), state);
        }
    }

    private static String words(RebuildState state) {
        if (state.failure().isPresent()) {
            return "failed, " + state.failure().get();
        }
        return switch (state.stage()) {
            case COPYING -> lower(state.stage().inWords()) + ", " + Progress.share(state.done(), state.entries())
                    + " entries" + state.left().map(left -> ", " + Progress.left(state.rate(), left)).orElse("");
            case SHOWN -> shown(state);
            default -> lower(state.stage().inWords());
        };
    }

    private static String shown(RebuildState state) {
        String shown = "done, " + English.number(state.entries()) + " entries in "
                + Progress.inWords(Duration.between(state.startedAt(), state.changedAt()));
        Optional<String> same = state.digest().filter(digest -> state.liveDigest().filter(digest::equals).isPresent());
        return shown + same.map(digest -> ", the same as what was read before: " + digest).orElse("");
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
