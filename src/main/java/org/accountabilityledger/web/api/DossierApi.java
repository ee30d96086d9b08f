package org.accountabilityledger.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.exchange.Dossier;
import org.accountabilityledger.exchange.Importer;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.exchange.Report;
import org.accountabilityledger.web.problems.Problem;
import org.accountabilityledger.web.problems.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes dossiers in: {@code POST /api/v1/dossiers} records, with {@code ?check=true} it only tries them out. */
@RestController
class DossierApi {

    private static final int LONGEST = 4 * 1024 * 1024;
    private static final int PATIENCE_SECONDS = 10;

    // A dossier of the greatest length takes a hundred times as much memory while it is read.
    private final Semaphore turn = new Semaphore(1);
    private final Importer importer;
    private final Actor actor;

    DossierApi(Importer importer, Actor actor) {
        this.importer = importer;
        this.actor = actor;
    }

    /** What became of a dossier, and how much of it. */
    record Answer(long recorded, long skipped, long position, Report report) {
    }

    @PostMapping(path = "/api/v1/dossiers", consumes = {"application/yaml", "text/yaml", "application/x-yaml"})
    ResponseEntity<Answer> send(@RequestParam(defaultValue = "false") boolean check,
            @RequestParam(defaultValue = "dossier.yaml") String name, HttpServletRequest request) throws IOException {
        Report report = inTurn(check, name, request);
        if (report.complete()) {
            return ResponseEntity.status(report.recorded() > 0 ? HttpStatus.CREATED : HttpStatus.OK)
                    .body(new Answer(report.recorded(), report.skipped(), report.position(), report));
        }
        throw refused(report);
    }

    private Report inTurn(boolean check, String name, HttpServletRequest request) throws IOException {
        if (!patient()) {
            throw new Refused(Problem.unavailable("Another dossier is being read. Nothing of this one was recorded; send it "
                    + "again in a few seconds."));
        }
        try {
            Dossier dossier = new Dossier(name, Body.bytes(request, LONGEST));
            return check ? importer.check(dossier) : importer.run(dossier, actor, Progress.silent());
        } finally {
            turn.release();
        }
    }

    private boolean patient() {
        try {
            return turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Refused refused(Report report) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("faults", report.faults());
        report.stoppedAt().ifPresent(fault -> more.put("stoppedAt", fault));
        more.put("recorded", report.recorded());
        return new Refused(report.stoppedAt().map(fault -> new Problem(409, "dossier-stopped",
                "The ledger changed meanwhile, and the import stopped.", "What stands before line " + fault.line()
                + " is recorded; mend the rest and send the file again."))
                .orElseGet(() -> new Problem(422, "dossier-faulty", "The dossier has faults.",
                        "Nothing was recorded. Each fault is named with its line.")).with(more));
    }
}
