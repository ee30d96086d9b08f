package org.accountabilityledger.reading.words;

import org.accountabilityledger.accountability.Closing;

/** Says for which reason a file was closed, as the end of "it was closed …". */
public final class ClosingWords {

    private ClosingWords() {
    }

    public static String of(Closing closing) {
        return switch (closing) {
            case IMPLEMENTED -> "as implemented";
            case EXCEEDED -> "as exceeded";
            case ALTERNATE -> "as met in another way";
            case NOT_IMPLEMENTED -> "as not implemented";
            case NO_RESPONSE -> "with no response on record";
            case RECONSIDERED -> "as reconsidered";
            case NO_LONGER_APPLICABLE -> "as no longer applicable";
            case SUPERSEDED -> "as superseded";
            case WITHDRAWN -> "as withdrawn";
        };
    }
}
