package org.accountabilityledger.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.journal.CannotBeRead;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.web.problems.Problem;
import org.accountabilityledger.web.problems.Problems;
import org.accountabilityledger.web.times.Href;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers with a problem whatever a handler refuses; what is no refusal goes on to the last answer there is. */
// Before Spring's own, which would answer in its own words.
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice
class ProblemAdvice {

    private final ProblemAnswer answer;
    private final Journal journal;

    ProblemAdvice(ProblemAnswer answer, Journal journal) {
        this.answer = answer;
        this.journal = journal;
    }

    @ExceptionHandler
    void refused(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        Problem problem = setAside(failure).or(() -> Problems.of(failure)).orElseThrow(() -> failure);
        answer.write(instead(failure, request).map(problem::with).orElse(problem), request, response);
    }

    /** Where what was asked is answered: the same question with what it lacked, from the same day and moment. */
    private static Optional<Map<String, Object>> instead(Exception failure, HttpServletRequest request) {
        return failure instanceof BadQuestion bad ? bad.with().map(parameter -> Map.of("instead", Href.to(request.getRequestURI() + "?" + Optional.ofNullable(request.getQueryString()).map(asked -> asked + "&")
                        .orElse("") + parameter))) : Optional.empty();
    }

    /** A file that is in no view is not therefore not on the ledger. */
    private Optional<Problem> setAside(Exception failure) {
        return failure instanceof NotOnTheLedger missing
                ? journal.setAside().stream().filter(file -> file.file().equals(missing.file())).findFirst()
                        .flatMap(file -> Problems.of(CannotBeRead.of(file)))
                : Optional.empty();
    }
}
