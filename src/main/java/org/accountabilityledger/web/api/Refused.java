package org.accountabilityledger.web.api;

import org.springframework.http.HttpStatus;

/** Refuses a request before it is a command: the answer's status, the kind of problem, and a sentence. */
final class Refused extends RuntimeException {

    private final HttpStatus status;
    private final String type;

    Refused(HttpStatus status, String type, String sentence) {
        super(sentence);
        this.status = status;
        this.type = type;
    }

    HttpStatus status() {
        return status;
    }

    String type() {
        return type;
    }
}
