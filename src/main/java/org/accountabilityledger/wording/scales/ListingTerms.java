package org.accountabilityledger.wording.scales;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.commitment.ListingChange;
import org.accountabilityledger.accountability.commitment.ListingSeen;
import org.accountabilityledger.wording.Choice;
import org.accountabilityledger.wording.English;

/** What was seen of a promise in somebody else's register, and how that changed, in words that accuse nobody. */
public final class ListingTerms {

    private static final String LISTED = "listed";
    private static final String NOT_LISTED = "not listed";

    private ListingTerms() {
    }

    public static String inWords(ListingSeen seen) {
        return switch (seen) {
            case LISTED -> LISTED;
            case GONE -> "no longer listed";
        };
    }

    public static String inWords(ListingChange change) {
        return switch (change) {
            case RETITLED -> "title changed";
            case REWORDED -> "wording changed";
            case MARKED_OTHERWISE -> "status mark changed";
            case GONE -> "no longer listed";
            case LISTED_AGAIN -> "listed again";
        };
    }

    /** What the register showed before. */
    public static String before(ListingChange change, Optional<String> shown) {
        return shown.map(English::quoted).orElse(change == ListingChange.GONE ? LISTED : NOT_LISTED);
    }

    /** What it showed when it was seen again. */
    public static String after(ListingChange change, Optional<String> shown) {
        return shown.map(English::quoted).orElse(change == ListingChange.GONE ? NOT_LISTED : LISTED);
    }

    /** "Status mark changed between 3 June and 5 November 2025: “on track”, then “paused”." */
    public static String sentence(ListingChange change, Dated before, Dated after, Optional<String> was,
            Optional<String> is) {
        String changed = change == ListingChange.GONE ? "dropped" : inWords(change);
        return English.sentence(changed + " between " + before.words() + " and " + after.words() + ": "
                + before(change, was) + ", then " + after(change, is));
    }

    public static List<Choice> choices() {
        return Arrays.stream(ListingChange.values()).map(each -> new Choice(each.name(), inWords(each))).toList();
    }
}
