package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.Lists.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockResumed;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockSuspended;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionRefused;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionRequested;
import org.accountabilityledger.accountability.timing.StartedClock;

/** Until when the reply to one duty is due: the day first set, each move of it, and when the clock stood still. */
public record ReplyClock(
        Optional<EdtfDate> originalDue,
        Optional<StartedClock> started,
        List<Change> changes,
        List<Entry<ReplyExtensionRequested>> requests,
        List<Entry<ReplyExtensionRefused>> refusals,
        List<Suspension> suspensions) {

    public static final ReplyClock EMPTY =
            new ReplyClock(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());

    /** A move of the day, from which one, and the entry that moved it: an extension granted, or a clock resumed. */
    public record Change(Entry<RecommendationEvent> entry, Optional<EdtfDate> from, EdtfDate to) {
    }

    /** A time in which the clock stood still; its start is missing where only the end of it is on record. */
    public record Suspension(
            Optional<Entry<ReplyClockSuspended>> stopped,
            Optional<Entry<ReplyClockResumed>> resumed) {

        public boolean lasting() {
            return stopped.isPresent() && resumed.isEmpty();
        }

        /** Whether the clock stood still by then on every reading of the dates. */
        boolean surelyCovers(EdtfDate date) {
            boolean begun = stopped.stream().anyMatch(stop -> !date.earliest().isBefore(stop.occurredOn().latest()));
            return begun && resumed.stream().allMatch(resume -> date.surelyBefore(resume.occurredOn()));
        }

        /** Whether the clock may have stood still to the end of that day; on the day on which it runs again it runs. */
        boolean mayLastThrough(LocalDate day) {
            return stopped.stream().anyMatch(stop -> !stop.occurredOn().surelyAfter(day))
                    && resumed.stream().allMatch(resume -> resume.occurredOn().latest().isAfter(day));
        }

        /** Whether the clock stood still by then on some reading of the dates. */
        boolean mayCover(EdtfDate date) {
            boolean begun = stopped.stream().anyMatch(stop -> !date.surelyBefore(stop.occurredOn()));
            return begun && resumed.stream().allMatch(resume -> !date.surelyAfter(resume.occurredOn()));
        }
    }

    /** The day as it is now. No move makes a reply due earlier, in whatever order the moves came. */
    public Optional<EdtfDate> currentDue() {
        return latest(changes.stream());
    }

    private Optional<EdtfDate> latest(Stream<Change> moves) {
        return Stream.concat(originalDue.stream(), moves.map(Change::to))
                .reduce((one, other) -> other.latest().isBefore(one.latest()) ? one : other);
    }

    public boolean suspended() {
        return suspensions.stream().anyMatch(Suspension::lasting);
    }

    /** The day as it stood on that date, counting every move that may have been made by then. */
    Optional<EdtfDate> dueOn(EdtfDate date) {
        return latest(changes.stream().filter(change -> !date.surelyBefore(change.entry().occurredOn())));
    }

    /** The same, counting only the moves that were made before on every reading. */
    Optional<EdtfDate> surelyDueOn(EdtfDate date) {
        return latest(changes.stream().filter(change -> change.entry().occurredOn().surelyBefore(date)));
    }

    /** Whether the day was past on that date on every reading, and the clock running. */
    boolean surelyExpired(EdtfDate date) {
        return dueOn(date).stream().anyMatch(due -> date.surelyAfter(due.latest()))
                && !mayStandStill(date);
    }

    /** Whether a day had passed when it was moved, on every reading: none passes while the clock stands still. */
    MoveTiming timing(Change change) {
        EdtfDate on = change.entry().occurredOn();
        if (mayStandStill(on)) {
            return MoveTiming.STOOD_STILL;
        }
        MoveTiming least = MoveTiming.of(surelyDueOn(on), on);
        long moved = change.entry().number();
        MoveTiming most = MoveTiming.of(latest(changes.stream().filter(each -> each.entry().number() != moved
                && !each.entry().occurredOn().surelyAfter(on))), on);
        return least == most || least == MoveTiming.BEFORE ? least : MoveTiming.NOT_KNOWN;
    }

    /** Whether the clock stood still on that date, on some reading. */
    public boolean mayStandStill(EdtfDate date) {
        return suspensions.stream().anyMatch(each -> each.mayCover(date));
    }

    /** The suspensions that an entry of that date could end: two, where neither surely came first. */
    List<Suspension> resumable(EdtfDate date) {
        return suspensions.stream().filter(each -> each.lasting() && each.mayCover(date)).toList();
    }

    /** As the issue sets it; where the issue sets no day, a clock that was started apart keeps running. */
    ReplyClock set(RecommendationIssued issue) {
        return issue.due().isEmpty() ? this : begun(issue.due(), issue.replyClock());
    }

    /** As a rule has it; the day that was set first stays. */
    ReplyClock started(StartedClock clock) {
        return originalDue.isPresent() ? this : begun(Optional.of(clock.due()), Optional.of(clock));
    }

    /** What was moved before the day was set counts from that day. */
    private ReplyClock begun(Optional<EdtfDate> due, Optional<StartedClock> clock) {
        ReplyClock begun = new ReplyClock(due, clock, List.of(), requests, refusals, suspensions);
        for (Change change : changes) {
            begun = begun.moved(change.entry(), change.to());
        }
        return begun;
    }

    ReplyClock moved(Entry<RecommendationEvent> entry, EdtfDate to) {
        Change change = new Change(entry, currentDue(), to);
        return new ReplyClock(originalDue, started, plus(changes, change), requests, refusals, suspensions);
    }

    ReplyClock requested(Entry<ReplyExtensionRequested> request) {
        return new ReplyClock(originalDue, started, changes, plus(requests, request), refusals, suspensions);
    }

    ReplyClock refused(Entry<ReplyExtensionRefused> refusal) {
        return new ReplyClock(originalDue, started, changes, requests, plus(refusals, refusal), suspensions);
    }

    /** Stops the clock; a resumption that came first by its date, but may have come after, ends this suspension. */
    ReplyClock stopped(Entry<ReplyClockSuspended> stop) {
        Optional<Suspension> headless = suspensions.stream()
                .filter(each -> each.stopped().isEmpty())
                .filter(each -> ends(each.resumed().orElseThrow(), stop))
                .findFirst();
        Suspension suspension = new Suspension(Optional.of(stop), headless.flatMap(Suspension::resumed));
        List<Suspension> others = suspensions.stream().filter(each -> !headless.equals(Optional.of(each))).toList();
        return with(plus(others, suspension));
    }

    // One that was on record before the stop ended another, unless the days leave it no other: the clock may stand still.
    private static boolean ends(Entry<ReplyClockResumed> resume, Entry<ReplyClockSuspended> stop) {
        return resume.number() > stop.number() ? !stop.occurredOn().surelyAfter(resume.occurredOn())
                : !stop.occurredOn().latest().isAfter(resume.occurredOn().earliest());
    }

    ReplyClock resumed(Entry<ReplyClockResumed> resume) {
        List<Suspension> ended = suspensions.stream().map(each -> each.lasting()
                && ends(resume, each.stopped().orElseThrow()) ? new Suspension(each.stopped(), Optional.of(resume)) : each)
                .toList();
        return with(ended.equals(suspensions) ? plus(suspensions, new Suspension(Optional.empty(), Optional.of(resume)))
                : ended);
    }

    private ReplyClock with(List<Suspension> suspensions) {
        return new ReplyClock(originalDue, started, changes, requests, refusals, suspensions);
    }
}
