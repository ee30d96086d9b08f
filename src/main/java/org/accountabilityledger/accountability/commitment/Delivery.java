package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.Lists.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Measures;
import org.accountabilityledger.accountability.Said;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.FulfilmentClaimed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MeasureDefined;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MeasurementRecorded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneReached;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneSet;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.ProgressReported;

/**
 * What is said of the delivery: steps, what it is counted by, and claims. Steps are kept as they come and joined on
 * reading, because one can be reached on an older day than it was set.
 */
public record Delivery(
        List<Milestone> steps,
        List<Reached> reached,
        Measures measures,
        List<Claim> claims) {

    /** A step on the way, and when it was reached, if it was. */
    public record Milestone(Said said, String milestone, Words words, Optional<EdtfDate> due,
            Optional<Words> dueInWords, Optional<Said> reached) {

        Schedule schedule(LocalDate validOn, Optional<LocalDate> consultedUpTo, Optional<EdtfDate> reachedOn) {
            if (due.isEmpty() && dueInWords.isPresent()) {
                return Schedule.inWordsOnly(dueInWords.get(), consultedUpTo);
            }
            return Schedule.reckon(due, validOn, consultedUpTo, reachedOn);
        }
    }

    /** That a step was reached. */
    public record Reached(Said said, String milestone) {
    }

    /** How far the owner says that the delivery is. */
    public record Claim(Said said, DeliveryClaim claim, Optional<Verbatim> verbatim, Words words) {

        public boolean ofCompletion() {
            return claim == DeliveryClaim.CLAIMED_COMPLETE;
        }
    }

    static final Delivery NONE = new Delivery(List.of(), List.of(), Measures.NONE, List.of());

    Delivery evolve(Entry<CommitmentEvent> entry) {
        Said said = Said.in(entry);
        return switch (entry.event()) {
            case CommitmentMade event -> with(measures.promised(said, event.measures()));
            case MeasureDefined _, MeasurementRecorded _ -> with(measures.evolve(entry));
            case MilestoneSet event -> new Delivery(plus(steps, new Milestone(said, event.milestone(), event.words(),
                    event.due(), event.dueInWords(), Optional.empty())), reached, measures, claims);
            case MilestoneReached event -> new Delivery(steps, plus(reached, new Reached(said, event.milestone())),
                    measures, claims);
            case ProgressReported event -> with(new Claim(said, event.claim(), event.verbatim(), event.words()));
            case FulfilmentClaimed event -> with(new Claim(said, DeliveryClaim.CLAIMED_COMPLETE, event.verbatim(),
                    event.words()));
            default -> this;
        };
    }

    private Delivery with(Measures measures) {
        return new Delivery(steps, reached, measures, claims);
    }

    private Delivery with(Claim claim) {
        return new Delivery(steps, reached, measures, plus(claims, claim));
    }

    /** The steps on the way in the order in which they were set. */
    public List<Milestone> milestones() {
        return steps.stream().map(step -> new Milestone(step.said(), step.milestone(), step.words(), step.due(),
                step.dueInWords(), reached.stream().filter(each -> each.milestone().equals(step.milestone()))
                        .map(Reached::said).findFirst())).toList();
    }

    Stream<EdtfDate> reachedOn(String milestone) {
        return reached.stream().filter(each -> each.milestone().equals(milestone)).map(each -> each.said().on());
    }

    public Optional<Milestone> milestone(String key) {
        return milestones().stream().filter(milestone -> milestone.milestone().equals(key)).findFirst();
    }

    /** What is claimed last; a claim of completion can be followed by a lesser one. */
    public Optional<Claim> lastClaim() {
        return claims.isEmpty() ? Optional.empty() : Optional.of(claims.getLast());
    }
}
