package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a relation would make bodies belong to themselves on some day, on every reading of the dates; or take over
 * from themselves on one and the same day.
 */
public record Circles(Directory directory) {

    /** Refuses a relation that closes a circle with those that stand. */
    public void requireNone(Relation relation, String pointer) {
        boolean succession = relation.kind() == Relation.Kind.SUCCEEDED_BY;
        Rule.NO_CIRCLE.require(!(succession ? onOneDay(relation) : onSomeDay(relation)), succession
                ? "'" + relation.from().reference() + "' took over from '" + relation.to().reference() + "' on "
                        + relation.during().inWords() + " itself: a succession is later than the one that it follows."
                : "'" + relation.to().reference() + "' belongs to '" + relation.from().reference()
                        + "' itself, directly or through others, during part of " + relation.during().inWords()
                        + ": name the other one, or another time.", pointer);
    }

    // What holds together on some day, holds together on the day on which the last of it began.
    private boolean onSomeDay(Relation relation) {
        Stream<LocalDate> begins = Stream.concat(Stream.of(relation), onward(relation, any -> true).stream())
                .map(each -> each.during().surelyFrom()).distinct();
        return begins.filter(relation::surelyHolds)
                .anyMatch(day -> closes(relation, onward(relation, each -> each.surelyHolds(day))));
    }

    private boolean onOneDay(Relation relation) {
        LocalDate day = relation.during().earliest();
        return day.equals(relation.during().latest()) && closes(relation, onward(relation, each ->
                each.during().earliest().equals(day) && each.during().latest().equals(day)));
    }

    private static boolean closes(Relation relation, Set<Relation> onward) {
        return onward.stream().anyMatch(each -> each.to().equals(relation.from()));
    }

    /** Every relation of its kind on the way from its end. */
    private Set<Relation> onward(Relation relation, Predicate<Relation> held) {
        return Closure.of(next(relation, held).toList(), each -> next(each, held));
    }

    private Stream<Relation> next(Relation relation, Predicate<Relation> held) {
        return directory.relations(relation.to()).stream().filter(each -> each.kind() == relation.kind()
                && each.from().equals(relation.to()) && held.test(each));
    }
}
