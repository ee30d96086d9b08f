package org.accountabilityledger.wording.scales;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.commitment.DeliveryClaim;
import org.accountabilityledger.wording.Choice;

/** How far the owner of a promise says that its delivery is, in words that keep it a claim. */
public final class ClaimScale {

    /** The value by which a filter asks for what has none. */
    public static final String NONE = "NONE";
    private static final String NONE_IN_WORDS = "no claim on record";

    private ClaimScale() {
    }

    public static String inWords(DeliveryClaim deliveryClaim) {
        return switch (deliveryClaim) {
            case NOT_STARTED -> "not started";
            case PLANNED -> "planned";
            case IN_PROGRESS -> "in progress";
            case STALLED -> "stalled";
            case CLAIMED_COMPLETE -> "claimed complete";
            case NOT_PURSUED -> "not pursued";
        };
    }

    public static String inWords(Optional<DeliveryClaim> deliveryClaim) {
        return deliveryClaim.map(ClaimScale::inWords).orElse(NONE_IN_WORDS);
    }

    /** Of a row, which keeps the name of the value or nothing. */
    public static String inWords(String name) {
        return inWords(Optional.ofNullable(name).map(DeliveryClaim::valueOf));
    }

    public static List<Choice> choices() {
        return Stream.concat(Arrays.stream(DeliveryClaim.values()).map(each -> new Choice(each.name(), inWords(each))),
                Stream.of(new Choice(NONE, NONE_IN_WORDS))).toList();
    }
}
