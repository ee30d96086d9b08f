package org.accountabilityledger.web.filters;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.accountabilityledger.journal.Copy;
import org.accountabilityledger.web.pages.ProblemAnswer;
import org.accountabilityledger.web.problems.Problem;

/** Refuses whatever might record an entry, where the ledger is a copy of another one; reading is free. */
public final class TakesNoEntries extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern FOLDING =
            Pattern.compile("/api/v1/(views(/[^/]+)?/rebuild(/cancel|/accept)?|directory/rebuild)");

    private final transient Optional<Copy> copy;
    private final transient ProblemAnswer problems;

    public TakesNoEntries(Optional<Copy> copy, ProblemAnswer problems) {
        this.copy = copy;
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (copy.isEmpty() || recordsNothing(request)) {
            chain.doFilter(request, response);
            return;
        }
        problems.write(new Problem(403, "copy", "A copy takes no entries.", "This ledger is a copy of another one, up "
                + "to position " + copy.get().position() + ", and takes no entries."), request, response);
    }

    private static boolean recordsNothing(HttpServletRequest request) {
        String path = request.getRequestURI();
        return READING.contains(request.getMethod()) || FOLDING.matcher(path).matches()
                || path.equals("/api/v1/dossiers") && "true".equals(request.getParameter("check"));
    }
}
