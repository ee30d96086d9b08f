package org.accountabilityledger.reading.links;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.allegation.AllegationEvent;
import org.accountabilityledger.accountability.allegation.AllegationId;
import org.accountabilityledger.accountability.allegation.AllegationState;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.review.ReviewRemit.Conduct;
import org.accountabilityledger.accountability.review.ReviewRemit;
import org.accountabilityledger.accountability.review.ReviewState;

/** What the standing entries of one file make it give to others. */
final class LinksOf {

    private final FileRef file;
    private final Set<Link> links = new LinkedHashSet<>();

    private LinksOf(FileRef file) {
        this.file = file;
    }

    static Set<Link> in(FileRef file, History<LedgerEvent> history) {
        LinksOf found = new LinksOf(file);
        switch (file.kind()) {
            case CommitmentId.KIND -> found.commitment(CommitmentState.of(history.of(CommitmentEvent.class)));
            case RecommendationId.KIND -> found.recommendation(RecommendationState.of(history.of(RecommendationEvent.class)));
            case ReviewId.KIND -> found.review(ReviewState.of(history.of(ReviewEvent.class)));
            case AllegationId.KIND -> found.allegation(history.of(AllegationEvent.class)
                    .fold(AllegationState.EMPTY, AllegationState::evolve));
            default -> { }
        }
        return found.links;
    }

    private void commitment(CommitmentState state) {
        if (!state.standing()) {
            return;
        }
        give(Role.OWNER, List.of(state.owner()));
        state.promise().everOwnedBy().stream().filter(owner -> !owner.equals(state.owner()))
                .forEach(owner -> give(Role.FORMER_OWNER, List.of(owner)));
        give(Role.OVERSEER, state.made().overseer().stream().toList());
        give(Role.ASSESSOR, state.scrutiny().findings().stream().flatMap(each -> each.said().body().stream()).toList());
        give(Role.ASSESSOR, state.scrutiny().results().stream().flatMap(each -> each.said().body().stream()).toList());
        give(Role.ARISES_FROM, state.made().arisingFrom().stream()
                .map(origin -> new RecommendationId(origin.duty().recommendation())).toList());
    }

    private void recommendation(RecommendationState state) {
        state.issued().ifPresent(issued -> {
            give(Role.ISSUER, state.issuer().stream().toList());
            give(Role.ADDRESSEE, issued.event().addressees());
            give(Role.NAMED_TO_DELIVER, issued.event().namedToDeliver());
            give(Role.OVERSEER, issued.event().overseer().stream().toList());
            give(Role.FROM_REVIEW, issued.event().review().stream().toList());
        });
    }

    private void review(ReviewState state) {
        if (!state.standing()) {
            return;
        }
        ReviewRemit remit = state.remit();
        give(Role.COMMISSIONER, remit.commissionedBy());
        give(Role.CONDUCTOR, remit.conductors());
        give(Role.DIRECTOR, remit.directors());
        remit.conducts().stream().map(Conduct::conductedBy).flatMap(List::stream)
                .filter(body -> !remit.conductors().contains(body))
                .forEach(body -> give(Role.FORMER_CONDUCTOR, List.of(body)));
        remit.conducts().stream().map(Conduct::directedBy).flatMap(List::stream)
                .filter(body -> !remit.directors().contains(body))
                .forEach(body -> give(Role.FORMER_DIRECTOR, List.of(body)));
        give(Role.SUBJECT, remit.subjects());
        give(Role.LOOKS_INTO, remit.allegations());
        state.findings().published().forEach(finding -> give(Role.CONCERNED, finding.event().concerning()));
        state.independence().challenged()
                .forEach(challenge -> give(Role.CHALLENGER, challenge.attestation().body().stream().toList()));
    }

    private void allegation(AllegationState state) {
        if (state.standing()) {
            give(Role.ACCUSED, state.against());
            give(Role.CONCERNED, state.concerning());
            give(Role.REFERRED_TO, state.referredTo());
        }
    }

    private void give(Role role, Collection<? extends FileId> targets) {
        targets.forEach(target -> links.add(new Link(file, role, FileRef.of(target))));
    }
}
