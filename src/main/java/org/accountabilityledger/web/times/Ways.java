package org.accountabilityledger.web.times;

import jakarta.servlet.http.HttpServletRequest;

/** Leads from the page that is asked for to other pages, from the same day and moment. */
public final class Ways {

    private static final String NAME = Ways.class.getName();

    private Ways() {
    }

    static void hangOn(HttpServletRequest request, Visit visit) {
        request.setAttribute(NAME, new KeptLinks(visit));
    }

    /** Where an address of this ledger leads from there; itself where the page is as it is now. */
    public static String from(HttpServletRequest request, String address) {
        return request.getAttribute(NAME) instanceof KeptLinks links ? links.kept(address) : address;
    }
}
