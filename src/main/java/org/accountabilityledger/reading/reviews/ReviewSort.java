package org.accountabilityledger.reading.reviews;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.accountabilityledger.reading.BadQuestion;

/** By what the list of reviews can be ordered. */
public enum ReviewSort {

    BEGUN("begun", "Begun", "r.begun::text"),
    TITLE("title", "Review", "r.sort_title"),
    DUE("due", "Due", "r.due::text"),
    REPORTED("reported", "Reported", "r.reported::text");

    private final String key;
    private final String label;
    private final String expression;

    ReviewSort(String key, String label, String expression) {
        this.key = key;
        this.label = label;
        this.expression = expression;
    }

    /** @throws BadQuestion if there is no such order */
    public static ReviewSort of(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key.equals(key)).findFirst()
                .orElseThrow(() -> new BadQuestion("This list is ordered by one of "
                        + Arrays.stream(values()).map(ReviewSort::key).collect(Collectors.joining(", ")) + "."));
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    String expression() {
        return expression;
    }
}
