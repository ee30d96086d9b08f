package org.accountabilityledger.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers only under names that are the ledger's: addresses in figures, localhost, and what is configured. A page
 * elsewhere could point a name of its own at this machine, and record entries from the browser of whoever reads it.
 */
public final class KnownHosts extends HttpFilter {

    private static final int MISDIRECTED = 421;
    private static final Pattern FIGURES = Pattern.compile("\\[[0-9A-Fa-f:.]+]|\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern PORT = Pattern.compile(":\\d*$");

    private final Set<String> names;
    private final transient JsonMapper json;

    public KnownHosts(Set<String> names, JsonMapper json) {
        this.names = Set.copyOf(names);
        this.json = json;
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
        ProblemDetail problem = ProblemDetail.forStatus(MISDIRECTED);
        problem.setTitle("Not a name of this ledger");
        problem.setDetail("The ledger answers on localhost, and under the names in LEDGER_HOSTS.");
        response.setStatus(MISDIRECTED);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private boolean isKnown(String host) {
        String name = PORT.matcher(host.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        return name.equals("localhost") || FIGURES.matcher(name).matches() || names.contains(name);
    }
}
