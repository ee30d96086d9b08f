package org.accountabilityledger.reading.recommendations;

import org.accountabilityledger.reading.lists.Order;

/** By what the list of recommendations can be ordered. */
public enum RecommendationSort implements Order {

    REFERENCE("Reference", "r.reference collate reading.letters"),
    NUMBER("Number", "r.number collate reading.letters"),
    TITLE("Recommendation", Order.words("r.title")),
    ISSUER("Issued by", Order.words("coalesce(named.title, r.issuer)")),
    ISSUED("Issued", "to_char(r.issued, 'YYYY-MM-DD')");

    private final By by;

    RecommendationSort(String label, String expression) {
        this.by = new By(label, expression);
    }

    public static RecommendationSort of(String key) {
        return Order.of(values(), key);
    }

    @Override
    public By by() {
        return by;
    }
}
