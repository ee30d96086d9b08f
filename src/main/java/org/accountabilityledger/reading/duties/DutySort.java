package org.accountabilityledger.reading.duties;

import org.accountabilityledger.reading.lists.Order;

/** By what the list of duties can be ordered. */
public enum DutySort implements Order {

    RECOMMENDATION("Recommendation", "o.recommendation collate reading.letters"),
    ADDRESSEE("Addressee", Order.words("o.body_name")),
    DUE("Due", "nullif(o.current_last, 'infinity')::text");

    private final By by;

    DutySort(String label, String expression) {
        this.by = new By(label, expression);
    }

    public static DutySort of(String key) {
        return Order.of(values(), key);
    }

    @Override
    public By by() {
        return by;
    }
}
