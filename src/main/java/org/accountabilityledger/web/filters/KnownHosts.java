package org.accountabilityledger.web.filters;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.accountabilityledger.web.pages.ProblemAnswer;
import org.accountabilityledger.web.problems.Problem;

/**
 * Answers only under names that are the ledger's: addresses in figures, localhost, and what is configured. A page
 * elsewhere could point a name of its own at this machine, and record entries from the browser of whoever reads it.
 */
public final class KnownHosts extends HttpFilter {

    private static final Problem MISDIRECTED = new Problem(421, "unknown-host", "Not a name of this ledger",
            "The ledger answers on localhost, and under the names in LEDGER_HOSTS.");
    private static final Pattern FIGURES = Pattern.compile("\\[[0-9A-Fa-f:.]+]|\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern PORT = Pattern.compile(":\\d*$");

    private final Set<String> names;
    private final transient ProblemAnswer problems;

    public KnownHosts(Set<String> names, ProblemAnswer problems) {
        this.names = Set.copyOf(names);
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String host = request.getHeader("Host");
        // Every browser sends one.
        if (host == null || host.isBlank() || isKnown(host)) {
            chain.doFilter(request, response);
            return;
        }
        problems.write(MISDIRECTED, request, response);
    }

    private boolean isKnown(String host) {
        String name = PORT.matcher(host.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        return name.equals("localhost") || FIGURES.matcher(name).matches() || names.contains(name);
    }
}
