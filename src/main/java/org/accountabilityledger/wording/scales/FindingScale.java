package org.accountabilityledger.wording.scales;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.commitment.DeliveryFinding;
import org.accountabilityledger.wording.Choice;

/** How far an independent assessor found a promise delivered, in words. */
public final class FindingScale {

    /** The value by which a filter asks for what has none. */
    public static final String NONE = "NONE";
    private static final String NONE_IN_WORDS = "no assessment on record";

    private FindingScale() {
    }

    public static String inWords(DeliveryFinding deliveryFinding) {
        return switch (deliveryFinding) {
            case NO_EVIDENCE -> "no evidence of delivery";
            case NOT_STARTED -> "not started";
            case IN_PROGRESS -> "in progress";
            case LIMITED -> "limited delivery";
            case SUBSTANTIAL -> "substantial delivery";
            case COMPLETE -> "complete delivery";
            case COMPROMISE -> "a compromise: less or other than promised, and settled for";
            case NOT_DELIVERED -> "not delivered by its day";
            case CONTRARY -> "the contrary of what was promised";
            case NOT_RATABLE -> "not ratable";
        };
    }

    public static String inWords(Optional<DeliveryFinding> deliveryFinding) {
        return deliveryFinding.map(FindingScale::inWords).orElse(NONE_IN_WORDS);
    }

    /** Of a row, which keeps the name of the value or nothing. */
    public static String inWords(String name) {
        return inWords(Optional.ofNullable(name).map(DeliveryFinding::valueOf));
    }

    public static List<Choice> choices() {
        return Stream.concat(Arrays.stream(DeliveryFinding.values()).map(each -> new Choice(each.name(), inWords(each))),
                Stream.of(new Choice(NONE, NONE_IN_WORDS))).toList();
    }
}
