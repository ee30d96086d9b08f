package org.accountabilityledger.accountability;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The moves of one day, whichever order their dates leave open: each of them was late only if every day had passed that
 * may have counted until then.
 *
 * @param first the day first set
 */
public record DayMoves(Optional<EdtfDate> first, List<Move> all) {

    /** One move: by which entry, when, and to which day if one was named. */
    public record Move(long entry, EdtfDate on, Optional<EdtfDate> to) {
    }

    /** Whether the day had passed when that entry moved it. */
    public MoveTiming timing(long entry) {
        Move move = all.stream().filter(each -> each.entry() == entry).findFirst().orElseThrow();
        List<MoveTiming> timings = mayHaveCounted(move).map(day -> MoveTiming.of(day, move.on())).distinct().toList();
        return timings.size() == 1 ? timings.getFirst() : MoveTiming.NOT_KNOWN;
    }

    /** Each day that may count on that date; empty for one that nobody named. */
    public Stream<Optional<EdtfDate>> mayCount(EdtfDate on) {
        return mayHaveCounted(new Move(0, on, Optional.empty()));
    }

    private Stream<Optional<EdtfDate>> mayHaveCounted(Move move) {
        boolean moved = all.stream().anyMatch(each -> each.on().surelyBefore(move.on()));
        return Stream.concat(moved ? Stream.empty() : Stream.of(first), all.stream()
                .filter(each -> each.entry() != move.entry() && mayBeTheLastBefore(each, move)).map(Move::to));
    }

    private boolean mayBeTheLastBefore(Move other, Move move) {
        return !other.on().surelyAfter(move.on()) && all.stream().noneMatch(each -> each.entry() != move.entry()
                && other.on().surelyBefore(each.on()) && each.on().surelyBefore(move.on()));
    }
}
