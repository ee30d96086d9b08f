package org.accountabilityledger.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accountabilityledger.web.problems.Problem;
import org.accountabilityledger.web.problems.Problems;
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

    ProblemAdvice(ProblemAnswer answer) {
        this.answer = answer;
    }

    @ExceptionHandler
    void refused(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        Problem problem = Problems.of(failure).orElseThrow(() -> failure);
        answer.write(problem, request, response);
    }
}
