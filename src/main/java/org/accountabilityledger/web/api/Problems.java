package org.accountabilityledger.web.api;

import java.net.URI;
import java.util.List;
import org.accountabilityledger.access.KeyReused;
import org.accountabilityledger.access.LostRace;
import org.accountabilityledger.access.StaleVersion;
import org.accountabilityledger.access.Unreadable;
import org.accountabilityledger.accountability.Fault;
import org.accountabilityledger.accountability.RuleBroken;
import org.accountabilityledger.reading.following.ViewsApart;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says a refusal as a problem (RFC 9457): what kind, a sentence, and each fault with a JSON Pointer (RFC 6901). */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {

    /** An entry that the sender of a stale command had not seen. */
    record Unseen(String entry, String event, long position, String recordedAt) {
    }

    /** A fault as RFC 9457 shows it. */
    record Error(String detail, String pointer) {

        static List<Error> of(List<Fault> faults) {
            return faults.stream().map(fault -> new Error(fault.sentence(), fault.pointer())).toList();
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rule(RuleBroken broken) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "rule-broken", broken.rule().sentence(),
                broken.getMessage());
        problem.setProperty("rule", broken.rule().name());
        problem.setProperty("errors", Error.of(List.of(broken.fault())));
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(Unreadable unreadable) {
        boolean unknown = unreadable.faults().size() == 1
                && unreadable.faults().getFirst().sentence().startsWith("There is no command");
        ProblemDetail problem = problem(unknown ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT,
                unknown ? "unknown-command" : "unreadable",
                unknown ? "There is no such command." : "The command is not in the form that its name asks for.",
                String.join(" ", unreadable.faults().stream().map(Fault::sentence).toList()));
        problem.setProperty("errors", Error.of(unreadable.faults()));
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(StaleVersion stale) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "stale-version",
                "The file has changed since you saw it.", stale.getMessage());
        problem.setProperty("version", stale.actual());
        problem.setProperty("between", stale.between().stream().map(entry -> new Unseen(
                entry.file().name() + "/" + entry.number(), entry.name(), entry.position(),
                entry.recordedAt().toString())).toList());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> reused(KeyReused reused) {
        return answer(problem(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused",
                "The same key with other content is refused.", reused.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> lost(LostRace lost) {
        return ResponseEntity.status(HttpStatus.CONFLICT).header(HttpHeaders.RETRY_AFTER, "1")
                .body(problem(HttpStatus.CONFLICT, "lost-race", "Others were faster.", lost.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        return answer(problem(refused.status(), refused.type(), refused.status().getReasonPhrase(),
                refused.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> apart(ViewsApart apart) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "2")
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "views-apart", "The views are still reading.",
                        apart.getMessage()));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/api#" + type));
        problem.setTitle(title);
        return problem;
    }
}
