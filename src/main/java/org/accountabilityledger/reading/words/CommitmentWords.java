package org.accountabilityledger.reading.words;

import org.accountabilityledger.accountability.commitment.DeliveryClaim;
import org.accountabilityledger.accountability.commitment.DeliveryFinding;
import org.accountabilityledger.accountability.commitment.MissingElement;
import org.accountabilityledger.accountability.commitment.Outcome;
import org.accountabilityledger.accountability.commitment.Rewording;

/** Says what a promise's owner claims, what assessors found, and what came of it; a claim is never said as a deed. */
public final class CommitmentWords {

    private CommitmentWords() {
    }

    public static String of(DeliveryClaim claim) {
        return switch (claim) {
            case NOT_STARTED -> "not started";
            case PLANNED -> "planned";
            case IN_PROGRESS -> "in progress";
            case STALLED -> "stalled";
            case CLAIMED_COMPLETE -> "claimed complete";
            case NOT_PURSUED -> "not pursued";
        };
    }

    public static String of(DeliveryFinding finding) {
        return switch (finding) {
            case NO_EVIDENCE -> "no evidence of delivery";
            case NOT_STARTED -> "not started";
            case LIMITED -> "limited delivery";
            case SUBSTANTIAL -> "substantial delivery";
            case COMPLETE -> "complete delivery";
            case CONTRARY -> "the contrary of what was promised";
            case NOT_RATABLE -> "that it cannot be rated";
        };
    }

    public static String of(Outcome outcome) {
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

    public static String of(MissingElement missing) {
        return switch (missing) {
            case MEASURE -> "a measure";
            case DATE -> "a date";
            case BASELINE -> "a baseline";
            case OWNER -> "an owner";
        };
    }

    public static String of(Rewording change) {
        return switch (change) {
            case STRENGTHENED -> "strengthened";
            case WEAKENED -> "weakened";
            case CLARIFIED -> "clarified";
        };
    }
}
