package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.Lists.plus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Said;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.ListingObserved;

/** What observers saw of a promise in the registers of others, in the order of days: evidence beside the file. */
public record Listings(List<Observation> observations) {

    static final Listings NONE = new Listings(List.of());

    /** A register: its name, and who keeps it, if that is said. Two are the same only if both agree. */
    public record Register(Words name, Optional<InstitutionId> keptBy) {
    }

    /** What was seen of one register on one day. */
    public record Observation(Register register, ListingSeen seen, Optional<Words> title, Optional<Words> wording,
            Optional<Verbatim> mark, Said said) {

        private boolean surelyBefore(Observation other) {
            return said.on().surelyBefore(other.said.on());
        }
    }

    /**
     * What was seen to be otherwise on a later day; nobody saw the day of the change itself.
     *
     * @param was what the register showed of it before; empty where that it is listed is all that changed
     */
    public record Change(ListingChange kind, Observation before, Observation after, Optional<String> was,
            Optional<String> is) {
    }

    Listings evolve(Entry<CommitmentEvent> entry, ListingObserved event) {
        return new Listings(plus(observations, new Observation(new Register(event.register(), event.keptBy()),
                event.seen(), event.title(), event.wording(), event.mark(), Said.in(entry))));
    }

    /** Whether that register may have listed the promise by that day. */
    boolean listedBy(Register register, EdtfDate day) {
        return observations.stream().anyMatch(each -> each.register().equals(register)
                && each.seen() == ListingSeen.LISTED && !each.said().on().surelyAfter(day));
    }

    /** Every change between two observations of one register of which one is surely the earlier, in the order of days. */
    public List<Change> changes() {
        return observations.stream().map(Observation::register).distinct().flatMap(this::changes)
                .sorted(Comparator.comparingInt(change -> observations.indexOf(change.after()))).toList();
    }

    private Stream<Change> changes(Register register) {
        List<Observation> seen = observations.stream().filter(each -> each.register().equals(register)).toList();
        return Stream.of(
                changes(seen, each -> Optional.of(each.seen().name()), (_, after) ->
                        after.seen() == ListingSeen.GONE ? ListingChange.GONE : ListingChange.LISTED_AGAIN),
                changes(seen, each -> each.title().map(Words::text), (_, _) -> ListingChange.RETITLED),
                changes(seen, each -> each.wording().map(Words::text), (_, _) -> ListingChange.REWORDED),
                changes(seen, each -> each.mark().map(Verbatim::text), (_, _) -> ListingChange.MARKED_OTHERWISE))
                .flatMap(List::stream);
    }

    /** Between neighbours among those that say it: what one does not say is no change. */
    private static List<Change> changes(List<Observation> seen, Function<Observation, Optional<String>> what,
            BiFunction<Observation, Observation, ListingChange> kind) {
        List<Observation> telling = seen.stream().filter(each -> what.apply(each).isPresent()).toList();
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < telling.size(); i++) {
            Observation before = telling.get(i - 1);
            Observation after = telling.get(i);
            if (before.surelyBefore(after) && !Objects.equals(what.apply(before), what.apply(after))) {
                ListingChange change = kind.apply(before, after);
                boolean listing = change == ListingChange.GONE || change == ListingChange.LISTED_AGAIN;
                changes.add(new Change(change, before, after, listing ? Optional.empty() : what.apply(before),
                        listing ? Optional.empty() : what.apply(after)));
            }
        }
        return changes;
    }
}
