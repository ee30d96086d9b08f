package org.accountabilityledger.web.times;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Says that what a page shows is made up.
 *
 * @param itself whether the page is that of an example; else it is a list that shows some among others
 * @param without the address of the same list without them, from the same day and moment
 */
public record ExampleBar(boolean itself, String without) {

    private static final String NAME = ExampleBar.class.getName();

    /** Empty for a page that shows no example. */
    public static Optional<ExampleBar> of(HttpServletRequest request) {
        return Optional.ofNullable((ExampleBar) request.getAttribute(NAME));
    }

    void hangOn(HttpServletRequest request) {
        request.setAttribute(NAME, this);
    }
}
