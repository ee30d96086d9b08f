package org.accountabilityledger.wording.scales;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.wording.Choice;
import org.accountabilityledger.wording.English;

/** For which reason a file was closed, in words. */
public final class ClosingScale {

    private ClosingScale() {
    }

    public static String inWords(Closing closing) {
        return switch (closing) {
            case IMPLEMENTED -> "implemented";
            case EXCEEDED -> "exceeded";
            case ALTERNATE -> "met in another way";
            case NOT_IMPLEMENTED -> "not implemented";
            case NO_RESPONSE -> "no response on record";
            case RECONSIDERED -> "reconsidered";
            case NO_LONGER_APPLICABLE -> "no longer applicable";
            case SUPERSEDED -> "superseded";
            case WITHDRAWN -> "withdrawn by its owner";
        };
    }

    /** The reasons of a kind as a sentence offers them. */
    public static String either(Predicate<Closing> kind) {
        return English.either(Arrays.stream(Closing.values()).filter(kind)
                .map(reason -> English.quoted(inWords(reason))).toList());
    }

    public static List<Choice> choices() {
        return Arrays.stream(Closing.values()).map(each -> new Choice(each.name(), inWords(each))).toList();
    }
}
