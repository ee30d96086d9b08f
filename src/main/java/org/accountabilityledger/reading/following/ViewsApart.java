package org.accountabilityledger.reading.following;

/** The views have not all read the journal to its end: together they say nothing yet. */
public final class ViewsApart extends RuntimeException {

    ViewsApart(String sentence) {
        super(sentence);
    }
}
