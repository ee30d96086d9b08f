package org.accountabilityledger.reading.due;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accountabilityledger.accountability.Shown;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.wording.Choice;

/** The span of time by which the list of what is due is narrowed: within so many days, later, or passed. */
record DueTime(Warnings warnings) implements Filter {

    private static final Pattern WITHIN = Pattern.compile("within-(\\d{1,4})");

    @Override
    public String key() {
        return "when";
    }

    @Override
    public String label() {
        return "When";
    }

    @Override
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("overdue", "passed, as far as sources go")));
        warnings.days().forEach(days -> choices.add(new Choice("within-" + days, "within " + days + " days")));
        choices.addAll(List.of(new Choice("ahead", "today or later"),
                new Choice("not-consulted", "passed, sources not consulted beyond it"),
                new Choice("held", "not counted: its clock stands still, for one"),
                new Choice("ended", "of a body that has ended without a successor")));
        return choices;
    }

    /** Within any number of days, whether it is warned of or not. */
    @Override
    public Choice choice(String value) {
        return choices().stream().filter(choice -> choice.value().equals(value)).findFirst().orElseGet(() -> {
            if (!WITHIN.matcher(value).matches()) {
                throw new BadQuestion("A value of 'when' is one of overdue, not-consulted, held, ended, ahead, and "
                        + "within-N for a number of days N; '" + Shown.of(value) + "' is none.");
            }
            return new Choice(value, value);
        });
    }

    @Override
    public String condition(Choice choice, String parameter) {
        return switch (choice.value()) {
            case "overdue" -> "o.stands = 'OVERDUE'";
            case "not-consulted" -> "o.stands = 'NOT_CONSULTED'";
            case "held" -> "o.stands = 'HELD'";
            case "ended" -> "o.stands = 'ENDED'";
            case "ahead" -> "o.stands in ('LATER', 'SOON')";
            default -> within(days(choice.value()));
        };
    }

    private static int days(String value) {
        Matcher matcher = WITHIN.matcher(value);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    static String within(int days) {
        return "o.stands not in ('HELD', 'ENDED') and o.last between :today and :today + " + days;
    }
}
