package org.accountabilityledger.web.problems;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.accountabilityledger.accountability.Fault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;

/**
 * An answer from 400 up (RFC 9457), in words for people.
 *
 * @param type what kind of problem it is: the name under which {@code /api} explains it
 * @param more what else programs can read, by its name
 * @param headers what goes with it, such as {@code Allow} or {@code Retry-After}
 */
public record Problem(int status, String type, String title, String detail, Map<String, Object> more,
        HttpHeaders headers) {

    /** A fault as RFC 9457 shows it, with a JSON Pointer (RFC 6901). */
    record Error(String detail, String pointer) {
    }

    public Problem(int status, String type, String title, String detail) {
        this(status, type, title, detail, Map.of(), HttpHeaders.EMPTY);
    }

    /** It may succeed in a few seconds. */
    public static Problem unavailable(String detail) {
        return new Problem(503, "unavailable", "Not at the moment", detail).with(HttpHeaders.RETRY_AFTER, "5");
    }

    public Problem with(Map<String, Object> further) {
        return new Problem(status, type, title, detail, further, headers);
    }

    Problem with(List<Fault> faults) {
        return with(Map.of("errors", errors(faults)));
    }

    Problem with(String header, String value) {
        HttpHeaders added = new HttpHeaders();
        added.add(header, value);
        return new Problem(status, type, title, detail, more, added);
    }

    static List<Error> errors(List<Fault> faults) {
        return faults.stream().map(fault -> new Error(fault.sentence(), fault.pointer())).toList();
    }

    /** As programs read it. */
    public ProblemDetail body() {
        ProblemDetail body = ProblemDetail.forStatus(status);
        body.setType(URI.create("/api#" + type));
        body.setTitle(title);
        body.setDetail(detail);
        more.forEach(body::setProperty);
        return body;
    }
}
