package org.accountabilityledger.web.pages;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accountabilityledger.reading.BadQuestion;

/** Quarters as addresses and pages name them, and where the rows of each stand. */
public final class QuarterWords {

    private static final Pattern KEY = Pattern.compile("([0-9]{4})-Q([1-4])");

    /** Which history of a measure a quarter belongs to. */
    public enum History {
        STOOD, KNOWN, HAPPENED
    }

    private QuarterWords() {
    }

    /** "2025-Q4". */
    public static String key(LocalDate end) {
        return "%04d-Q%d".formatted(end.getYear(), end.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** The last day of the quarter that an address names. */
    static LocalDate end(String key) {
        Matcher written = KEY.matcher(key);
        if (!written.matches() || written.group(1).equals("0000")) {
            throw new BadQuestion("A quarter is asked for as 2025-Q4.");
        }
        return LocalDate.of(Integer.parseInt(written.group(1)), 3 * Integer.parseInt(written.group(2)), 1)
                .plusMonths(1).minusDays(1);
    }

    /** Where the cases stand that the figure of that quarter is made of. */
    public static String rows(String measure, History history, LocalDate end) {
        String page = "/measures/" + measure;
        return switch (history) {
            case STOOD -> page + "?validOn=" + end;
            case KNOWN -> "/as-of/" + end + page + "?validOn=" + end;
            case HAPPENED -> page + "?quarter=" + key(end);
        } + "#cases";
    }
}
