package org.accountabilityledger.web.filters;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Leads from an address with a slash too many at its end to the one without. */
public final class TrailingSlash extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    /** Of the first page, the slash is all there is; and two slashes would name another host. */
    private static final Pattern MEANT = Pattern.compile("(/as-of/[^/]*|/timemap|/compare/[^/]*)?/|//.*|.*[^/]");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (!READING.contains(request.getMethod()) || MEANT.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
        response.setHeader(HttpHeaders.LOCATION, path.replaceFirst("/+$", "") + query);
    }
}
