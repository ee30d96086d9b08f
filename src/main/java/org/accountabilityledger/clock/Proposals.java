package org.accountabilityledger.clock;

import java.time.LocalDate;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.Proposal;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.CheckDeadlines;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.CheckReplyClocks;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.review.ReviewCommand.CheckReviewClock;
import org.accountabilityledger.accountability.review.ReviewId;

/** How each kind of file is asked whether something fell due. */
final class Proposals {

    private Proposals() {
    }

    static Proposal of(FileRef file, LocalDate today) {
        Attestation attestation = Attestation.bySystem(EdtfDate.of(today));
        return switch (file.kind()) {
            case RecommendationId.KIND -> new CheckReplyClocks(new RecommendationId(file.reference()), attestation);
            case CommitmentId.KIND -> new CheckDeadlines(new CommitmentId(file.reference()), attestation);
            case ReviewId.KIND -> new CheckReviewClock(new ReviewId(file.reference()), attestation);
            default -> throw new IllegalStateException("A file of the kind '" + file.kind() + "' has no deadlines.");
        };
    }
}
