package org.accountabilityledger.web.status;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says of each part of the ledger how it is, within three seconds, whatever stands still; and since when. */
public final class Status implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final List<Watched> parts;
    private final Duration patience;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("status").factory());

    public Status(Map<Part, Supplier<Sight>> looks, InstantSource clock) {
        this(looks, clock, PATIENCE);
    }

    Status(Map<Part, Supplier<Sight>> looks, InstantSource clock, Duration patience) {
        this.patience = patience;
        this.parts = looks.entrySet().stream().map(each -> new Watched(each.getKey(), each.getValue(), clock)).toList();
    }

    /** It looks by itself from now on: since when something is so is known though nobody asks. */
    public void watch() {
        watch.scheduleWithFixedDelay(this::now, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Each part as it is now. */
    public List<PartState> now() {
        parts.forEach(part -> part.look(threads));
        try {
            for (Watched part : parts) {
                part.await(patience);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return parts.stream().map(Watched::state).toList();
    }

    public PartState now(Part part) {
        return now().stream().filter(state -> state.part() == part).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        watch.shutdownNow();
        // Who is still looking is not waited for: the bound of its connection ends it.
        threads.shutdownNow();
    }
}
