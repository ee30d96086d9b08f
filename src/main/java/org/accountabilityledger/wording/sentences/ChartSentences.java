package org.accountabilityledger.wording.sentences;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.scales.FigureTerms;

/** Says what can be read off a drawing, for those who do not see it, and what stands in it. */
public final class ChartSentences {

    private ChartSentences() {
    }

    /** "about 21 cases, 3 June 2025, stated by the Home Office". */
    public static String figure(String words, String unit, EdtfDate on, String attributed) {
        return words + " " + unit + ", " + on.inWords() + ", " + attributed;
    }

    /** Whose own say a figure of a promise can be. */
    public static String owner() {
        return "an owner";
    }

    /** The same of a review. */
    public static String reviewer() {
        return "those who asked for it or conduct it";
    }

    /** The same of a recommendation. */
    public static String addressee() {
        return "an addressee";
    }

    public static String baseline(BigDecimal value) {
        return "baseline " + FigureTerms.number(value);
    }

    public static String target(BigDecimal value) {
        return "target " + FigureTerms.number(value);
    }

    public static String firstDeadline(String day) {
        return "first deadline " + day;
    }

    public static String movedTo(String day) {
        return "moved to " + day;
    }

    /**
     * How many figures there are and who states them, the last one, the target and each deadline.
     *
     * @param own those whose own say a figure can be: "an owner"
     */
    public static String figures(String own, long byOwners, long byOthers, long forecasts, String last, Optional<BigDecimal> target,
            List<String> deadlines) {
        return English.count(byOwners, "figure", "figures") + " stated by " + own + ", " + byOthers + " by others, "
                + English.count(forecasts, "forecast", "forecasts") + ". The last one: " + last + "."
                + target.map(value -> " Target: " + FigureTerms.number(value) + ".").orElse("")
                + String.join("", deadlines.stream().map(day -> " " + English.capital(day) + ".").toList());
    }

    /** What all ends of quarters have in common. */
    public static String atEachEnd(String words) {
        return "At each of these ends: " + words + ".";
    }

    public static String firstAndLast(String firstEnd, String first, String lastEnd, String last) {
        return "On " + firstEnd + ": " + first + ". On " + lastEnd + ": " + last + ".";
    }

    /** What dark and light mean where bars are days. */
    public static String ofDays() {
        return "The height is the median number of days; where dates are not exact, light is how far it can reach. "
                + "A quarter without a bar has no days to count, or 0.";
    }

    /** What dark and light mean where bars are numbers of cases. */
    public static String ofCases() {
        return "Dark is how many count, light what they are counted of.";
    }
}
