package org.accountabilityledger.reading.allegations;

import org.accountabilityledger.reading.lists.Order;

/** By what the list of allegations can be ordered. */
public enum AllegationSort implements Order {

    RAISED("Raised", "a.raised::text"),
    TITLE("Allegation", Order.words("a.title"));

    private final By by;

    AllegationSort(String label, String expression) {
        this.by = new By(label, expression);
    }

    public static AllegationSort of(String key) {
        return Order.of(values(), key);
    }

    @Override
    public By by() {
        return by;
    }
}
