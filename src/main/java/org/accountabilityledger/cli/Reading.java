package org.accountabilityledger.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.projection.RebuildState;
import org.accountabilityledger.projection.Rebuilds;
import org.accountabilityledger.projection.SubscriberState;

/** Waits until all views have read a journal to its end, and says how far they are: one by one where they are built. */
final class Reading {

    private static final Duration STEP = Duration.ofMillis(500);

    private final ProjectionRunner runner;
    private final Rebuilds rebuilds;
    private final Progress followed;
    private final RebuildLines built;

    Reading(ProjectionRunner runner, Rebuilds rebuilds, PrintWriter out) {
        this.runner = runner;
        this.rebuilds = rebuilds;
        this.followed = new Progress("Read", out::println);
        this.built = new RebuildLines(out);
    }

    /** @throws NotDone if a view has stopped before it */
    void to(long last) throws InterruptedException {
        while (!runner.await(last, STEP)) {
            tell(last);
        }
        tell(last);
    }

    private void tell(long last) {
        List<RebuildState> states = rebuilds.states();
        states.forEach(built::tell);
        states.stream().filter(state -> state.failure().isPresent()).findFirst().ifPresent(state -> {
            throw new NotDone("The view '" + state.view() + "' could not be built: " + state.failure().get()
                    + ". The same command goes on where it was.");
        });
        if (states.stream().noneMatch(RebuildState::underWay)) {
            List<SubscriberState> views = runner.states();
            views.stream().filter(state -> state.failure().isPresent()).findFirst().ifPresent(state -> {
                throw new NotDone("The view '" + state.name() + "' cannot take in the entry at position "
                        + state.failure().get().position() + ": " + state.failure().get().reason());
            });
            followed.at(views.stream().mapToLong(SubscriberState::position).min().orElse(0), last);
        }
    }
}
