package org.accountabilityledger.reading.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.commitment.Delivery;
import org.accountabilityledger.accountability.commitment.Scrutiny;
import org.accountabilityledger.wording.English;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is claimed complete and was not found so: found otherwise, and with no finding on record, always apart. */
@Component
@Order(3)
public final class NotFoundComplete implements LedgerMeasure {

    private static final String OTHERWISE = "FOUND_OTHERWISE";
    private static final String NO_FINDING = "NO_FINDING";
    private static final String DATES_OPEN = "DATES_OPEN";
    private static final String NOT_RATABLE = "NOT_RATABLE";
    private static final String COMPLETE = "FOUND_COMPLETE";

    @Override
    public String name() {
        return "claimed-not-found-complete";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public String title() {
        return "Claimed complete, and not found complete";
    }

    @Override
    public String counts() {
        return "Of the commitments that their owner last claims to be complete, how many nobody independent has found "
                + "complete at that time or since: those found otherwise, and those of which no finding is on record, "
                + "each by itself and never as one number.";
    }

    @Override
    public String leavesOut() {
        return "Commitments that are delivered without a claim, and claims that were taken back. That no finding is on "
                + "record does not say that a claim is wrong: nobody may have looked, or it was not looked up.";
    }

    @Override
    public String whole(long number) {
        return English.count(number, "commitment claimed complete", "commitments claimed complete");
    }

    @Override
    public String part(long number) {
        return (number == 1 ? "was" : "were") + " found otherwise";
    }

    @Override
    public List<CaseAnswer> answers() {
        return List.of(CaseAnswer.counts(OTHERWISE, "found otherwise"),
                CaseAnswer.leftOpen(NO_FINDING, "with no finding on record at that time or since"),
                CaseAnswer.leftOpen(DATES_OPEN, "with a finding of which the dates leave open whether it speaks of the claim"),
                CaseAnswer.leftOpen(NOT_RATABLE, "found not to be ratable"),
                CaseAnswer.doesNot(COMPLETE, "found complete"));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(CommitmentId.KIND);
    }

    @Override
    public List<Case> cases(FileRef file, History<LedgerEvent> history) {
        CommitmentState state = States.ofCommitment(history);
        return state.standing() ? state.delivery().lastClaim().filter(Delivery.Claim::ofCompletion).stream()
                .map(claim -> new Case(found(state, claim), "", claim.said().on(), claim.said().entry(),
                        Optional.of(state.owner()))).toList() : List.of();
    }

    private static String found(CommitmentState state, Delivery.Claim claim) {
        if (state.claimedCompleteFoundOtherwise()) {
            return OTHERWISE;
        }
        return state.scrutiny().findingSince(claim.said().on()).map(Scrutiny.Finding::finding)
                .map(finding -> finding.otherThanComplete() ? DATES_OPEN : switch (finding) {
                    case COMPLETE -> COMPLETE;
                    default -> NOT_RATABLE;
                }).orElse(NO_FINDING);
    }
}
