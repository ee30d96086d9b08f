package org.accountabilityledger.web.api;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accountabilityledger.projection.RebuildState;
import org.accountabilityledger.projection.Rebuilds;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells whoever listens how far each view has been built anew, as server-sent events, until nothing is under way or the
 * ledger closes.
 */
// https://html.spec.whatwg.org/multipage/server-sent-events.html
final class RebuildEvents implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final Rebuilds rebuilds;
    private volatile boolean closed;

    RebuildEvents(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    SseEmitter subscribe() {
        SseEmitter listener = new SseEmitter(LONGEST.toMillis());
        Thread telling = Thread.ofVirtual().name("rebuild-events").start(() -> tell(listener));
        listener.onCompletion(telling::interrupt);
        listener.onTimeout(telling::interrupt);
        return listener;
    }

    @Override
    public void close() {
        closed = true;
    }

    private void tell(SseEmitter listener) {
        Map<String, RebuildState> told = new HashMap<>();
        try {
            for (List<RebuildState> states = rebuilds.states();; states = rebuilds.states()) {
                for (RebuildState state : states) {
                    if (!state.equals(told.put(state.view(), state))) {
                        listener.send(SseEmitter.event().name("rebuild").data(state, MediaType.APPLICATION_JSON));
                    }
                }
                if (closed || states.stream().noneMatch(RebuildState::underWay)) {
                    listener.complete();
                    return;
                }
                Thread.sleep(BETWEEN);
            }
        } catch (IOException | RuntimeException gone) {
            listener.completeWithError(gone);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
