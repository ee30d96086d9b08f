package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.Lists.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.DayMoves;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Said;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;

/** When a promise is due: the deadline it was made with, which is never lost, and every deferral since. */
public record Deadlines(Optional<EdtfDate> original, Optional<Words> originalInWords, List<Deferral> deferrals) {

    /**
     * One deferral. Where it moves the deadline from follows from the entries that stand now: it differs from what the entry itself noted where an earlier one was found late or withdrawn.
     */
    public record Deferral(Said said, Optional<EdtfDate> from, Optional<Words> fromInWords, Optional<EdtfDate> to,
            Optional<Words> toInWords, Optional<Words> reason) {
    }

    static final Deadlines NONE = new Deadlines(Optional.empty(), Optional.empty(), List.of());

    Deadlines promised(Optional<EdtfDate> due, Optional<Words> inWords) {
        Deadlines chain = new Deadlines(due, inWords, List.of());
        for (Deferral each : deferrals) {
            chain = chain.deferred(each.said(), each.to(), each.toInWords(), each.reason());
        }
        return chain;
    }

    Deadlines deferred(Said said, DeadlineDeferred event) {
        return deferred(said, event.to(), event.toInWords(), event.reason());
    }

    private Deadlines deferred(Said said, Optional<EdtfDate> to, Optional<Words> toInWords, Optional<Words> reason) {
        return new Deadlines(original, originalInWords, plus(deferrals, new Deferral(said, current(),
                currentInWords(), to, toInWords, reason)));
    }

    /** The deadline that counts now; empty if there is none, or no calendar day of it is known. */
    public Optional<EdtfDate> current() {
        return deferrals.isEmpty() ? original : deferrals.getLast().to();
    }

    /** How that deadline was put, where it was put in words. */
    public Optional<Words> currentInWords() {
        return deferrals.isEmpty() ? originalInWords : deferrals.getLast().toInWords();
    }

    /**
     * Whether the deadline that counts on that date may have come by then, on some reading of what is on record: one
     * that is known in words only may, one that there is not may not.
     */
    boolean mayHaveComeBy(EdtfDate on) {
        List<DayMoves.Move> moves = deferrals.stream().map(each -> new DayMoves.Move(each.said().entry(),
                each.said().on(), each.to().or(() -> each.toInWords().map(_ -> on)))).toList();
        return new DayMoves(original.or(() -> originalInWords.map(_ -> on)), moves).mayCount(on)
                .flatMap(Optional::stream).anyMatch(due -> !on.surelyBefore(due));
    }

    /** Whether there is a deadline at all, be it without a calendar day. */
    public boolean any() {
        return original.isPresent() || originalInWords.isPresent() || !deferrals.isEmpty();
    }

    Schedule againstOriginal(LocalDate validOn, Optional<LocalDate> consultedUpTo, Optional<EdtfDate> deliveredOn) {
        if (original.isEmpty() && originalInWords.isPresent()) {
            return Schedule.inWordsOnly(originalInWords.get(), consultedUpTo);
        }
        return Schedule.reckon(original, validOn, consultedUpTo, deliveredOn);
    }

    Schedule againstCurrent(LocalDate validOn, Optional<LocalDate> consultedUpTo, Optional<EdtfDate> deliveredOn) {
        if (deferrals.isEmpty()) {
            return againstOriginal(validOn, consultedUpTo, deliveredOn);
        }
        return current().map(_ -> Schedule.reckon(current(), validOn, consultedUpTo, deliveredOn))
                .or(() -> currentInWords().map(words -> Schedule.inWordsOnly(words, consultedUpTo)))
                .orElseGet(() -> Schedule.newDayUnknown(consultedUpTo));
    }
}
