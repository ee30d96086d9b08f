package org.accountabilityledger.reading.entries;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order in which people count: audit-2 before audit-10. */
public final class NaturalOrder {

    public static final Comparator<String> OF_REFERENCES =
            Comparator.comparing(NaturalOrder::padded).thenComparing(Comparator.naturalOrder());

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private NaturalOrder() {
    }

    private static String padded(String reference) {
        return DIGITS.matcher(reference).replaceAll(digits -> "0".repeat(Math.max(0, 20 - digits.group().length()))
                + digits.group());
    }
}
