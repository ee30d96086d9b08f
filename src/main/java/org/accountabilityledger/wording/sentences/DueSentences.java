package org.accountabilityledger.wording.sentences;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.wording.entries.LimbWords;

/** Says in a calendar what is due. */
public final class DueSentences {

    public static final String CALENDAR = "Accountability Ledger: what is due";

    private DueSentences() {
    }

    /**
     * One line of a calendar.
     *
     * @param kind what is due, in words
     * @param expected whether no law sets the day
     * @param subject the duty, where it is one
     */
    public static String summary(boolean example, String kind, boolean expected, String title, String subject,
            List<String> bodies) {
        return (example ? "Made-up example: " : "") + kind + (expected ? " expected: " : " due: ") + title
                + LimbWords.of(Optional.of(subject))
                + (bodies.isEmpty() ? "" : " (" + String.join(", ", bodies) + ")");
    }

    /** What does not change with the day on which it is read, nor with each consultation. */
    public static String description(String kind, String due, Optional<String> put, Optional<String> first) {
        return kind + ": " + due + put.map(words -> " (“" + words + "”)").orElse("") + "."
                + first.map(day -> " Moved from " + day + ", the day first set.").orElse("")
                + " How it stands is on its page.";
    }
}
