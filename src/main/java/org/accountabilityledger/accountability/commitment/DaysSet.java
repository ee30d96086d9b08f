package org.accountabilityledger.accountability.commitment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.Closures.Closure;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentClosed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentSuperseded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeliveryAssessed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.FulfilmentClaimed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneReached;
import org.accountabilityledger.accountability.commitment.Delivery.Milestone;
import org.accountabilityledger.accountability.commitment.Delivery.Reached;
import org.accountabilityledger.accountability.commitment.Promise.Supersession;

/**
 * Every day that was set for a promise and for its steps, and what on record speaks against it having passed with the
 * thing undone. An imprecise date is read most favourably to the owner. A U-turn says that it will not be done, and
 * so speaks against nothing.
 */
record DaysSet(CommitmentState state) {

    /** The subject of the promise's own deadlines; a step's are called by its key. */
    static final String PROMISE = "";

    List<Deadline> all() {
        return state.standing() ? Stream.concat(ofThePromise().stream(), ofSteps()).toList() : List.of();
    }

    /** What speaks against the day that the promise was made with, but for its having been moved. */
    Optional<Words> originalExcuse() {
        return state.standing() ? state.promise().deadlines().original().map(EdtfDate::latest)
                .flatMap(day -> setAfter(state.made().attestation().occurredOn(), day).or(() -> settled(day)))
                : Optional.empty();
    }

    /** What an entry is that may speak against a day, as a sentence begins with it. */
    static String what(CommitmentEvent event) {
        return switch (event) {
            case DeadlineDeferred _ -> "A deferral";
            case MilestoneReached _ -> "A report that the step was reached";
            case FulfilmentClaimed _ -> "A claim of completion";
            case DeliveryAssessed _ -> "A finding";
            case CommitmentSuperseded _ -> "A supersession";
            case CommitmentClosed _ -> "A closing of the file";
            default -> "Something";
        };
    }

    private Optional<EdtfDate> due(int sequence) {
        return sequence == 0 ? state.promise().deadlines().original() : deferrals().get(sequence - 1).to();
    }

    private List<Deadline> ofThePromise() {
        Map<EdtfDate, Deadline> days = new LinkedHashMap<>();
        for (int moves = 0; moves <= deferrals().size(); moves++) {
            int sequence = moves;
            due(sequence).ifPresent(day -> days.merge(day, deadline(day, sequence), DaysSet::setAgain));
        }
        return List.copyOf(days.values());
    }

    /** A day that was left and came back fell due if it did so either time. */
    private static Deadline setAgain(Deadline first, Deadline again) {
        boolean onlyFirst = first.excuse().isEmpty() && again.excuse().isPresent();
        return new Deadline(again.subject(), again.due(), onlyFirst ? first.sequence() : again.sequence(),
                again.current(), again.open(), onlyFirst ? first.excuse() : again.excuse());
    }

    private Deadline deadline(EdtfDate due, int sequence) {
        return new Deadline(PROMISE, due, sequence, sequence == deferrals().size(), open(), excuse(due, sequence));
    }

    private Optional<Words> excuse(EdtfDate due, int sequence) {
        EdtfDate setOn = sequence == 0 ? state.made().attestation().occurredOn()
                : deferrals().get(sequence - 1).said().on();
        LocalDate day = due.latest();
        return setAfter(setOn, day).or(() -> moved(sequence, due)).or(() -> movedElsewhere(sequence, due, day))
                .or(() -> settled(day));
    }

    private Stream<Deadline> ofSteps() {
        return state.delivery().milestones().stream().filter(step -> step.due().isPresent()).map(this::deadline);
    }

    private Deadline deadline(Milestone step) {
        EdtfDate due = step.due().orElseThrow();
        LocalDate day = due.latest();
        return new Deadline(step.milestone(), due, 0, true, step.reached().isEmpty() && open(),
                setAfter(step.said().on(), day).or(() -> reached(step.milestone(), day)).or(() -> settled(day)));
    }

    private boolean open() {
        return state.deliveredOn().isEmpty() && !state.closed() && state.closures().mayHold().isEmpty()
                && state.promise().supersessions().isEmpty();
    }

    private List<Deadlines.Deferral> deferrals() {
        return state.promise().deadlines().deferrals();
    }

    private static Optional<Words> setAfter(EdtfDate setOn, LocalDate day) {
        return setOn.surelyAfter(day) ? Optional.of(Excuse.setAfterwards(setOn)) : Optional.empty();
    }

    private Optional<Words> moved(int sequence, EdtfDate due) {
        return onRecord("A deferral %s", due.latest(), deferrals().stream().skip(sequence)
                .filter(each -> !each.to().equals(Optional.of(due))).map(Deadlines.Deferral::said));
    }

    /** Whether it is open which deferral was the last, so that another day than the current one may count. */
    Optional<Words> currentIsOpen() {
        return state.promise().deadlines().current()
                .flatMap(due -> movedElsewhere(deferrals().size(), due, LocalDate.MAX));
    }

    private Optional<Words> movedElsewhere(int sequence, EdtfDate due, LocalDate by) {
        return deferrals().stream().limit(Math.max(0, sequence - 1))
                .filter(each -> !each.said().on().surelyAfter(by))
                .filter(each -> Excuse.mayBeTheLast(each.said().on(), each.to(),
                        deferrals().get(sequence - 1).said().on(), due)).findFirst()
                .map(each -> Excuse.mayBeTheLast("A deferral", each.said().on()));
    }

    private Optional<Words> reached(String step, LocalDate day) {
        return onRecord("A report %s that the step was reached", day, state.delivery().reached().stream()
                .filter(each -> each.milestone().equals(step)).map(Reached::said));
    }

    /** What holds for the promise holds for its steps: who delivered the whole by then has left no step undone. */
    private Optional<Words> settled(LocalDate day) {
        Fulfilment fulfilment = state.fulfilment();
        return onRecord("A claim of completion %s", day, fulfilment.claimed().stream())
                .or(() -> onRecord("A finding of completion %s", day, fulfilment.foundCompleteBy(day).stream()))
                .or(() -> onRecord("A closing of the file, %s,", day, state.closures().closures().stream()
                        .filter(closure -> !closure.surelyReopenedBy(day)).map(Closure::said)))
                .or(() -> onRecord("A supersession by another promise, %s,", day,
                        state.promise().supersessions().stream().map(Supersession::said)));
    }

    private static Optional<Words> onRecord(String what, LocalDate day, Stream<Said> all) {
        return all.map(Said::on).filter(on -> !on.surelyAfter(day)).findFirst()
                .map(on -> Excuse.onRecord(what, on, day));
    }
}
