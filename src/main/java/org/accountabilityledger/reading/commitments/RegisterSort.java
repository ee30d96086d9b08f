package org.accountabilityledger.reading.commitments;

import org.accountabilityledger.reading.lists.Order;

/** By what the register can be ordered. */
public enum RegisterSort implements Order {

    REFERENCE("Reference", "c.reference collate reading.letters"),
    TITLE("Commitment", Order.words("c.title")),
    OWNER("Owner", Order.words("coalesce(named.title, heir.now, c.owner)")),
    DUE("Deadline", "c.due_order"),
    MADE("Made", "c.made_order");

    private final By by;

    RegisterSort(String label, String expression) {
        this.by = new By(label, expression);
    }

    public static RegisterSort of(String key) {
        return Order.of(values(), key);
    }

    @Override
    public By by() {
        return by;
    }
}
