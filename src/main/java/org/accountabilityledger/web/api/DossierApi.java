package org.accountabilityledger.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.exchange.Dossier;
import org.accountabilityledger.exchange.Importer;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.exchange.Report;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes dossiers in: {@code POST /api/v1/dossiers} records, with {@code ?check=true} it only tries them out. */
@RestController
class DossierApi {

    private static final int LONGEST = 4 * 1024 * 1024;

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
    ResponseEntity<?> send(@RequestParam(defaultValue = "false") boolean check,
            @RequestParam(defaultValue = "dossier.yaml") String name, HttpServletRequest request) throws IOException {
        Dossier dossier = new Dossier(name, Body.bytes(request, LONGEST));
        Report report = check ? importer.check(dossier) : importer.run(dossier, actor, Progress.SILENT);
        if (report.complete()) {
            return ResponseEntity.status(report.recorded() > 0 ? HttpStatus.CREATED : HttpStatus.OK)
                    .body(new Answer(report.recorded(), report.skipped(), report.position(), report));
        }
        return refused(report);
    }

    private static ResponseEntity<ProblemDetail> refused(Report report) {
        boolean stopped = report.stoppedAt().isPresent();
        HttpStatus status = stopped ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail problem = Problems.problem(status, stopped ? "dossier-stopped" : "dossier-faulty",
                stopped ? "The ledger changed meanwhile, and the import stopped." : "The dossier has faults.",
                stopped ? "What stands before line " + report.stoppedAt().get().line() + " is recorded; mend the rest "
                        + "and send the file again." : "Nothing was recorded. Each fault is named with its line.");
        problem.setProperty("faults", report.faults());
        report.stoppedAt().ifPresent(fault -> problem.setProperty("stoppedAt", fault));
        problem.setProperty("recorded", report.recorded());
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
