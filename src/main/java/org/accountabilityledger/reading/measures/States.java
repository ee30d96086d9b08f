package org.accountabilityledger.reading.measures;

import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationState;

/** The states in which measures look for their cases. */
public final class States {

    private States() {
    }

    public static CommitmentState ofCommitment(History<LedgerEvent> history) {
        return of(history, CommitmentEvent.class).fold(CommitmentState.EMPTY, CommitmentState::evolve);
    }

    public static RecommendationState ofRecommendation(History<LedgerEvent> history) {
        return of(history, RecommendationEvent.class).fold(RecommendationState.EMPTY, RecommendationState::evolve);
    }

    private static <E extends LedgerEvent> History<E> of(History<LedgerEvent> history, Class<E> slice) {
        return new History<>(history.entries().stream()
                .map(entry -> entry.holding(slice.cast(entry.event()))).toList());
    }
}
