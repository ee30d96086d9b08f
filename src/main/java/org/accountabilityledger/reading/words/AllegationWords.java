package org.accountabilityledger.reading.words;

import org.accountabilityledger.accountability.allegation.Conclusion;

/** Says what a body concluded about an allegation; an allegation stays one. */
public final class AllegationWords {

    private AllegationWords() {
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
}
