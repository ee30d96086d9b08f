package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** English for EDTF dates, in which every doubt that was written stays visible. */
final class EdtfWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM u", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM u", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_ALONE = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

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

    /** Of what happened at some time within an interval. */
    static String happened(EdtfEnd start, EdtfEnd end) {
        if (start instanceof EdtfPoint && end instanceof EdtfPoint) {
            return "between " + bracketed(start) + " and " + bracketed(end);
        }
        return start == EdtfEnd.Undated.UNKNOWN && end instanceof EdtfPoint ? "by " + bracketed(end)
                + ", on a day that is not known" : interval(start, end);
    }

    /** With what a sentence puts a date: on a day, in anything longer. */
    static String placed(EdtfEnd point) {
        boolean day = point instanceof EdtfPoint named
                && (named.grain() == EdtfPoint.Grain.DAY || named.grain() == EdtfPoint.Grain.SOME_DAY);
        return (day ? "on " : "in ") + single(point);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static Optional<String> monthsOfSeason(EdtfEnd end) {
        return end instanceof EdtfPoint point && point.grain() == EdtfPoint.Grain.SEASON
                ? Optional.of(months(point.earliest(), point.latest())) : Optional.empty();
    }

    private static String months(LocalDate first, LocalDate last) {
        boolean oneYear = first.getYear() == last.getYear();
        return (oneYear ? MONTH_ALONE : MONTH).format(first) + " to " + MONTH.format(last);
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
            case SOME_YEAR -> years(year, point.latest().getYear());
            case SOME_MONTH -> "a month of " + year;
            case SOME_DAY -> "a day of " + (point.earliest().getMonth() == point.latest().getMonth()
                    ? MONTH.format(point.earliest()) : Integer.toString(year));
            case YEAR -> Integer.toString(year);
            case SEASON -> Season.startingIn(point.earliest().getMonth()).inWords(year);
            case MONTH -> MONTH.format(point.earliest());
            case DAY -> DAY.format(point.earliest());
        };
    }

    // "The 1900s" are ten years or a hundred, "the 10s" of any century, and the 20th century is 1901 to 2000.
    private static String years(int first, int last) {
        boolean said = last - first == 9 && first > 1000 && first % 100 != 0;
        return said ? "the " + first + "s" : "the years " + first + " to " + last;
    }
}
