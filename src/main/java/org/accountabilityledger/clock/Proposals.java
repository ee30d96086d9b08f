package org.accountabilityledger.clock;

import java.time.LocalDate;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.Proposal;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.CheckReplyClocks;
import org.accountabilityledger.accountability.recommendation.RecommendationId;

/** How each kind of file is asked whether something fell due. */
final class Proposals {

    private Proposals() {
    }

    static Proposal of(FileRef file, LocalDate today) {
        Attestation attestation = Attestation.bySystem(EdtfDate.of(today));
        return switch (file.kind()) {
            case RecommendationId.KIND -> new CheckReplyClocks(new RecommendationId(file.reference()), attestation);
            default -> throw new IllegalStateException("A file of the kind '" + file.kind() + "' has no deadlines.");
        };
    }
}
