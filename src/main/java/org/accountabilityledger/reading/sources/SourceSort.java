package org.accountabilityledger.reading.sources;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.accountabilityledger.reading.BadQuestion;

/** By what the list of sources can be ordered. */
public enum SourceSort {

    PUBLISHED("published", "Published", "s.published::text"),
    PUBLISHER("publisher", "Publisher", "lower(s.publisher)"),
    TITLE("title", "Title", "lower(s.title)");

    private final String key;
    private final String label;
    private final String expression;

    SourceSort(String key, String label, String expression) {
        this.key = key;
        this.label = label;
        this.expression = expression;
    }

    /** @throws BadQuestion if there is no such order */
    public static SourceSort of(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key.equals(key)).findFirst()
                .orElseThrow(() -> new BadQuestion("This list is ordered by one of "
                        + Arrays.stream(values()).map(SourceSort::key).collect(Collectors.joining(", ")) + "."));
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
