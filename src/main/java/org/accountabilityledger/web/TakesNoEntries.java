package org.accountabilityledger.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.accountabilityledger.journal.Copy;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Refuses whatever might record an entry, where the ledger is a copy of another one; reading is free. */
public final class TakesNoEntries extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern FOLDING =
            Pattern.compile("/api/v1/(views(/[^/]+)?/rebuild(/cancel|/accept)?|directory/rebuild)");

    private final transient Optional<Copy> copy;
    private final transient JsonMapper json;

    public TakesNoEntries(Optional<Copy> copy, JsonMapper json) {
        this.copy = copy;
        this.json = json;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (copy.isEmpty() || recordsNothing(request)) {
            chain.doFilter(request, response);
            return;
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, "This ledger is a copy of "
                + "another one, up to position " + copy.get().position() + ", and takes no entries.");
        problem.setType(URI.create("/api#copy"));
        problem.setTitle("A copy takes no entries.");
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private static boolean recordsNothing(HttpServletRequest request) {
        String path = request.getRequestURI();
        return READING.contains(request.getMethod()) || FOLDING.matcher(path).matches()
                || path.equals("/api/v1/dossiers") && "true".equals(request.getParameter("check"));
    }
}
