package org.accountabilityledger.accountability.commitment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Excuse.What;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.PossibleEntries;
import org.accountabilityledger.accountability.Said;
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
    Optional<Excuse> originalExcuse() {
        return state.standing() ? state.promise().deadlines().original().map(EdtfDate::latest)
                .flatMap(day -> setAfter(state.made().attestation().occurredOn(), day).or(() -> settled(day)))
                : Optional.empty();
    }

    /** What an entry is that may speak against a day. */
    static What what(CommitmentEvent event) {
        return switch (event) {
            case DeadlineDeferred _ -> What.DEFERRAL;
            case MilestoneReached _ -> What.STEP_REACHED;
            case FulfilmentClaimed _ -> What.CLAIM;
            case DeliveryAssessed found -> found.finding() == DeliveryFinding.COMPROMISE ? What.COMPROMISE : What.FINDING;
            case CommitmentSuperseded _ -> What.PROMISE_SUPERSEDED;
            case CommitmentClosed _ -> What.PROMISE_CLOSED;
            default -> What.SOMETHING;
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

    private Optional<Excuse> excuse(EdtfDate due, int sequence) {
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
                && state.promise().supersessions().isEmpty() && state.scrutiny().compromises().isEmpty();
    }

    private List<Deadlines.Deferral> deferrals() {
        return state.promise().deadlines().deferrals();
    }

    private static Optional<Excuse> setAfter(EdtfDate setOn, LocalDate day) {
        return setOn.surelyAfter(day) ? Optional.of(Excuse.setAfterwards(setOn)) : Optional.empty();
    }

    private Optional<Excuse> moved(int sequence, EdtfDate due) {
        return onRecord(What.DEFERRAL, due.latest(), deferrals().stream().skip(sequence)
                .filter(each -> !each.to().equals(Optional.of(due))).map(Deadlines.Deferral::said));
    }

    /** Whether it is open which deferral was the last, so that another day than the current one may count. */
    Optional<Excuse> currentIsOpen() {
        return state.promise().deadlines().current()
                .flatMap(due -> movedElsewhere(deferrals().size(), due, LocalDate.MAX));
    }

    private Optional<Excuse> movedElsewhere(int sequence, EdtfDate due, LocalDate by) {
        return deferrals().stream().limit(Math.max(0, sequence - 1))
                .filter(each -> !each.said().on().surelyAfter(by))
                .filter(each -> PossibleEntries.mayBeTheLast(each.said().on(), each.to(),
                        deferrals().get(sequence - 1).said().on(), due)).findFirst()
                .map(each -> Excuse.mayBeTheLast(What.DEFERRAL, each.said().on()));
    }

    private Optional<Excuse> reached(String step, LocalDate day) {
        return onRecord(What.STEP_REACHED, day, state.delivery().reached().stream()
                .filter(each -> each.milestone().equals(step)).map(Reached::said));
    }

    /** What holds for the promise holds for its steps: who delivered the whole by then has left no step undone. */
    private Optional<Excuse> settled(LocalDate day) {
        Fulfilment fulfilment = state.fulfilment();
        return onRecord(What.CLAIM, day, fulfilment.claimed().stream())
                .or(() -> onRecord(What.FINDING, day, fulfilment.foundCompleteBy(day).stream()))
                .or(() -> onRecord(What.COMPROMISE, day, state.scrutiny().compromisesBy(day)))
                .or(() -> onRecord(What.PROMISE_CLOSED, day, state.closures().closures().stream()
                        .filter(closure -> !closure.surelyReopenedBy(day)).map(Closure::said)))
                .or(() -> onRecord(What.PROMISE_SUPERSEDED, day,
                        state.promise().supersessions().stream().map(Supersession::said)));
    }

    private static Optional<Excuse> onRecord(What what, LocalDate day, Stream<Said> all) {
        return all.map(Said::on).filter(on -> !on.surelyAfter(day)).findFirst()
                .map(on -> Excuse.onRecord(what, on, day));
    }
}
