package org.accountabilityledger.web.api;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.accountabilityledger.projection.RebuildState;
import org.accountabilityledger.projection.Rebuilds;
import org.accountabilityledger.web.problems.Refused;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** For operators: views are built anew from the journal while people go on reading the ones that are there. */
// Only application/json, which a page of another site cannot send unasked.
@RestController
class RebuildApi {

    /** Which views it is about, and where to see what becomes of them. */
    private record Accepted(List<String> views, String progress, String events) {

        Accepted(List<String> views) {
            this(views, "/views", "/api/v1/rebuilds/events");
        }
    }

    private final Rebuilds rebuilds;
    private final RebuildEvents events;

    RebuildApi(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
        this.events = new RebuildEvents(rebuilds);
    }

    @PostMapping(path = "/api/v1/views/rebuild", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Accepted> all() {
        return accepted(rebuilds::askForAll);
    }

    @PostMapping(path = "/api/v1/views/{name}/rebuild", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Accepted> one(@PathVariable String name) {
        return accepted(name, rebuilds::ask);
    }

    @PostMapping(path = "/api/v1/views/{name}/rebuild/cancel", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Accepted> cancel(@PathVariable String name) {
        return accepted(name, rebuilds::cancel);
    }

    @PostMapping(path = "/api/v1/views/{name}/rebuild/accept", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Accepted> accept(@PathVariable String name) {
        return accepted(name, rebuilds::accept);
    }

    @GetMapping(path = "/api/v1/rebuilds", produces = MediaType.APPLICATION_JSON_VALUE)
    List<RebuildState> states() {
        return rebuilds.states();
    }

    @GetMapping(path = "/api/v1/rebuilds/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events() {
        return events.subscribe();
    }

    /** The web server waits half a minute for those who are being answered. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        events.close();
    }

    private static ResponseEntity<Accepted> accepted(String name, Consumer<String> asked) {
        return accepted(() -> {
            asked.accept(name);
            return List.of(name);
        });
    }

    private static ResponseEntity<Accepted> accepted(Supplier<List<String>> asked) {
        try {
            return ResponseEntity.accepted().body(new Accepted(asked.get()));
        } catch (IllegalArgumentException unknown) {
            throw new Refused(HttpStatus.NOT_FOUND, "unknown-view", unknown.getMessage());
        } catch (IllegalStateException otherwise) {
            throw new Refused(HttpStatus.CONFLICT, "no-such-rebuild", otherwise.getMessage());
        }
    }
}
