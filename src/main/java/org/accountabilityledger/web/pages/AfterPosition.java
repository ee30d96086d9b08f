package org.accountabilityledger.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.accountabilityledger.reading.following.Follower;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Makes {@code ?after=POSITION} wait, two seconds at most, until the views show that entry. While a view is behind, a
 * page says so: what it does not show may be on record.
 */
public final class AfterPosition implements HandlerInterceptor {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Follower follower;

    public AfterPosition(Follower follower) {
        this.follower = follower;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        String after = request.getParameter("after");
        boolean asked = after != null && after.matches("\\d{1,18}");
        if (asked && !follower.await(Long.parseLong(after), LONGEST) || isRead(request) && follower.behind()) {
            request.setAttribute(PageAnswer.CATCHING_UP, true);
            response.setHeader("Retry-After", "1");
        }
        return true;
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
