package org.accountabilityledger.web.pages;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.accountabilityledger.journal.Provenance;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.web.times.NoMemento;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.databind.json.JsonMapper;

/** Says on a page, or as a problem (RFC 9457) where JSON was asked for, why a question has no answer. */
// Before Spring's own, which would answer people in JSON.
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice
class PageProblems {

    private final TemplateEngine templates;
    private final JsonMapper json;
    private final Provenance provenance;

    PageProblems(TemplateEngine templates, JsonMapper json, Provenance provenance) {
        this.templates = templates;
        this.json = json;
        this.provenance = provenance;
    }

    @ExceptionHandler
    void notFound(NotOnTheLedger missing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String when = Standpoint.taken().past() ? " It was asked for another day or moment than now." : "";
        answer(HttpStatus.NOT_FOUND, "Not on the ledger", missing.getMessage() + when, request, response);
    }

    @ExceptionHandler
    void noPage(NoResourceFoundException missing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(HttpStatus.NOT_FOUND, "No such page", "There is nothing at this address.", request, response);
    }

    @ExceptionHandler
    void notKnownYet(NoMemento missing, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(HttpStatus.NOT_FOUND, "Not known", missing.getMessage(), request, response);
    }

    @ExceptionHandler
    void badQuestion(BadQuestion bad, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(HttpStatus.BAD_REQUEST, "This question cannot be answered", bad.getMessage(), request, response);
    }

    private void answer(HttpStatus status, String title, String detail, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        String path = request.getRequestURI();
        if (path.startsWith("/api/") || path.matches(".*\\.(json|csv|atom|ics)")) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
            problem.setTitle(title);
            problem.setInstance(URI.create(path));
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(problem));
            return;
        }
        new PageAnswer(templates, json, provenance.copy())
                .write(new Page("problem", title, new PageProblem(title, detail)), request, response);
    }
}
