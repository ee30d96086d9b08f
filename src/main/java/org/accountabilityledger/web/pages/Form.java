package org.accountabilityledger.web.pages;

/** In what a page is written for programs: the ending of its address, its media type, and what the link to it says. */
enum Form {

    JSON(".json", "application/json", "This page as JSON"),
    TABLE(".csv", "text/csv", "As a table (CSV)"),
    FEED(".atom", "application/atom+xml", "What is recorded about this, as a feed (Atom)"),
    CALENDAR(".ics", "text/calendar", "As a calendar (iCalendar)");

    private final String ending;
    private final String type;
    private final String words;

    Form(String ending, String type, String words) {
        this.ending = ending;
        this.type = type;
        this.words = words;
    }

    boolean is(String path) {
        return path.endsWith(ending);
    }

    /** The address of that form. */
    String at(String path) {
        return path + ending;
    }

    /** The address without the ending. */
    String of(String path) {
        return is(path) ? path.substring(0, path.length() - ending.length()) : path;
    }

    /** A table, a feed and a calendar have all of a list, wherever a page of it begins. */
    Sibling sibling(String stem, String query) {
        String all = query.replaceAll("(?<=[?&])(cursor|size|after)=[^&]*&?", "").replaceAll("[?&]$", "");
        return new Sibling(words, type, at(stem.equals("/") ? "/index" : stem) + (this == JSON ? query : all));
    }
}
