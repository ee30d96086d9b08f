package org.accountabilityledger.wording.scales;

import java.util.Arrays;
import java.util.List;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.accountabilityledger.wording.Choice;

/** How a deadline can stand, in words; those of one deadline, with its days, are the schedule's own. */
public final class ScheduleScale {

    private ScheduleScale() {
    }

    public static String inWords(Standing standing) {
        return switch (standing) {
            case NO_DEADLINE -> "no deadline";
            case UNKNOWN_DAY -> "no calendar day known";
            case NOT_YET_DUE -> "not yet due";
            case DUE_SOON -> "due within 30 days";
            case OVERDUE -> "overdue";
            case HELD -> "day has passed, not counted as overdue";
            case NOT_CONSULTED -> "day has passed, sources not consulted beyond it";
            case MET -> "met, or claimed to be";
            case MET_LATE -> "met late, or claimed to be";
            case CLOSED -> "closed without delivery";
            case ENDED -> "of a body that has ended without a successor on record";
        };
    }

    public static List<Choice> choices() {
        return Arrays.stream(Standing.values()).map(each -> new Choice(each.name(), inWords(each))).toList();
    }
}
