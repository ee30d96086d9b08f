package org.accountabilityledger.reading.search;

import org.accountabilityledger.reading.lists.Order;

/** By what the entries that were found can be ordered. */
public enum SearchSort implements Order {

    // What fits best comes first in ascending order, as in every other list.
    RELEVANCE("How well it fits", "to_char(1 - s.fit, 'FM0.000000')"),
    DATE("When it happened", "s.counts_from::text"),
    RECORDED("When it was recorded", "to_char(s.position, 'FM000000000000000000')");

    private final By by;

    SearchSort(String label, String expression) {
        this.by = new By(label, expression);
    }

    public static SearchSort of(String key) {
        return Order.of(values(), key);
    }

    @Override
    public By by() {
        return by;
    }
}
