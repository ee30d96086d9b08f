package org.accountabilityledger.web.status;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.accountabilityledger.projection.Failures;
import org.accountabilityledger.wording.English;

/** One part under watch: one look at a time, for one that stands still would otherwise take all connections. */
final class Watched {

    private final Part part;
    private final Supplier<Sight> looks;
    private final InstantSource clock;
    private CompletableFuture<Void> look = CompletableFuture.completedFuture(null);
    private Instant began;
    private PartState last;

    Watched(Part part, Supplier<Sight> looks, InstantSource clock) {
        this.part = part;
        this.looks = looks;
        this.clock = clock;
    }

    /** Somebody looks, unless somebody is still looking. */
    synchronized void look(Executor threads) {
        if (look.isDone()) {
            began = clock.instant();
            look = CompletableFuture.supplyAsync(this::sight, threads).thenAccept(this::found);
        }
    }

    /** Nobody waits for a look that has taken longer than so long already. */
    void await(Duration patience) throws InterruptedException {
        long left = patience.minus(Duration.between(began(), clock.instant())).toMillis();
        try {
            look().get(Math.max(0, left), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException unanswered) {
            // The state says so.
            return;
        }
    }

    /** As far as is known by now: what still gives no answer does not work. */
    synchronized PartState state() {
        if (!look.isDone()) {
            long seconds = Duration.between(began, clock.instant()).toSeconds();
            found(Sight.down("It has not answered for " + English.count(seconds, "second", "seconds") + "."));
        }
        return last;
    }

    private synchronized Instant began() {
        return began;
    }

    private synchronized CompletableFuture<Void> look() {
        return look;
    }

    private Sight sight() {
        try {
            return looks.get();
        } catch (RuntimeException failed) {
            return Sight.down("It does not answer: " + Failures.inWords(failed) + ".");
        }
    }

    private synchronized void found(Sight sight) {
        boolean asBefore = last != null && last.sight().code().equals(sight.code());
        last = new PartState(part, sight, asBefore ? last.since() : began);
    }
}
