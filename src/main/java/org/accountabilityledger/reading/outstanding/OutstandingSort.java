package org.accountabilityledger.reading.outstanding;

import org.accountabilityledger.reading.lists.Order;

/** By what the list of outstanding replies can be ordered. */
public enum OutstandingSort implements Order {

    DUE("Due", "nullif(o.current_last, 'infinity')::text"),
    DAYS("Days", "to_char(o.days, 'FM00000000')"),
    ADDRESSEE("Addressee", Order.words("o.body_name")),
    RECOMMENDATION("Recommendation", "o.recommendation collate reading.letters");

    private final By by;

    OutstandingSort(String label, String expression) {
        this.by = new By(label, expression);
    }

    public static OutstandingSort of(String key) {
        return Order.of(values(), key);
    }

    @Override
    public By by() {
        return by;
    }
}
