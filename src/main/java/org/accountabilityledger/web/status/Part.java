package org.accountabilityledger.web.status;

/** What can stand still by itself, and what that means for who reads and who records. */
public enum Part {

    DATABASE("Database", "No page that shows entries can be read until it answers.",
            "Nothing can be recorded until it answers. What was acknowledged is kept: send again what was not, under the "
                    + "same key, and it is recorded once."),
    JOURNAL("Journal", "Pages show what was recorded until now.",
            "Commands may be refused. Send what was refused again later, under the same key."),
    VIEWS("Views", "Lists and figures may lack what was recorded last, or what could not be read.",
            "Entries are recorded; lists show them once the views have read them."),
    CLOCK("Clock", "Lists reckon the days by themselves. Files do not yet note what fell due since then.",
            "Nothing changes.");

    private final String title;
    private final String forReaders;
    private final String forRecorders;

    Part(String title, String forReaders, String forRecorders) {
        this.title = title;
        this.forReaders = forReaders;
        this.forRecorders = forRecorders;
    }

    public String title() {
        return title;
    }

    /** What it means for readers where it does not work as it should. */
    public String forReaders() {
        return forReaders;
    }

    /** What it means for who records where it does not work as it should. */
    public String forRecorders() {
        return forRecorders;
    }
}
