package org.accountabilityledger.projection;

/** The views have not all read the journal to its end: together they say nothing yet. */
public final class ProjectionsApart extends RuntimeException {

    ProjectionsApart(String sentence) {
        super(sentence);
    }
}
