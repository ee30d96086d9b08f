package org.accountabilityledger.reading.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.schedules.ScheduleWords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many deadlines were moved after they had passed. */
@Component
@Order(2)
public final class MovedAfterTheDay implements LedgerMeasure {

    @Override
    public String name() {
        return "moved-after-the-day";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public String title() {
        return "Deadlines moved after they had passed";
    }

    @Override
    public String counts() {
        return "Of every time that the deadline of a commitment was moved, how often that was after the day had passed "
                + "on every reading of the two dates. A deadline that was moved twice counts twice.";
    }

    @Override
    public String leavesOut() {
        return "Days of replies and of reviews, and deadlines set where none was on record before. It does not say why "
                + "a day was moved: the reason that was given stands with the entry.";
    }

    @Override
    public String whole(long number) {
        return English.count(number, "deferral on record", "deferrals on record");
    }

    @Override
    public String part(long number) {
        return (number == 1 ? "was" : "were") + " made after that day had passed";
    }

    @Override
    public List<CaseAnswer> answers() {
        return List.of(CaseAnswer.counts(MoveTiming.AFTER.name(), ScheduleWords.of(MoveTiming.AFTER)),
                CaseAnswer.doesNot(MoveTiming.BEFORE.name(), ScheduleWords.of(MoveTiming.BEFORE)),
                CaseAnswer.leftOpen(MoveTiming.NOT_KNOWN.name(), "of which the dates on record leave open whether before or after"));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(CommitmentId.KIND);
    }

    @Override
    public List<Case> cases(FileRef file, History<LedgerEvent> history) {
        CommitmentState state = States.ofCommitment(history);
        return state.standing() ? state.promise().deadlines().deferrals().stream()
                .filter(move -> move.from().isPresent())
                .map(move -> new Case(state.timing(move).name(), "", move.said().on(),
                        move.said().entry(), Optional.of(state.owner()))).toList() : List.of();
    }
}
