package org.accountabilityledger.web.api;

import java.util.Map;
import org.accountabilityledger.clock.Sweep;
import org.accountabilityledger.clock.Swept;
import org.accountabilityledger.journal.DirectoryRebuild;
import org.accountabilityledger.reading.following.Follower;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * For operators: what was folded from the journal is thrown away and folded again, and the clock looks now for what
 * fell due instead of later.
 */
// Only application/json, which a page of another site cannot send unasked.
@RestController
class OperatorApi {

    private final Follower follower;
    private final DirectoryRebuild directory;

    private final Sweep sweep;

    OperatorApi(Follower follower, DirectoryRebuild directory, Sweep sweep) {
        this.follower = follower;
        this.directory = directory;
        this.sweep = sweep;
    }

    @PostMapping(path = "/api/v1/views/{name}/reset", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> reset(@PathVariable String name) {
        try {
            follower.reset(name);
        } catch (IllegalArgumentException unknown) {
            throw new Refused(HttpStatus.NOT_FOUND, "unknown-view", unknown.getMessage());
        }
        return ResponseEntity.accepted().body(Map.of("progress", "/views"));
    }

    @PostMapping(path = "/api/v1/directory/rebuild", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> rebuild() {
        directory.now();
        return ResponseEntity.noContent().build();
    }

    @PostMapping(path = "/api/v1/clock/sweep", consumes = MediaType.APPLICATION_JSON_VALUE)
    Swept sweep() {
        return sweep.now();
    }
}
