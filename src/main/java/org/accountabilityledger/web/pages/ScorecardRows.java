package org.accountabilityledger.web.pages;

import org.accountabilityledger.reading.scorecards.Tally;

/** Where the rows stand that a scorecard counts. */
public final class ScorecardRows {

    private ScorecardRows() {
    }

    /** The address of those rows, for this body. */
    public static String address(Tally tally, String body) {
        String commitments = "/commitments?institution=" + body;
        String moves = "/slippage?institution=" + body + "&kind=DEADLINE_DEFERRED";
        return switch (tally) {
            case MADE -> commitments;
            case NOT_YET_DUE, DUE_SOON, OVERDUE, NOT_CONSULTED, MET, MET_LATE, CLOSED, ENDED, UNKNOWN_DAY,
                    NO_DEADLINE ->
                    commitments + "&schedule=" + tally.name();
            case CLAIMED_COMPLETE -> commitments + "&claim=" + tally.name();
            case NOT_YET_ASSESSED -> commitments + "&gap=not-yet-assessed";
            case FOUND_OTHERWISE -> commitments + "&gap=found-otherwise";
            case REVERSED -> commitments + "&reversed=true";
            case MOVED -> moves;
            case MOVED_AFTER -> moves + "&afterExpiry=true";
            case MOVED_BEFORE -> moves + "&afterExpiry=false";
            case DUTIES, REPLIED, LATE, AWAITED, REPLY_OVERDUE -> "/duties?institution=" + body + duties(tally);
            case ANSWERED_FOR_OTHERS -> "/duties?answeredBy=" + body;
            case NAMED_TO_DELIVER -> "/recommendations?namedToDeliver=" + body;
        };
    }

    private static String duties(Tally tally) {
        return switch (tally) {
            case REPLIED -> "&replied=true";
            case LATE -> "&late=true";
            case AWAITED -> "&reply=AWAITED";
            case REPLY_OVERDUE -> "&reply=OVERDUE";
            default -> "";
        };
    }
}
