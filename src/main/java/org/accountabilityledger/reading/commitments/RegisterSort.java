package org.accountabilityledger.reading.commitments;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.accountabilityledger.reading.BadQuestion;

/** By what the register can be ordered. */
public enum RegisterSort {

    REFERENCE("Reference", "c.reference_order"),
    TITLE("Commitment", "lower(c.title)"),
    OWNER("Owner", "lower(coalesce(named.title, heir.now, c.owner))"),
    DUE("Deadline", "to_char(nullif(c.current_last, 'infinity'), 'YYYY-MM-DD')"),
    MADE("Made", "to_char(c.made, 'YYYY-MM-DD')");

    private final String label;
    private final String expression;

    RegisterSort(String label, String expression) {
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

    public static RegisterSort of(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst()
                .orElseThrow(() -> new BadQuestion("The register is sorted by one of "
                        + Arrays.stream(values()).map(RegisterSort::key).collect(Collectors.joining(", ")) + "."));
    }
}
