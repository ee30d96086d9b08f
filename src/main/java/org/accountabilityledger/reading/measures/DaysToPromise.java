package org.accountabilityledger.reading.measures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.recommendation.DutyState;
import org.accountabilityledger.accountability.recommendation.LaidDuty;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.Reply;
import org.accountabilityledger.accountability.recommendation.ReplyLine;
import org.accountabilityledger.wording.English;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How long it took from the acceptance of a duty to the first commitment that arises from it. */
@Component
@Order(1)
public final class DaysToPromise implements LedgerMeasure {

    private static final Set<Reply> ACCEPTANCES =
            EnumSet.of(Reply.ACCEPTED, Reply.ACCEPTED_IN_PART, Reply.ACCEPTED_IN_PRINCIPLE);
    private static final String ACCEPTED = "ACCEPTED";
    private static final String PROMISED = "PROMISED";
    private static final String DAYS_OPEN = "DAYS_OPEN";
    private static final String DONE = "SAID_DONE";
    private static final String NOTHING = "NOTHING_PROMISED";

    @Override
    public String name() {
        return "days-to-promise";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public String title() {
        return "Days from acceptance to the first commitment";
    }

    @Override
    public String counts() {
        return "Of the duties that stand as accepted, in full, in part or in principle, the days from the acceptance to "
                + "the first commitment on record that arises from the duty; their median. What was promised by the day "
                + "of the acceptance took 0 days.";
    }

    @Override
    public String leavesOut() {
        return "Duties with nothing promised on record: they are counted beside the median, which says nothing of them. "
                + "What was done without a promise, and how much was promised.";
    }

    @Override
    public String whole(long number) {
        return English.count(number, "accepted duty", "accepted duties");
    }

    @Override
    public String part(long number) {
        return (number == 1 ? "has" : "have") + " a commitment on record, with days that can be counted";
    }

    @Override
    public List<CaseAnswer> answers() {
        return List.of(CaseAnswer.counts(PROMISED, "with a commitment on record"),
                CaseAnswer.leftOpen(DAYS_OPEN, "with a commitment on record, of a date that leaves the days open"),
                CaseAnswer.doesNot(DONE, "said to be done already, with no commitment on record"),
                CaseAnswer.doesNot(NOTHING, "with nothing promised on record"));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(RecommendationId.KIND, CommitmentId.KIND);
    }

    @Override
    public List<Case> cases(FileRef file, History<LedgerEvent> history) {
        return file.kind().equals(CommitmentId.KIND) ? promised(States.ofCommitment(history))
                : States.ofRecommendation(history).laid().stream().flatMap(duty -> accepted(duty).stream()
                        .map(reply -> new Case(duty.saidDoneBy().isPresent() ? DONE : ACCEPTED, duty.id().value(), reply.on(), reply.entry().number(),
                                duty.laid().map(LaidDuty::addressee)))).toList();
    }

    private static List<Case> promised(CommitmentState state) {
        return state.standing() ? state.made().arisingFrom().stream().map(origin -> new Case(PROMISED,
                origin.duty().value(), state.made().attestation().occurredOn(),
                state.promise().wordings().getFirst().said().entry(), Optional.of(state.owner()))).toList() : List.of();
    }

    /** The first of the acceptances that hold without a break. */
    private static Optional<ReplyLine.Given> accepted(DutyState duty) {
        return duty.line().effective().reversed().stream().takeWhile(each -> ACCEPTANCES.contains(each.reply()))
                .reduce((later, earlier) -> earlier);
    }

    @Override
    public List<Counted> count(List<Found> found) {
        Map<String, List<Found>> promises = found.stream().filter(each -> each.given().part().equals(PROMISED))
                .collect(Collectors.groupingBy(each -> each.given().subject()));
        return found.stream().filter(each -> !each.given().part().equals(PROMISED))
                .map(each -> count(each, promises.getOrDefault(each.given().subject(), List.of()))).toList();
    }

    /** The first of several promises came no earlier than the earliest of them can, and no later than each can. */
    private static Counted count(Found accepted, List<Found> promises) {
        if (promises.isEmpty()) {
            return Counted.of(accepted, accepted.given().part().equals(DONE) ? DONE : NOTHING);
        }
        List<EdtfDate> made = promises.stream().map(each -> each.given().on()).toList();
        Optional<Days> days = Days.between(accepted.given().on(),
                made.stream().map(EdtfDate::earliest).min(LocalDate::compareTo).orElseThrow(),
                made.stream().map(EdtfDate::latest).min(LocalDate::compareTo).orElseThrow());
        Optional<Found> first = promises.stream().min(Comparator.comparing((Found each) -> each.given().on().latest())
                .thenComparing(each -> each.file().name()));
        return new Counted(accepted, first, days.isPresent() ? PROMISED : DAYS_OPEN, days);
    }
}
