package org.accountabilityledger.reading.reviews;

import org.accountabilityledger.reading.lists.Order;

/** By what the list of reviews can be ordered. */
public enum ReviewSort implements Order {

    BEGUN("Begun", "r.begun::text"),
    TITLE("Review", Order.words("r.title")),
    DUE("Due", "nullif(r.current_last, 'infinity')::text"),
    REPORTED("Reported", "r.reported::text");

    private final By by;

    ReviewSort(String label, String expression) {
        this.by = new By(label, expression);
    }

    public static ReviewSort of(String key) {
        return Order.of(values(), key);
    }

    @Override
    public By by() {
        return by;
    }
}
