package org.accountabilityledger.reading.sources;

import org.accountabilityledger.reading.lists.Order;

/** By what the list of sources can be ordered. */
public enum SourceSort implements Order {

    PUBLISHED("Published", "s.published::text"),
    PUBLISHER("Publisher", Order.words("s.publisher")),
    TITLE("Title", Order.words("s.title"));

    private final By by;

    SourceSort(String label, String expression) {
        this.by = new By(label, expression);
    }

    public static SourceSort of(String key) {
        return Order.of(values(), key);
    }

    @Override
    public By by() {
        return by;
    }
}
