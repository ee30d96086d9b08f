package org.accountabilityledger.accountability;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** English for EDTF dates, in which every doubt that was written stays visible. */
final class EdtfWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM u", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM u", Locale.ENGLISH);

    private EdtfWords() {
    }

    static String single(EdtfEnd point) {
        return one(point, ", uncertain");
    }

    static String interval(EdtfEnd start, EdtfEnd end) {
        if (end == EdtfEnd.Undated.OPEN) {
            return "since " + bracketed(start);
        }
        if (start == EdtfEnd.Undated.OPEN) {
            return "until " + bracketed(end);
        }
        return "from " + bracketed(start) + " to " + bracketed(end);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    // After a comma nobody could tell which of the two ends is meant.
    private static String bracketed(EdtfEnd end) {
        return one(end, " (uncertain)");
    }

    private static String one(EdtfEnd end, String uncertain) {
        return switch (end) {
            case EdtfPoint point -> (point.approximate() ? "about " : "") + plain(point)
                    + (point.uncertain() ? uncertain : "");
            case EdtfEnd.Undated _ -> "an unknown day";
        };
    }

    private static String plain(EdtfPoint point) {
        int year = point.earliest().getYear();
        return switch (point.grain()) {
            case YEAR -> Integer.toString(year);
            case SEASON -> Season.startingIn(point.earliest().getMonth()).inWords(year);
            case MONTH -> MONTH.format(point.earliest());
            case DAY -> DAY.format(point.earliest());
        };
    }
}
