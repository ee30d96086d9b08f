package org.accountabilityledger.accountability.commitment;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.AssessmentDisputed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentClosed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentEntryWithdrawn;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReopened;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReversed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReworded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentSuperseded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentTransferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeliveryAssessed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.FulfilmentClaimed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MeasureDefined;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MeasurementRecorded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneReached;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneSet;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.OutcomeAssessed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.ProgressReported;
import org.accountabilityledger.accountability.commitment.Delivery.Claim;
import org.accountabilityledger.accountability.commitment.Scrutiny.Finding;
import org.accountabilityledger.accountability.commitment.Scrutiny.Result;

/**
 * A commitment as its standing entries make it: what was promised, what is said of its delivery, what others found, and
 * whether the file is closed. Claim, finding and outcome are kept apart and never merged into one status.
 */
public record CommitmentState(Promise promise, Delivery delivery, Scrutiny scrutiny, Closures closures) {

    public static final CommitmentState EMPTY = new CommitmentState(Promise.NONE, Delivery.NONE, Scrutiny.NONE,
            Closures.NONE);

    public CommitmentState evolve(Entry<CommitmentEvent> entry) {
        return switch (entry.event()) {
            case CommitmentMade _ -> new CommitmentState(promise.evolve(entry), delivery.evolve(entry), scrutiny,
                    closures);
            case CommitmentReworded _, DeadlineDeferred _, CommitmentTransferred _, CommitmentReversed _,
                    CommitmentSuperseded _ -> new CommitmentState(promise.evolve(entry), delivery, scrutiny, closures);
            case MilestoneSet _, MilestoneReached _, MeasureDefined _, MeasurementRecorded _, ProgressReported _,
                    FulfilmentClaimed _ -> new CommitmentState(promise, delivery.evolve(entry), scrutiny, closures);
            case DeliveryAssessed _, OutcomeAssessed _, AssessmentDisputed _ ->
                    new CommitmentState(promise, delivery, scrutiny.evolve(entry), closures);
            case CommitmentClosed _, CommitmentReopened _ ->
                    new CommitmentState(promise, delivery, scrutiny, closures.evolve(entry));
            case CommitmentEntryWithdrawn _ -> this;
        };
    }

    /** Whether the promise is on record: other entries can be older than it, or outlive its withdrawal. */
    public boolean standing() {
        return promise.made().isPresent();
    }

    /** The promise as it was first recorded; of a standing file only. */
    public CommitmentMade made() {
        return promise.made().orElseThrow();
    }

    /** The words that it goes by last; of a standing file only. */
    public Words words() {
        return promise.wordings().getLast().words();
    }

    /** Whose promise it is last, as recorded; who succeeded that body is looked up on reading. */
    public InstitutionId owner() {
        return promise.owners().getLast().owner();
    }

    public boolean closed() {
        return closures.closed();
    }

    /** How far the owner says the delivery is. */
    public Optional<DeliveryClaim> claim() {
        return delivery.lastClaim().map(Claim::claim);
    }

    /** How far an independent body found the delivery to be, last. */
    public Optional<DeliveryFinding> finding() {
        return scrutiny.lastFinding().map(Finding::finding);
    }

    /** What an independent body found to have come of it, last. */
    public Optional<Outcome> outcome() {
        return scrutiny.lastResult().map(Result::outcome);
    }

    /** The owner says that it is kept, and nobody has assessed it at that time or since. */
    public boolean claimedCompleteNotYetAssessed() {
        return completionClaimed().filter(claim -> assessed(claim).isEmpty()).isPresent();
    }

    /** The owner says that it is kept, and who assessed it last, at that time or since, found otherwise. */
    public boolean claimedCompleteFoundOtherwise() {
        return completionClaimed().flatMap(this::assessed).map(Finding::finding)
                .filter(DeliveryFinding::otherThanComplete).isPresent();
    }

    /**
     * When it was delivered, as far as the schedule is concerned: on the day for which the owner claims completion,
     * unless that was found to be otherwise; where it was found complete without such a claim, on the day of that
     * finding. A claim that nobody has assessed counts here, or the ledger would say "did not".
     */
    public Optional<EdtfDate> deliveredOn() {
        Optional<Finding> complete = scrutiny.lastFinding()
                .filter(finding -> finding.finding() == DeliveryFinding.COMPLETE);
        Optional<Claim> claim = complete.isPresent() ? claimThatWasFoundTrue(complete.get()) : completionClaimed();
        return claimedCompleteFoundOtherwise() ? Optional.empty()
                : claim.map(each -> each.said().on()).or(() -> complete.map(finding -> finding.said().on()));
    }

    /** How the deadline that the promise was made with stands on that day. */
    public Schedule againstOriginalDeadline(LocalDate validOn, Optional<LocalDate> consultedUpTo) {
        return closedOr(promise.deadlines().againstOriginal(validOn, consultedUpTo, deliveredOn()));
    }

    /** How the deadline that counts since the last deferral stands on that day. */
    public Schedule againstCurrentDeadline(LocalDate validOn, Optional<LocalDate> consultedUpTo) {
        return closedOr(promise.deadlines().againstCurrent(validOn, consultedUpTo, deliveredOn()));
    }

    private Schedule closedOr(Schedule schedule) {
        return closed() && deliveredOn().isEmpty() ? schedule.closed() : schedule;
    }

    private Optional<Claim> completionClaimed() {
        return delivery.lastClaim().filter(Claim::ofCompletion);
    }

    private Optional<Finding> assessed(Claim claim) {
        return scrutiny.findingSince(claim.said().on());
    }

    private Optional<Claim> claimThatWasFoundTrue(Finding finding) {
        return delivery.claims().stream().filter(Claim::ofCompletion)
                .filter(claim -> !claim.said().on().surelyAfter(finding.said().on()))
                .filter(claim -> !scrutiny.foundOtherwiseSince(claim.said().on()))
                .reduce((earlier, later) -> later);
    }
}
