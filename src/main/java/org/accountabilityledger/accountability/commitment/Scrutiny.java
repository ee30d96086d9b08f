package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.Lists.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Said;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.AssessmentDisputed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeliveryAssessed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.OutcomeAssessed;

/** What independent bodies found, and what the assessed body says against it. */
public record Scrutiny(List<Finding> findings, List<Result> results, List<Dispute> disputes) {

    /** How far the promise was found to be delivered, or what it lacks to be rated. */
    public record Finding(Said said, DeliveryFinding finding, Optional<Verbatim> verbatim, List<MissingElement> missing,
            Words words) {

        boolean surelyBy(LocalDate day) {
            return !said.on().latest().isAfter(day);
        }
    }

    /** What was found to have come of the promise. */
    public record Result(Said said, Outcome outcome, Optional<Verbatim> verbatim, Words words) {
    }

    /** The assessed body's words against an assessment; they stay when that one is withdrawn. */
    public record Dispute(Said said, long assessment, Words words) {
    }

    static final Scrutiny NONE = new Scrutiny(List.of(), List.of(), List.of());

    Scrutiny evolve(Entry<CommitmentEvent> entry) {
        Said said = Said.in(entry);
        return switch (entry.event()) {
            case DeliveryAssessed event -> new Scrutiny(plus(findings, new Finding(said, event.finding(),
                    event.verbatim(), event.missing(), event.words())), results, disputes);
            case OutcomeAssessed event -> new Scrutiny(findings, plus(results, new Result(said, event.outcome(),
                    event.verbatim(), event.words())), disputes);
            case AssessmentDisputed event -> new Scrutiny(findings, results, plus(disputes, new Dispute(said,
                    event.assessment(), event.words())));
            default -> this;
        };
    }

    /** What stands beside the assessment with that entry number. */
    public List<Dispute> disputesOf(long assessment) {
        return disputes.stream().filter(dispute -> dispute.assessment() == assessment).toList();
    }

    public Optional<Finding> lastFinding() {
        return findings.isEmpty() ? Optional.empty() : Optional.of(findings.getLast());
    }

    public Optional<Result> lastResult() {
        return results.isEmpty() ? Optional.empty() : Optional.of(results.getLast());
    }

    /** The last finding that may speak of how things stood on that date or since. */
    public Optional<Finding> findingSince(EdtfDate date) {
        return findings.stream().filter(finding -> !finding.said().on().surelyBefore(date))
                .reduce((earlier, later) -> later);
    }

    /** Whether anybody found, on that date or since on every reading, that the promise is not kept. */
    boolean foundOtherwiseSince(EdtfDate date) {
        return otherwiseSince(date).findAny().isPresent();
    }

    /** The same where it was also the last finding on every reading. */
    boolean surelyFoundOtherwiseSince(EdtfDate date) {
        return otherwiseSince(date).anyMatch(finding -> findings.stream()
                .filter(other -> !other.finding().otherThanComplete()).noneMatch(other -> mayFollow(other, finding)));
    }

    private Stream<Finding> otherwiseSince(EdtfDate date) {
        return findings.stream().filter(finding -> finding.finding().otherThanComplete())
                .filter(finding -> !finding.said().on().earliest().isBefore(date.latest()));
    }

    /** Of two of one day, nothing tells which came last. */
    private static boolean mayFollow(Finding later, Finding earlier) {
        return !later.said().on().surelyBefore(earlier.said().on());
    }

    /** The findings of a compromise after which no other surely came. */
    List<Finding> compromises() {
        return notOvertaken(Scrutiny::compromise, Scrutiny::decidesOtherwise);
    }

    /** Those that may be of that day or before, and were not surely overtaken by then. */
    Stream<Said> compromisesBy(LocalDate day) {
        return notOvertaken(Scrutiny::compromise, later -> decidesOtherwise(later) && later.surelyBy(day)).stream()
                .map(Finding::said);
    }

    /** The findings of a kind after which none of another surely came. */
    List<Finding> notOvertaken(Predicate<Finding> which, Predicate<Finding> by) {
        return findings.stream().filter(which).filter(each -> findings.stream().filter(by)
                .noneMatch(later -> later.said().on().surelyAfter(each.said().on()))).toList();
    }

    private static boolean compromise(Finding finding) {
        return finding.finding() == DeliveryFinding.COMPROMISE;
    }

    /** What cannot be rated says nothing either way, and a compromise found again is one still. */
    private static boolean decidesOtherwise(Finding finding) {
        return finding.finding() != DeliveryFinding.NOT_RATABLE && !compromise(finding);
    }

    /** The finding of that entry; empty if the entry does not stand, or found nothing of the delivery. */
    public Optional<Finding> finding(long entry) {
        return findings.stream().filter(finding -> finding.said().entry() == entry).findFirst();
    }

    /** Who says what, of every assessment that stands. */
    Stream<Said> assessments() {
        return Stream.concat(findings.stream().map(Finding::said), results.stream().map(Result::said));
    }
}
