package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year, season, month or day, with the doubt that its writer put on it; the doubt moves neither bound. */
record EdtfPoint(Grain grain, LocalDate earliest, LocalDate latest, boolean uncertain, boolean approximate)
        implements EdtfEnd {

    enum Grain { YEAR, SEASON, MONTH, DAY }

    private static final Pattern WRITTEN =
            Pattern.compile("(?<year>\\d{4})(-(?<month>\\d{2})(-(?<day>\\d{2}))?)?(?<doubt>[?~%])?");

    /** Empty where the letters are not those of a point; refused where they are, and no calendar has it. */
    static Optional<EdtfPoint> read(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches() ? Optional.of(inTheCalendar(written)) : Optional.empty();
    }

    private static EdtfPoint inTheCalendar(Matcher written) {
        int year = Integer.parseInt(written.group("year"));
        // EDTF counts a year 0000 (1 BC); ISO 8601-1 leaves the years before 1583 to agreement, and here it is a slip.
        if (year == 0) {
            throw refused(written, "there is no year 0000");
        }
        String month = written.group("month");
        if (month == null) {
            return point(written, Grain.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
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
        if (day == null) {
            return point(written, Grain.MONTH, month.atDay(1), month.atEndOfMonth());
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
