package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, season, month or day, or one of several that is not told, with the doubt that its writer put on it; the doubt
 * moves neither bound.
 */
record EdtfPoint(Grain grain, LocalDate earliest, LocalDate latest, boolean uncertain, boolean approximate)
        implements EdtfEnd {

    /** What is named; some year, month or day is one of those between the bounds. */
    enum Grain { SOME_YEAR, YEAR, SEASON, SOME_MONTH, MONTH, SOME_DAY, DAY }

    // Digits that are not specified stand at the end alone: the fifth of an unknown month (2025-XX-05) is of level 2.
    private static final Pattern WRITTEN = Pattern.compile("(?:(?<years>\\d{3}X|\\d{2}XX)|(?<year>\\d{4})"
            + "(?:-(?<some>XX(?:-XX)?)|-(?<month>\\d{2})(?:-(?<day>\\d{2}|XX))?)?)(?<doubt>[?~%])?");

    /** Empty where the letters are not those of a point; refused where they are, and no calendar has it. */
    static Optional<EdtfPoint> read(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches() ? Optional.of(inTheCalendar(written)) : Optional.empty();
    }

    private static EdtfPoint inTheCalendar(Matcher written) {
        String years = written.group("years");
        String named = years == null ? written.group("year") : years;
        int year = Integer.parseInt(named.replace('X', '0'));
        // EDTF counts a year 0000 (1 BC); ISO 8601-1 leaves the years before 1583 to agreement, and here it is a slip.
        if (year == 0) {
            throw refused(written, "there is no year 0000");
        }
        LocalDate last = LocalDate.of(Integer.parseInt(named.replace('X', '9')), 12, 31);
        return written.group("month") != null ? inTheYear(written, year)
                : point(written, grain(years, written.group("some")), LocalDate.of(year, 1, 1), last);
    }

    private static Grain grain(String years, String some) {
        if (years != null) {
            return Grain.SOME_YEAR;
        }
        return some == null ? Grain.YEAR : some.length() > 2 ? Grain.SOME_DAY : Grain.SOME_MONTH;
    }

    private static EdtfPoint inTheYear(Matcher written, int year) {
        String month = written.group("month");
        int number = Integer.parseInt(month);
        Optional<Season> season = Season.numbered(number);
        if (season.isPresent() && written.group("day") == null) {
            return point(written, Grain.SEASON, season.get().firstDay(year), season.get().lastDay(year));
        }
        if (number < 1 || number > 12) {
            throw refused(written, "there is no month " + month);
        }
        return inTheMonth(written, YearMonth.of(year, number));
    }

    private static EdtfPoint inTheMonth(Matcher written, YearMonth month) {
        String day = written.group("day");
        if (day == null || day.equals("XX")) {
            return point(written, day == null ? Grain.MONTH : Grain.SOME_DAY, month.atDay(1), month.atEndOfMonth());
        }
        int number = Integer.parseInt(day);
        if (number == 0) {
            throw refused(written, "there is no day " + day);
        }
        if (number > month.lengthOfMonth()) {
            throw refused(written, EdtfWords.month(month) + " has " + month.lengthOfMonth() + " days");
        }
        return point(written, Grain.DAY, month.atDay(number), month.atDay(number));
    }

    private static EdtfPoint point(Matcher written, Grain grain, LocalDate earliest, LocalDate latest) {
        String doubt = written.group("doubt");
        boolean both = "%".equals(doubt);
        return new EdtfPoint(grain, earliest, latest, both || "?".equals(doubt), both || "~".equals(doubt));
    }

    private static EdtfDate.Malformed refused(Matcher written, String why) {
        return EdtfRefusal.notInTheCalendar(written.group(), why);
    }
}
