package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Excuse.What;

/** Weighs entries that do not count yet and may have happened: alone and together, none may turn a silence into blame. */
public final class PossibleEntries {

    // A file with more rough dates that are open at once is no file: each set of them is weighed.
    private static final int MOST_TOGETHER = 6;

    private PossibleEntries() {
    }

    /** Whether another move of a day than the one that counts may have been the last, and set another day. */
    public static boolean mayBeTheLast(EdtfDate moved, Optional<EdtfDate> to, EdtfDate last, EdtfDate due) {
        return !moved.surelyBefore(last) && !to.equals(Optional.of(due));
    }

    /**
     * The deadline with what speaks against it among the entries that may have happened by then: some with which it
     * would not be passed with the thing undone.
     *
     * @param passed whether the deadline is still passed with the thing undone if those had happened
     */
    public static <E extends LedgerEvent> Deadline whatMayHaveCome(Deadline deadline, List<Entry<E>> possible,
            Predicate<List<Entry<E>>> passed, Function<E, What> what) {
        if (deadline.excuse().isPresent() || !deadline.current() || deadline.last().equals(LocalDate.MAX)) {
            return deadline;
        }
        return together(possible).filter(passed.negate()).findFirst().map(List::getFirst)
                .map(entry -> deadline.unless(Excuse.mayHaveCome(what.apply(entry.event()), entry.occurredOn())))
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
}
