package org.accountabilityledger.web.problems;

import org.springframework.http.HttpStatus;

/** Refuses a request at the door: the answer's status, the kind of problem, and a sentence. */
public class Refused extends RuntimeException {

    private final transient Problem problem;

    public Refused(HttpStatus status, String type, String sentence) {
        this(new Problem(status.value(), type, status.getReasonPhrase(), sentence));
    }

    public Refused(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
