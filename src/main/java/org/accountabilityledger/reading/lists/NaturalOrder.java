package org.accountabilityledger.reading.lists;

import java.util.regex.Pattern;

/** Orders texts with numbers in them as people do: audit-2 comes before audit-10. */
public final class NaturalOrder {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int WIDTH = 12;

    private NaturalOrder() {
    }

    /** A text whose alphabetical order is the natural order of the given one. */
    public static String key(String text) {
        return DIGITS.matcher(text.toLowerCase(java.util.Locale.ROOT))
                .replaceAll(digits -> "0".repeat(Math.max(0, WIDTH - digits.group().length())) + digits.group());
    }
}
