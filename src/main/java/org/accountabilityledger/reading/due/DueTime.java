package org.accountabilityledger.reading.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.lists.Choice;

/** A span of time by which the list of what is due is narrowed: within so many days, later, or passed. */
public record DueTime(String key, String condition) {

    private static final Pattern WITHIN = Pattern.compile("within-(\\d{1,4})");

    /** @throws BadQuestion if there is no such span */
    public static DueTime of(String key) {
        return switch (key) {
            case "overdue" -> new DueTime(key, "o.stands = 'OVERDUE'");
            case "not-consulted" -> new DueTime(key, "o.stands = 'NOT_CONSULTED'");
            case "held" -> new DueTime(key, "o.stands = 'HELD'");
            case "ended" -> new DueTime(key, "o.stands = 'ENDED'");
            case "ahead" -> new DueTime(key, "o.stands in ('LATER', 'SOON')");
            default -> within(key).orElseThrow(() -> new BadQuestion("A value of 'when' is one of overdue, "
                    + "not-consulted, held, ended, ahead, and within-N for a number of days N."));
        };
    }

    static List<Choice> choices(Warnings warnings) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("overdue", "passed, as far as sources go")));
        warnings.days().forEach(days -> choices.add(new Choice("within-" + days, "within " + days + " days")));
        choices.addAll(List.of(new Choice("ahead", "today or later"),
                new Choice("not-consulted", "passed, sources not consulted beyond it"),
                new Choice("held", "not counted: its clock stands still, for one"),
                new Choice("ended", "of a body that has ended without a successor")));
        return choices;
    }

    private static Optional<DueTime> within(String key) {
        Matcher matcher = WITHIN.matcher(key);
        return matcher.matches() ? Optional.of(new DueTime(key, within(Integer.parseInt(matcher.group(1)))))
                : Optional.empty();
    }

    static String within(int days) {
        return "o.stands not in ('HELD', 'ENDED') and o.last between :today and :today + " + days;
    }
}
