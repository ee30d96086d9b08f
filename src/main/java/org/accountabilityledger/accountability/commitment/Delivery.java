package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.Lists.plus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Precision;
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
 * What is said of the delivery: steps, figures and claims. Figures and steps are kept as they come and joined on
 * reading, because a figure can be older than the measure that it belongs to.
 */
public record Delivery(
        List<Milestone> steps,
        List<Reached> reached,
        List<Counted> counted,
        List<Measurement> measurements,
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

    /** A measure, and whether it was promised or added since. */
    public record Counted(Said said, Measure measure, boolean promised) {
    }

    /** One figure. */
    public record Measurement(Said said, String measure, BigDecimal value, Precision precision, Optional<Words> words,
            Optional<EdtfDate> forecastFor) {
    }

    /** How far the owner says that the delivery is. */
    public record Claim(Said said, DeliveryClaim claim, Optional<Verbatim> verbatim, Words words) {

        public boolean ofCompletion() {
            return claim == DeliveryClaim.CLAIMED_COMPLETE;
        }
    }

    /** A measure with its figures, oldest first. */
    public record Series(Said said, Measure measure, boolean promised, List<Measurement> measurements) {

        /** The last figure that is a count and no forecast. */
        public Optional<Measurement> latest() {
            return measurements.stream().filter(each -> each.precision() != Precision.FORECAST)
                    .reduce((earlier, later) -> later);
        }

        /** What the target exceeds the last count by; negative where the count is beyond the target. */
        public Optional<BigDecimal> shortOfTarget() {
            return measure.target().flatMap(target -> latest().map(last -> target.subtract(last.value())));
        }
    }

    static final Delivery NONE = new Delivery(List.of(), List.of(), List.of(), List.of(), List.of());

    Delivery evolve(Entry<CommitmentEvent> entry) {
        Said said = Said.in(entry);
        return switch (entry.event()) {
            case CommitmentMade event -> promised(said, event.measures());
            case MeasureDefined event -> new Delivery(steps, reached, plus(counted, added(said, event)), measurements,
                    claims);
            case MeasurementRecorded event -> new Delivery(steps, reached, counted, plus(measurements,
                    new Measurement(said, event.measure(), event.value(), event.precision(), event.words(),
                            event.forecastFor())), claims);
            case MilestoneSet event -> new Delivery(plus(steps, new Milestone(said, event.milestone(), event.words(),
                    event.due(), event.dueInWords(), Optional.empty())), reached, counted, measurements, claims);
            case MilestoneReached event -> new Delivery(steps, plus(reached, new Reached(said, event.milestone())),
                    counted, measurements, claims);
            case ProgressReported event -> with(new Claim(said, event.claim(), event.verbatim(), event.words()));
            case FulfilmentClaimed event -> with(new Claim(said, DeliveryClaim.CLAIMED_COMPLETE, event.verbatim(),
                    event.words()));
            default -> this;
        };
    }

    private Delivery promised(Said said, List<Measure> measures) {
        Stream<Counted> first = measures.stream().map(measure -> new Counted(said, measure, true));
        return new Delivery(steps, reached, Stream.concat(first, counted.stream()).toList(), measurements, claims);
    }

    private static Counted added(Said said, MeasureDefined event) {
        return new Counted(said, new Measure(event.measure(), event.name(), event.unit(), event.baseline(),
                event.target(), event.remark()), false);
    }

    private Delivery with(Claim claim) {
        return new Delivery(steps, reached, counted, measurements, plus(claims, claim));
    }

    /** The steps on the way in the order in which they were set. */
    public List<Milestone> milestones() {
        return steps.stream().map(step -> new Milestone(step.said(), step.milestone(), step.words(), step.due(),
                step.dueInWords(), reached.stream().filter(each -> each.milestone().equals(step.milestone()))
                        .map(Reached::said).findFirst())).toList();
    }

    /** What the promise is counted by, first what was promised; where a key comes twice, the first one keeps it. */
    public List<Series> measures() {
        Map<String, Counted> byKey = new LinkedHashMap<>();
        counted.forEach(each -> byKey.putIfAbsent(each.measure().measure(), each));
        return byKey.values().stream().map(each -> new Series(each.said(), each.measure(), each.promised(),
                measurements.stream().filter(one -> one.measure().equals(each.measure().measure())).toList()))
                .toList();
    }

    public Optional<Series> measure(String key) {
        return measures().stream().filter(series -> series.measure().measure().equals(key)).findFirst();
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
