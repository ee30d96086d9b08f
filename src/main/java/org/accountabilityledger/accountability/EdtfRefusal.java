package org.accountabilityledger.accountability;

import org.accountabilityledger.accountability.EdtfDate.Malformed;

/** The sentences with which a date is refused. */
final class EdtfRefusal {

    private static final String HOW_TO_WRITE = " Write 2025-06-16, 2025-06, 2025, 199X (the 1990s), "
            + "2025-06~ (approximate), 2025-06? (uncertain) or an interval such as 2024/2025-06.";

    private EdtfRefusal() {
    }

    static Malformed missing() {
        return new Malformed("A date is missing." + HOW_TO_WRITE);
    }

    static Malformed tooLong(int length, int longest) {
        return new Malformed("A date has at most " + longest + " characters; this one has " + length + ".");
    }

    static Malformed unreadable(String text) {
        return new Malformed(quoted(text) + " is not an EDTF date." + HOW_TO_WRITE);
    }

    static Malformed notInTheCalendar(String text, String why) {
        return new Malformed(quoted(text) + " is not a date: " + why + ".");
    }

    static Malformed withoutAnyDate(String text) {
        return new Malformed(quoted(text) + " names no date: at least one end of an interval has to be one.");
    }

    static Malformed backwards(String text) {
        return new Malformed(quoted(text) + " ends before it begins.");
    }

    // The sentence is shown and logged: a line break or a bidirectional mark in it could pass for something else.
    private static String quoted(String text) {
        return "'" + text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "\uFFFD") + "'";
    }
}
