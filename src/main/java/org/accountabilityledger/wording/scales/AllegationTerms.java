package org.accountabilityledger.wording.scales;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.allegation.Conclusion;
import org.accountabilityledger.wording.Choice;

/** Says what a body concluded about an allegation; an allegation stays one. */
public final class AllegationTerms {

    /** The value by which a filter asks for what has none. */
    public static final String NONE = "NONE";

    private AllegationTerms() {
    }

    /** After "concluded: the allegation is …". */
    public static String of(Conclusion conclusion) {
        return switch (conclusion) {
            case SUBSTANTIATED -> "substantiated";
            case NOT_SUBSTANTIATED -> "not substantiated";
            case UNDETERMINED -> "not determined either way";
            case DISCONTINUED -> "not looked into any further";
        };
    }

    /** Every conclusion, and that there is none. */
    public static List<Choice> choices() {
        return Stream.concat(Arrays.stream(Conclusion.values()).map(each -> new Choice(each.name(), of(each))),
                Stream.of(new Choice(NONE, "no conclusion on record"))).toList();
    }
}
