package org.accountabilityledger.reading.due;

import org.accountabilityledger.reading.lists.Order;

/** By what the list of what is due can be ordered. */
public enum DueSort implements Order {

    DAY("Day", "nullif(o.last, 'infinity')::text"),
    FILE("What", Order.words("o.title")),
    KIND("Kind", "o.kind");

    private final By by;

    DueSort(String label, String expression) {
        this.by = new By(label, expression);
    }

    public static DueSort of(String key) {
        return Order.of(values(), key);
    }

    @Override
    public By by() {
        return by;
    }
}
