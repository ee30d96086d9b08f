package org.accountabilityledger.wording.scales;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.commitment.Outcome;
import org.accountabilityledger.wording.Choice;

/** What an independent assessor found to have come of a promise, in words. */
public final class OutcomeScale {

    /** The value by which a filter asks for what has none. */
    public static final String NONE = "NONE";
    private static final String NONE_IN_WORDS = "no outcome on record";

    private OutcomeScale() {
    }

    public static String inWords(Outcome outcome) {
        return switch (outcome) {
            case WORSENED -> "worse than before";
            case NO_CHANGE -> "no change";
            case MARGINAL -> "marginal change";
            case MAJOR -> "major change";
            case OUTSTANDING -> "outstanding change";
            case TOO_EARLY -> "too early to tell";
            case UNMEASURABLE -> "not measurable";
        };
    }

    public static String inWords(Optional<Outcome> outcome) {
        return outcome.map(OutcomeScale::inWords).orElse(NONE_IN_WORDS);
    }

    /** Of a row, which keeps the name of the value or nothing. */
    public static String inWords(String name) {
        return inWords(Optional.ofNullable(name).map(Outcome::valueOf));
    }

    public static List<Choice> choices() {
        return Stream.concat(Arrays.stream(Outcome.values()).map(each -> new Choice(each.name(), inWords(each))),
                Stream.of(new Choice(NONE, NONE_IN_WORDS))).toList();
    }
}
