package org.accountabilityledger.accountability.timing;

import java.util.Locale;

/** Says in English how a clock counts: "56 days, beginning with the day of publication". */
final class ClockWords {

    private ClockWords() {
    }

    static String of(ClockTerms terms) {
        return length(terms) + (terms.firstDayCounts() ? ", beginning with " : " after ") + start(terms.start())
                + shorterMonth(terms) + rolled(terms);
    }

    private static String rolled(ClockTerms terms) {
        return terms.rollsOn() ? "; if the last day is no working day " + calendar(terms) + ", the next one" : "";
    }

    private static String calendar(ClockTerms terms) {
        return "(" + terms.workingDays().map(WorkingDays::inWords)
                .orElseGet(() -> terms.calendar().orElseThrow().text()) + ")";
    }

    private static String length(ClockTerms terms) {
        return switch (terms.unit()) {
            case CALENDAR_DAYS -> count(terms.length(), "day");
            case WORKING_DAYS -> count(terms.length(), "working day") + " " + calendar(terms);
            case MONTHS -> count(terms.length(), "month");
        };
    }

    private static String start(ClockStart start) {
        return switch (start) {
            case MADE -> "the day on which it was made";
            case PUBLISHED -> "the day of publication";
            case SENT -> "the day of sending";
            case RECEIVED -> "the day of receipt";
        };
    }

    private static String shorterMonth(ClockTerms terms) {
        return switch (terms.endOfMonth()) {
            case NONE -> "";
            case LAST_DAY -> ", to the last day of a shorter month";
            case FIRST_OF_NEXT -> terms.firstDayCounts() ? ", to the last day of a shorter month"
                    : ", to the first day after a shorter month";
        };
    }

    private static String count(int length, String unit) {
        return String.format(Locale.ROOT, "%,d ", length) + unit + (length == 1 ? "" : "s");
    }
}
