package org.accountabilityledger.reading.slippage;

import org.accountabilityledger.reading.lists.Order;

/** By what the slippage ledger can be ordered. */
public enum SlippageSort implements Order {

    DATE("Moved on", "s.moved::text"),
    // A day may have been moved back: shifted, so that the texts sort as the numbers do.
    DAYS("By", "to_char(s.days + 10000000, 'FM00000000')"),
    TITLE("File", Order.words("coalesce(t.title, s.file)"));

    private final By by;

    SlippageSort(String label, String expression) {
        this.by = new By(label, expression);
    }

    public static SlippageSort of(String key) {
        return Order.of(values(), key);
    }

    @Override
    public By by() {
        return by;
    }
}
