package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.Lists.plus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RepliesCounted;

/** How many of those asked had replied, where it is not said who. */
public record ReplyCounts(List<Entry<RepliesCounted>> all) {

    static final ReplyCounts NONE = new ReplyCounts(List.of());

    ReplyCounts plusCount(Entry<RepliesCounted> count) {
        return new ReplyCounts(plus(all, count));
    }

    public Optional<Entry<RepliesCounted>> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /**
     * A count of more than are on record by name: whoever is not may be one of them.
     *
     * @param possible what may have happened by the day that is asked about
     */
    Optional<Entry<RepliesCounted>> beyondTheNamed(List<DutyState> laid, List<Entry<RecommendationEvent>> possible) {
        return Stream.concat(all.stream(), possible.stream().flatMap(entry -> entry.event() instanceof RepliesCounted event
                        ? Stream.of(entry.holding(event)) : Stream.empty()))
                .filter(count -> named(laid, count.occurredOn()) < count.event().atLeast()).findFirst();
    }

    /** How many bodies are on record with a reply that is surely of that date or before. */
    private static long named(List<DutyState> laid, EdtfDate by) {
        return bodies(laid.stream().filter(duty -> duty.line().replies().stream()
                .anyMatch(reply -> !reply.on().latest().isAfter(by.latest()))));
    }

    /** On how many bodies those duties were laid. */
    static long bodies(Stream<DutyState> duties) {
        return duties.flatMap(duty -> duty.laid().stream()).map(LaidDuty::addressee).distinct().count();
    }
}
