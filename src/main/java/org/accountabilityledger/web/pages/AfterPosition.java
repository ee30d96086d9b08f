package org.accountabilityledger.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.accountabilityledger.reading.following.Follower;
import org.springframework.web.servlet.HandlerInterceptor;

/** Makes {@code ?after=POSITION} wait, two seconds at most, until the views show that entry; then the page says so. */
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
        if (after != null && after.matches("\\d{1,18}") && !follower.await(Long.parseLong(after), LONGEST)) {
            request.setAttribute(PageAnswer.CATCHING_UP, true);
            response.setHeader("Retry-After", "1");
        }
        return true;
    }
}
