package org.accountabilityledger.accountability;

import java.time.LocalDate;

/** Says what speaks against a day having passed with the thing undone. */
public final class Excuse {

    private Excuse() {
    }

    /**
     * What is on record of a date, and that it may have been in time where the date leaves that open.
     *
     * @param what with the place for the date: "A reply %s"
     */
    public static Words onRecord(String what, EdtfDate on, LocalDate day) {
        String dated = (on.isInterval() || on.approximate() ? "dated " : "of ") + on.inWords();
        return Words.of(what.formatted(dated) + " is on record"
                + (on.latest().isAfter(day) ? "; it may have been in time." : "."));
    }

    /** Nobody could meet a day that was set when it had passed. */
    public static Words setAfterwards(EdtfDate setOn) {
        return Words.of("That day was set only afterwards, " + setOn.inWords() + ".");
    }
}
