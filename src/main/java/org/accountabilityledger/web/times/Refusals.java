package org.accountabilityledger.web.times;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets what is wrong with the times of a request be answered like whatever else is wrong with it. */
public final class Refusals implements HandlerInterceptor {

    private static final String NAME = Refusals.class.getName();

    static void hangOn(HttpServletRequest request, RuntimeException refusal) {
        request.setAttribute(NAME, refusal);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(NAME) instanceof RuntimeException refusal) {
            request.removeAttribute(NAME);
            throw refusal;
        }
        return true;
    }
}
