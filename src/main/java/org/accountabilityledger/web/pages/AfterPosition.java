package org.accountabilityledger.web.pages;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.web.times.OfTheNode;

/**
 * Makes {@code ?after=POSITION} wait, two seconds at most, until the views show that entry. While a view is behind, a
 * page says so: what it does not show may be on record.
 */
public final class AfterPosition implements Filter {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final ProjectionRunner runner;

    public AfterPosition(ProjectionRunner runner) {
        this.runner = runner;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        if (isRead(request) && (!reached(request.getParameter("after")) || runner.behind())) {
            request.setAttribute(PageAnswer.CATCHING_UP, true);
            ((HttpServletResponse) answer).setHeader("Retry-After", "1");
        }
        chain.doFilter(asked, answer);
    }

    private boolean reached(String after) {
        try {
            return after == null || !after.matches("\\d{1,18}") || runner.await(Long.parseLong(after), LONGEST);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRead(HttpServletRequest request) {
        return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && !OfTheNode.is(request.getRequestURI());
    }
}
