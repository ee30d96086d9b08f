package org.accountabilityledger.web.filters;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.accountabilityledger.web.pages.ProblemAnswer;
import org.accountabilityledger.web.problems.Problem;
import org.accountabilityledger.web.problems.Problems;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands around everything: each answer bears the headers that browsers hold to, and none from 400 up leaves without a
 * body, whoever refused: the web server itself, a filter, or a mistake of ours.
 */
public final class LastAnswer extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(LastAnswer.class);
    private static final int REFUSED = 400;

    private final transient Supplier<ProblemAnswer> problems;

    public LastAnswer(Supplier<ProblemAnswer> problems) {
        this.problems = problems;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        StrictHeaders.on(response);
        super.invoke(request, response);
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < REFUSED || response.isCommitted() || isWhole(request, response)) {
            return;
        }
        // What failed has taken the headers with it.
        StrictHeaders.on(response);
        Problem problem = Optional.ofNullable(failure).map(LastAnswer::cause).flatMap(Problems::of)
                .orElseGet(() -> Problems.of(response.getStatus()));
        try {
            problems.get().write(problem, asRead(request), response);
            response.finishResponse();
        } catch (IOException | RuntimeException unwritten) {
            LOG.warn("No answer could be given.", unwritten);
        }
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof ServletException wrapped && wrapped.getRootCause() != null ? wrapped.getRootCause()
                : failure;
    }

    /** Where the first line could not be read there is neither method nor address, and still somebody who reads. */
    private static HttpServletRequest asRead(Request request) {
        return request.getMethod() != null && request.getRequestURI() != null ? request
                : new HttpServletRequestWrapper(request) {
                    @Override
                    public String getMethod() {
                        return "GET";
                    }

                    @Override
                    public String getRequestURI() {
                        return "/";
                    }
                };
    }

    private static boolean isWhole(Request request, Response response) {
        return response.getContentWritten() > 0
                || "HEAD".equals(request.getMethod()) && response.getContentType() != null;
    }
}
