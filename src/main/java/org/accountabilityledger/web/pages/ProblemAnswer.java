package org.accountabilityledger.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.accountabilityledger.web.problems.Problem;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers a problem as a page to people, and as RFC 9457 says to programs: which of both, the address tells. */
public final class ProblemAnswer {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern FOR_PROGRAMS =
            Pattern.compile("/(api|timemap|actuator)/.*|.*\\.(jsonld|link)");

    private final PageAnswer pages;
    private final JsonMapper json;

    public ProblemAnswer(PageAnswer pages, JsonMapper json) {
        this.pages = pages;
        this.json = json;
    }

    /** Whatever was going to be said instead is dropped; what has left already cannot be taken back. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        problem.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        String path = Optional.ofNullable(request.getRequestURI()).orElse("/");
        if (READING.contains(request.getMethod()) && !FOR_PROGRAMS.matcher(path).matches() && !pages.isInAForm(path)) {
            pages.write(new Page<>("problem", problem.title(), () -> problem, Optional.empty(), Set.of()), request, response);
        } else {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            byte[] body = json.writeValueAsBytes(problem.body());
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
