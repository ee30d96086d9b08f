package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a tie would make bodies belong to themselves on some day, on every reading of the dates; or take over from
 * themselves on one and the same day.
 */
public record Circles(Directory directory) {

    /** Refuses a tie that closes a circle with those that stand. */
    public void requireNone(Tie tie, String pointer) {
        boolean succession = tie.kind() == Tie.Kind.SUCCEEDED_BY;
        Rule.NO_CIRCLE.require(!(succession ? onOneDay(tie) : onSomeDay(tie)), succession
                ? "'" + tie.from().reference() + "' took over from '" + tie.to().reference() + "' on "
                        + tie.during().inWords() + " itself: a succession is later than the one that it follows."
                : "'" + tie.to().reference() + "' belongs to '" + tie.from().reference()
                        + "' itself, directly or through others, during part of " + tie.during().inWords()
                        + ": name the other one, or another time.", pointer);
    }

    // What holds together on some day, holds together on the day on which the last of it began.
    private boolean onSomeDay(Tie tie) {
        Stream<LocalDate> begins = Stream.concat(Stream.of(tie), onward(tie, any -> true).stream())
                .map(each -> each.during().surelyFrom()).distinct();
        return begins.filter(tie::surelyHolds)
                .anyMatch(day -> closes(tie, onward(tie, each -> each.surelyHolds(day))));
    }

    private boolean onOneDay(Tie tie) {
        LocalDate day = tie.during().earliest();
        return day.equals(tie.during().latest()) && closes(tie, onward(tie, each ->
                each.during().earliest().equals(day) && each.during().latest().equals(day)));
    }

    private static boolean closes(Tie tie, Set<Tie> onward) {
        return onward.stream().anyMatch(each -> each.to().equals(tie.from()));
    }

    /** Every tie of its kind on the way from its end. */
    private Set<Tie> onward(Tie tie, Predicate<Tie> held) {
        Set<Tie> met = new LinkedHashSet<>();
        Deque<InstitutionId> open = new ArrayDeque<>(List.of(tie.to()));
        while (!open.isEmpty()) {
            InstitutionId body = open.pop();
            directory.ties(body).stream()
                    .filter(each -> each.kind() == tie.kind() && each.from().equals(body) && held.test(each))
                    .filter(met::add).map(Tie::to).forEach(open::push);
        }
        return met;
    }
}
