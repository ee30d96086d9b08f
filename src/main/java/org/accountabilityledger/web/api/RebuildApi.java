package org.accountabilityledger.web.api;

import java.util.List;
import org.accountabilityledger.reading.following.RebuildState;
import org.accountabilityledger.reading.following.Rebuilds;
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

    /** Where to see what becomes of it. */
    private record Accepted(String progress, String events) {

        static final Accepted ANSWER = new Accepted("/views", "/api/v1/rebuilds/events");
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
        return accepted(() -> rebuilds.ask(name));
    }

    @PostMapping(path = "/api/v1/views/{name}/rebuild/cancel", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Accepted> cancel(@PathVariable String name) {
        return accepted(() -> rebuilds.cancel(name));
    }

    @PostMapping(path = "/api/v1/views/{name}/rebuild/accept", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Accepted> accept(@PathVariable String name) {
        return accepted(() -> rebuilds.accept(name));
    }

    @GetMapping(path = "/api/v1/rebuilds", produces = MediaType.APPLICATION_JSON_VALUE)
    List<RebuildState> states() {
        return rebuilds.states();
    }

    @GetMapping(path = "/api/v1/rebuilds/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events() {
        return events.subscribe();
    }

    private static ResponseEntity<Accepted> accepted(Runnable asked) {
        try {
            asked.run();
        } catch (IllegalArgumentException unknown) {
            throw new Refused(HttpStatus.NOT_FOUND, "unknown-view", unknown.getMessage());
        } catch (IllegalStateException otherwise) {
            throw new Refused(HttpStatus.CONFLICT, "no-such-rebuild", otherwise.getMessage());
        }
        return ResponseEntity.accepted().body(Accepted.ANSWER);
    }
}
