package org.accountabilityledger.reading.due;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.accountabilityledger.wording.Choice;

/** What is due on a day. */
public enum DueKind {

    REPLY("Reply"), COMMITMENT("Promise"), MILESTONE("Step towards a promise"), REVIEW("Report of a review");

    private final String words;

    DueKind(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }

    /** As the rows have it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DueKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    static List<Choice> choices() {
        return Arrays.stream(values()).map(kind -> new Choice(kind.key(), kind.words)).toList();
    }
}
