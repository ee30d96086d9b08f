package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a file was closed and reopened, in any order: what holds now, and what rule 9 admits. */
public record ClosedTimes(List<Closed> closings, List<Reopened> reopenings) {

    /** The entry that closed the file, and its date. */
    public record Closed(long entry, EdtfDate on) {

        public static Closed by(Entry<?> entry) {
            return new Closed(entry.number(), entry.occurredOn());
        }
    }

    /** When the file was reopened, and the closings that this was to reverse. */
    public record Reopened(EdtfDate on, List<Long> reopens) {

        // A closing that was recorded later, or anew, is not among those that it was to reverse: the days still tell.
        private boolean reverses(Closed closing) {
            return reopens.contains(closing.entry()) || on.surelyAfterOrOn(closing.on());
        }
    }

    public ClosedTimes {
        closings = List.copyOf(closings);
        reopenings = List.copyOf(reopenings);
    }

    /** The closings that no reopening has reversed. */
    public List<Closed> holding() {
        return closings.stream().filter(closing -> reversals(closing).findAny().isEmpty()).toList();
    }

    public boolean closed() {
        return !holding().isEmpty();
    }

    /** A closing by which the file may have been closed on that day, on any reading of the dates. */
    public Optional<Closed> mayHoldOn(LocalDate day) {
        return closings.stream().filter(closing -> !closing.on().surelyAfter(day))
                .filter(closing -> reversals(closing).noneMatch(reopening -> reopening.on().surelyBefore(day)))
                .findFirst();
    }

    /** Rule 9: refuses what is dated surely after a closing, unless it may lie after the reopening. */
    public void requireOpen(EdtfDate on) {
        closings.stream().filter(closing -> shuts(closing, on)).findFirst().ifPresent(closing -> {
            throw Rule.CLOSED_UNTIL_REOPENED.broken("It was closed (" + closing.on().inWords()
                    + "), and this is dated " + on.inWords() + ".", "/occurredOn");
        });
    }

    /** Rule 8: the numbers of the closings that a reopening of that date reverses; refused if there is none. */
    public List<Long> requireReversible(EdtfDate on, String pointer) {
        Rule.REVERSAL_NAMES_WHAT_IT_REVERSES.require(closed(), "There is no closing to reverse.", pointer);
        List<Long> numbers = holding().stream().filter(closing -> !on.surelyBefore(closing.on()))
                .map(Closed::entry).toList();
        Rule.REVERSAL_NAMES_WHAT_IT_REVERSES.require(!numbers.isEmpty(), "It was closed later ("
                + holding().getLast().on().inWords() + ").", "/occurredOn");
        return numbers;
    }

    private boolean shuts(Closed closing, EdtfDate on) {
        return on.surelyAfter(closing.on())
                && reversals(closing).allMatch(reopening -> on.surelyBefore(reopening.on()));
    }

    private Stream<Reopened> reversals(Closed closing) {
        return reopenings.stream().filter(reopening -> reopening.reverses(closing));
    }
}
