package org.accountabilityledger.wording.scales;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.recommendation.Adequacy;
import org.accountabilityledger.wording.Choice;

/** What issuer or overseer makes of a reply, or with none on record of what was done, in words. */
public final class AdequacyScale {

    /** Where nobody has ruled on the reply that stands. */
    public static final String NOT_RULED = "NOT_RULED";

    /** What follows a ruling where no reply is on record. */
    public static final String OF_WHAT_WAS_DONE = ", of what was done";

    private AdequacyScale() {
    }

    public static String inWords(Adequacy adequacy) {
        return switch (adequacy) {
            case ADEQUATE -> "adequate";
            case ADEQUATE_ALTERNATE -> "adequate in another way";
            case PARTLY_ADEQUATE -> "adequate in part";
            case INADEQUATE -> "inadequate";
        };
    }

    /** Of a ruling, or of its absence, by its name. */
    public static String inWords(String name) {
        return switch (name) {
            case NOT_RULED -> "not ruled on";
            case ReplyScale.DIFFERING -> "the rulings differ";
            default -> inWords(Adequacy.valueOf(name));
        };
    }

    /** Of what may have no recommendation behind it. */
    public static String inWords(Optional<String> name) {
        return name.map(AdequacyScale::inWords).orElseGet(() -> ReplyScale.inWords(ReplyScale.NONE));
    }

    /** Every ruling, and that there is none. */
    public static List<Choice> choices() {
        return Stream.concat(Arrays.stream(Adequacy.values()).map(Enum::name), Stream.of(NOT_RULED))
                .map(name -> new Choice(name, inWords(name))).toList();
    }

    /** The same for what need not have a recommendation behind it. */
    public static List<Choice> choicesOrNone() {
        return Stream.concat(choices().stream(),
                Stream.of(new Choice(ReplyScale.NONE, ReplyScale.inWords(ReplyScale.NONE)))).toList();
    }
}
