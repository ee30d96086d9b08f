package org.accountabilityledger.reading.times;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How things stood on a valid day, as the ledger knew it at a position of the journal; each is empty where it is now.
 *
 * @param today what "now" is for the whole of one answer, with its position: both are fixed once, so that nothing that
 *     is counted, shown or walked within it can differ by what others record meanwhile
 * @param reckonedTo the day to which schedules are reckoned, where it is another than the valid day
 * @param examples whether made-up examples are seen too
 */
public record Standpoint(Optional<LocalDate> validOn, Optional<Long> position, Optional<LocalDate> today,
        Optional<LocalDate> reckonedTo, boolean examples) {

    public static final Standpoint NOW = new Standpoint(Optional.empty(), Optional.empty());

    private static final ScopedValue<Standpoint> TAKEN = ScopedValue.newInstance();
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate WHATEVER_COUNTS = LocalDate.of(9999, 12, 31);
    private static final long WHATEVER_IS_KNOWN = Long.MAX_VALUE - 1;

    /** No day lies beyond those of the Common Era that a date can name, and no position beyond the journal. */
    public Standpoint {
        validOn = validOn.map(day -> day.isAfter(WHATEVER_COUNTS) ? WHATEVER_COUNTS
                : day.isBefore(FIRST_DAY) ? FIRST_DAY : day);
        position = position.map(each -> Math.min(each, WHATEVER_IS_KNOWN));
    }

    /** From which no example is seen. */
    public Standpoint(Optional<LocalDate> validOn, Optional<Long> position) {
        this(validOn, position, Optional.empty(), Optional.empty(), false);
    }

    /** Now, where that is this day and this position. */
    public static Standpoint present(LocalDate today, long position) {
        return new Standpoint(Optional.empty(), Optional.of(position), Optional.of(today), Optional.empty(), false);
    }

    /** The same on a valid day, if one is asked for. */
    public Standpoint on(Optional<LocalDate> day) {
        return day.isEmpty() ? this : new Standpoint(day, position, today, reckonedTo, examples);
    }

    /** Another day and position, with examples where they are seen from here. */
    public Standpoint at(Optional<LocalDate> day, Optional<Long> known) {
        return new Standpoint(day, known, Optional.empty(), Optional.empty(), examples);
    }

    /** What counts is the same; how long ago that was, or in how many days something is due, is told as on that day. */
    public Standpoint reckonedTo(LocalDate day) {
        return new Standpoint(validOn, position, today, Optional.of(day), examples);
    }

    /** The same, with made-up examples or without. */
    public Standpoint seeing(boolean shown) {
        return new Standpoint(validOn, position, today, reckonedTo, shown);
    }

    /** The one that was taken for what is being answered; else now. */
    public static Standpoint taken() {
        return TAKEN.isBound() ? TAKEN.get() : NOW;
    }

    /** Answers from here. */
    public <T> T look(Supplier<T> answer) {
        return ScopedValue.where(TAKEN, this).call(answer::get);
    }

    /** Whether anything but now was asked for. */
    public boolean past() {
        return validOn.isPresent() || position.isPresent() && today.isEmpty();
    }

    LocalDate countingTo() {
        return validOn.orElse(WHATEVER_COUNTS);
    }

    long knownTo() {
        return position.orElse(WHATEVER_IS_KNOWN);
    }
}
