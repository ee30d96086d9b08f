package org.accountabilityledger.testing;

/** Where a page says what every page says: selectors, so that a page that is built otherwise is read otherwise here. */
public final class Frame {

    /** What a page is about. */
    public static final String HEADING = "h1";
    /** How the thing stands of which a page tells, in a sentence. */
    public static final String STATUS = "p.status";
    /** What a reader is to know before anything else. */
    public static final String NOTICE = "p.notice";
    public static final String MAIN = "main";
    public static final String ROWS = "tbody tr";
    public static final String REGISTER = "table.register tbody tr";
    /** As of when a page that is not of now says what it says. */
    public static final String PAST = "section.past";
    public static final String FACTS = "dl.facts";
    public static final String NEXT = "a[rel=next]";

    private Frame() {
    }
}
