package org.accountabilityledger.reading.allegations;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.accountabilityledger.reading.BadQuestion;

/** By what the list of allegations can be ordered. */
public enum AllegationSort {

    RAISED("raised", "Raised", "a.raised::text"),
    TITLE("title", "Allegation", "a.sort_title");

    private final String key;
    private final String label;
    private final String expression;

    AllegationSort(String key, String label, String expression) {
        this.key = key;
        this.label = label;
        this.expression = expression;
    }

    /** @throws BadQuestion if there is no such order */
    public static AllegationSort of(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key.equals(key)).findFirst()
                .orElseThrow(() -> new BadQuestion("This list is ordered by one of "
                        + Arrays.stream(values()).map(AllegationSort::key).collect(Collectors.joining(", ")) + "."));
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
