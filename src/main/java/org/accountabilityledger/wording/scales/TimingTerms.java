package org.accountabilityledger.wording.scales;

import java.util.List;
import org.accountabilityledger.accountability.timing.ChaseStep;
import org.accountabilityledger.accountability.timing.ClockBasis;
import org.accountabilityledger.accountability.timing.Extendable;
import org.accountabilityledger.wording.Choice;

/** Says by what right a clock runs, so that an expectation never reads like a duty in law. */
public final class TimingTerms {

    private TimingTerms() {
    }

    public static String of(ClockBasis basis) {
        return switch (basis) {
            case STATUTE -> "by law";
            case UNDERTAKING -> "by undertaking";
            case EXPECTATION -> "expected, and not by law";
        };
    }

    /** By what right a day is one to reply or deliver by: a clock's, or a source's that states it. */
    public static List<Choice> choices() {
        return List.of(new Choice("STATUTE", "statute"), new Choice("UNDERTAKING", "undertaking"),
                new Choice("EXPECTATION", "expectation"), new Choice("SOURCE", "a day that a source states"));
    }

    /** How a last day is put: "must reply by" 28 March 2025, or "a reply is expected by" that day. */
    public static String dueBy(ClockBasis basis) {
        return switch (basis) {
            case STATUTE -> "must reply by";
            case UNDERTAKING, EXPECTATION -> "a reply is expected by";
        };
    }

    /** What the last day means for whoever is addressed. */
    public static String meaning(ClockBasis basis) {
        return switch (basis) {
            case STATUTE -> "By law: whoever is addressed must reply by the last day.";
            case UNDERTAKING -> "By undertaking: a reply is expected by the last day, and no law obliges to it.";
            case EXPECTATION -> "By expectation: a reply is expected by the last day, and no law and no undertaking "
                    + "obliges to it.";
        };
    }

    /** Until when more time can be given. */
    public static String of(Extendable when) {
        return switch (when) {
            case ANY_TIME -> "before or after the time has run out";
            case BEFORE_EXPIRY -> "only by a decision before the time has run out";
            case ASKED_BEFORE_EXPIRY -> "only where it was asked for before the time has run out";
        };
    }

    public static String of(ChaseStep step) {
        return switch (step) {
            case FIRST_LETTER -> "first letter";
            case SECOND_LETTER -> "second letter";
            case THIRD_LETTER -> "third letter";
            case NAMED_IN_PUBLIC -> "said in public";
        };
    }
}
