package org.accountabilityledger.web.api;

import org.accountabilityledger.clock.Sweep;
import org.accountabilityledger.clock.Swept;
import org.accountabilityledger.journal.DirectoryRebuild;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * For operators: the directory is thrown away and folded again, and the clock looks now for what fell due instead of
 * later.
 */
// Only application/json, which a page of another site cannot send unasked.
@RestController
class OperatorApi {

    private final DirectoryRebuild directory;
    private final Sweep sweep;

    OperatorApi(DirectoryRebuild directory, Sweep sweep) {
        this.directory = directory;
        this.sweep = sweep;
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
