package org.accountabilityledger.reading.scales;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.commitment.MissingElement;
import org.accountabilityledger.accountability.commitment.Rewording;

/** What new words did to a promise, and what a promise lacks to be rated, in words. */
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

    private static String inWords(MissingElement missing) {
        return switch (missing) {
            case MEASURE -> "a measure";
            case DATE -> "a date";
            case BASELINE -> "a baseline";
            case OWNER -> "an owner";
        };
    }
}
