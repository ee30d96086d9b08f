package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says what speaks against a day having passed with the thing undone. */
public final class Excuse {

    // A file with more rough dates that are open at once is no file: each set of them is weighed.
    private static final int MOST_TOGETHER = 6;

    private Excuse() {
    }

    /**
     * What is on record of a date, and that it may have been in time where the date leaves that open.
     *
     * @param what with the place for the date: "A reply %s"
     */
    public static Words onRecord(String what, EdtfDate on, LocalDate day) {
        return Words.of(what.formatted(dated(on)) + " is on record"
                + (on.latest().isAfter(day) ? "; it may have been in time." : "."));
    }

    /** The body that was to do it has ended, and so has whoever stood in its place. */
    public static Words ended(EdtfDate end) {
        return Words.of("Of a body that ended " + end.inSentence() + " without a successor on record.");
    }

    /** The entry that began the file was withdrawn, or does not count yet: what else stands there accuses nobody. */
    public static Optional<Words> unlessBegun(boolean standing) {
        return standing ? Optional.empty() : Optional.of(Words.of("No standing entry says what was to be done by then."));
    }

    /** Nobody could meet a day that was set when it had passed. */
    public static Words setAfterwards(EdtfDate setOn) {
        return Words.of("That day was set only afterwards, " + setOn.inWords() + ".");
    }

    /** What is on record and does not count yet, but may have happened by the day that is asked about. */
    public static Words mayHaveCome(String what, EdtfDate on) {
        return Words.of(what + " " + dated(on) + " is on record that may have come by then.");
    }

    /** Whether another move of a day than the one that counts may have been the last, and set another day. */
    public static boolean mayBeTheLast(EdtfDate moved, Optional<EdtfDate> to, EdtfDate last, EdtfDate due) {
        return !moved.surelyBefore(last) && !to.equals(Optional.of(due));
    }

    /** Of two moves of a day, it is not known which one was the last. */
    public static Words mayBeTheLast(String what, EdtfDate moved) {
        return Words.of(what + " " + dated(moved) + " is on record that may be the later one.");
    }

    /**
     * The deadline with what speaks against it among the entries that may have happened by then: some with which it
     * would not be passed with the thing undone.
     *
     * @param passed whether the deadline is still passed with the thing undone if those had happened
     */
    public static <E extends LedgerEvent> Deadline whatMayHaveCome(Deadline deadline, List<Entry<E>> possible,
            Predicate<List<Entry<E>>> passed, Function<E, String> what) {
        if (deadline.excuse().isPresent() || !deadline.current() || deadline.last().equals(LocalDate.MAX)) {
            return deadline;
        }
        return together(possible).filter(passed.negate()).findFirst().map(List::getFirst)
                .map(entry -> deadline.unless(mayHaveCome(what.apply(entry.event()), entry.occurredOn())))
                .orElse(deadline);
    }

    /** Each of them alone, then some of them together: what one does not excuse, two may. */
    public static <E extends LedgerEvent> Stream<List<Entry<E>>> together(List<Entry<E>> possible) {
        List<Entry<E>> weighed = possible.subList(0, Math.min(possible.size(), MOST_TOGETHER));
        Stream<List<Entry<E>>> sets = IntStream.range(1, 1 << weighed.size()).filter(set -> Integer.bitCount(set) > 1)
                .mapToObj(set -> IntStream.range(0, weighed.size()).filter(i -> (set >> i & 1) == 1)
                        .mapToObj(weighed::get).toList());
        return Stream.concat(possible.stream().map(List::of), sets);
    }

    private static String dated(EdtfDate on) {
        return (on.isInterval() || on.approximate() ? "dated " : "of ") + on.inWords();
    }
}
