package org.accountabilityledger.reading.recommendations;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.accountabilityledger.reading.BadQuestion;

/** By what the list of recommendations can be ordered. */
public enum RecommendationSort {

    REFERENCE("Reference", "r.reference_order"),
    NUMBER("Number", "r.number_order"),
    TITLE("Recommendation", "lower(r.title)"),
    ISSUER("Issued by", "lower(coalesce(named.title, r.issuer))"),
    ISSUED("Issued", "to_char(r.issued, 'YYYY-MM-DD')");

    private final String label;
    private final String expression;

    RecommendationSort(String label, String expression) {
        this.label = label;
        this.expression = expression;
    }

    /** Its name in an address. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String label() {
        return label;
    }

    String expression() {
        return expression;
    }

    public static RecommendationSort of(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst()
                .orElseThrow(() -> new BadQuestion("Recommendations are sorted by one of "
                        + Arrays.stream(values()).map(RecommendationSort::key).collect(Collectors.joining(", ")) + "."));
    }
}
