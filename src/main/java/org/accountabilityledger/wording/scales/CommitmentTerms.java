package org.accountabilityledger.wording.scales;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.accountability.commitment.MissingElement;
import org.accountabilityledger.accountability.commitment.Rewording;

/** What new words did to a promise, when its deadline was moved, and what it lacks to be rated, in words. */
public final class CommitmentTerms {

    private CommitmentTerms() {
    }

    /** The first words changed nothing. */
    public static String inWords(Optional<Rewording> change) {
        return change.map(each -> switch (each) {
            case STRENGTHENED -> "strengthened";
            case WEAKENED -> "weakened";
            case CLARIFIED -> "clarified";
        }).orElse("as first put");
    }

    /** "a measure and a date", or nothing. */
    public static Optional<String> inWords(List<MissingElement> missing) {
        return Optional.of(missing.stream().map(CommitmentTerms::inWords).collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty());
    }

    /** Whether a deadline had passed when it was moved, as far as the dates tell. */
    public static String moved(MoveTiming timing) {
        return switch (timing) {
            case NO_DAY -> "moved; no calendar day was on record before";
            case AFTER -> "moved after it had passed";
            case BEFORE -> "moved before it had passed";
            case NOT_KNOWN, STOOD_STILL -> "moved; whether before or after it had passed is not on record";
        };
    }

    private static String inWords(MissingElement missing) {
        return switch (missing) {
            case MEASURE -> "a measure";
            case DATE -> "a date";
            case BASELINE -> "a baseline";
            case OWNER -> "an owner";
        };
    }
}
