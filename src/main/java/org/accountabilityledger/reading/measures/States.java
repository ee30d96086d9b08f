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
        return CommitmentState.of(history.of(CommitmentEvent.class));
    }

    public static RecommendationState ofRecommendation(History<LedgerEvent> history) {
        return RecommendationState.of(history.of(RecommendationEvent.class));
    }
}
