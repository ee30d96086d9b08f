package org.accountabilityledger.wording.sentences;

import java.util.Locale;
import org.accountabilityledger.wording.English;

/** Says how many days something took; where dates are not exact, from the least that they can mean to the most. */
public final class DayCountWords {

    private DayCountWords() {
    }

    /** "21 days", "between 20 and 35 days". */
    public static String of(long least, long most) {
        return least == most ? English.count(least, "day", "days")
                : "between " + English.number(least) + " and " + English.number(most) + " days";
    }

    /** "21 days", "between 21 and 35.5 days". */
    public static String of(double least, double most) {
        return least == most ? number(least) + (least == 1 ? " day" : " days")
                : "between " + number(least) + " and " + number(most) + " days";
    }

    /** "a median of 21 days", "a median between 21 and 35.5 days". */
    public static String median(double least, double most) {
        return (least == most ? "a median of " : "a median ") + of(least, most);
    }

    /** "31 days later", "2 days earlier". */
    public static String moved(long days) {
        return English.count(Math.abs(days), "day", "days") + (days < 0 ? " earlier" : " later");
    }

    private static String number(double days) {
        return String.format(Locale.UK, days % 1 == 0 ? "%,.0f" : "%,.1f", days);
    }
}
