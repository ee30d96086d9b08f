package org.accountabilityledger.web.times;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * What a page says of the moment that it shows, and the ways to others.
 *
 * @param sentence which moment that is; empty if it is now
 * @param today says which day it is, for what is printed and kept
 * @param now the address of the page as it is now
 * @param steps to the changes before and after, and to the days before and after on which something began to count
 * @param form asks for other days
 */
public record TimeBar(Optional<String> sentence, String today, String now, List<Step> steps, Form form) {

    private static final String NAME = TimeBar.class.getName();

    /** A way to another moment: what is there, and its address. */
    public record Step(String words, String address) {
    }

    /** The form for both days, as it is filled in, with what else was asked. */
    public record Form(String path, String validOn, String knownAt, List<Kept> kept) {
    }

    /** A field that the form sends along unseen. */
    public record Kept(String name, String value) {
    }

    /** Empty for a page that has no past: it is about the ledger itself. */
    public static Optional<TimeBar> of(HttpServletRequest request) {
        return Optional.ofNullable((TimeBar) request.getAttribute(NAME));
    }

    void hangOn(HttpServletRequest request) {
        request.setAttribute(NAME, this);
    }
}
