package org.accountabilityledger.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.accountabilityledger.exchange.bundle.Handover;
import org.accountabilityledger.exchange.bundle.Plan;
import org.accountabilityledger.exchange.bundle.Schemas;
import org.accountabilityledger.projection.ProjectionDigest;
import org.accountabilityledger.projection.ProjectionDigests;
import org.accountabilityledger.web.problems.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands the whole history over, part by part, and tells what each view holds by a digest. */
@RestController
class BundleApi {

    private static final String LINES = "application/jsonl";

    private final Handover handover;
    private final Schemas schemas;
    private final ProjectionDigests digests;

    BundleApi(Handover handover, Schemas schemas, ProjectionDigests digests) {
        this.handover = handover;
        this.schemas = schemas;
        this.digests = digests;
    }

    @GetMapping(path = "/api/v1/bundle", produces = MediaType.APPLICATION_JSON_VALUE)
    Plan plan() {
        return handover.plan().orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "no-entries",
                "Nothing is on record yet: there is nothing to hand over."));
    }

    @GetMapping("/api/v1/bundle/{upTo}/entries/{part}")
    void entries(@PathVariable long upTo, @PathVariable long part, HttpServletResponse response) throws IOException {
        demand(upTo, part);
        response.setContentType(LINES);
        try (OutputStream out = new BufferedOutputStream(response.getOutputStream())) {
            handover.entries(upTo, part, out);
        }
    }

    @GetMapping("/api/v1/bundle/{upTo}/sources")
    void sources(@PathVariable long upTo, HttpServletResponse response) throws IOException {
        demand(upTo, 1);
        response.setContentType(LINES);
        try (OutputStream out = new BufferedOutputStream(response.getOutputStream())) {
            handover.sources(upTo, out);
        }
    }

    @GetMapping(path = "/api/v1/bundle/schemas", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] schemas() {
        return schemas.page();
    }

    @GetMapping(path = "/api/v1/views/{name}/digest", produces = MediaType.APPLICATION_JSON_VALUE)
    ProjectionDigest digest(@PathVariable String name) {
        return digests.of(name).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "unknown-view",
                "There is no view '" + name + "'; /views lists them."));
    }

    private void demand(long upTo, long part) {
        if (!handover.has(upTo, part)) {
            throw new Refused(HttpStatus.NOT_FOUND, "no-entries",
                    "There is no part " + part + " of a bundle up to position " + upTo + ".");
        }
    }
}
