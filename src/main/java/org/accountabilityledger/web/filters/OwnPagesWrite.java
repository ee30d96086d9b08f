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
import org.accountabilityledger.accountability.Shown;
import org.accountabilityledger.web.pages.ProblemAnswer;
import org.accountabilityledger.web.problems.Problem;

/**
 * Takes what may change something only as it was written, and not from pages elsewhere, whatever its media type: a
 * browser says in {@code Origin} and {@code Sec-Fetch-Site} on whose behalf it asks.
 */
public final class OwnPagesWrite extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final Pattern SCHEME = Pattern.compile("^(https?)://");
    private static final Pattern USUAL_PORT = Pattern.compile(":(80|443)$");
    private static final Problem FOREIGN = new Problem(403, "foreign-origin", "Not from a page elsewhere.",
            "Only the ledger's own pages may change something here from a browser; this request comes from another "
                    + "one. A program sends no header Origin.");

    private final transient ProblemAnswer problems;

    public OwnPagesWrite(ProblemAnswer problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Problem> refused = READING.contains(request.getMethod()) ? Optional.empty()
                : foreign(request).or(() -> encoded(request));
        if (refused.isPresent()) {
            problems.write(refused.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<Problem> foreign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        boolean own = (origin == null || authority(origin).equals(authority(request.getHeader("Host"))))
                && (site == null || OWN.contains(site.strip()));
        return own ? Optional.empty() : Optional.of(FOREIGN);
    }

    private static Optional<Problem> encoded(HttpServletRequest request) {
        String coding = request.getHeader("Content-Encoding");
        return coding == null || coding.strip().equalsIgnoreCase("identity") ? Optional.empty()
                : Optional.of(new Problem(415, "content-coding", "Not taken in this coding.", "Send the body as it is, "
                + "without Content-Encoding; '" + Shown.of(coding) + "' is not decoded here."));
    }

    /** Where TLS ends before the ledger, the scheme is not known here. */
    private static String authority(String origin) {
        return origin == null ? "" : USUAL_PORT.matcher(SCHEME.matcher(origin.strip()).replaceFirst(""))
                .replaceFirst("").toLowerCase(java.util.Locale.ROOT);
    }
}
