package org.accountabilityledger.reading.reversals;

import org.accountabilityledger.reading.lists.Order;

/** By what reversals can be ordered. */
public enum ReversalSort implements Order {

    DATE("Turned on", "r.turned::text"),
    TITLE("File", Order.words("coalesce(t.title, r.file)"));

    private final By by;

    ReversalSort(String label, String expression) {
        this.by = new By(label, expression);
    }

    public static ReversalSort of(String key) {
        return Order.of(values(), key);
    }

    @Override
    public By by() {
        return by;
    }
}
