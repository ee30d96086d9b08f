package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.Lists.plus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationClosed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationReopened;

/** How duties were closed and opened again, first to last. */
public record Endings(List<Entry<RecommendationEvent>> acts) {

    public static final Endings NONE = new Endings(List.of());

    /** The closing that holds for this duty now. */
    public Optional<Entry<RecommendationClosed>> closed(DutyId duty) {
        return closings(duty).filter(closing -> reopenings(closing, duty).findAny().isEmpty())
                .reduce((earlier, later) -> later);
    }

    /** The closing after which an entry of that date comes on every reading, without a reopening between the two. */
    Optional<Entry<RecommendationClosed>> surelyClosedBefore(EdtfDate date, DutyId duty) {
        return closings(duty).filter(closing -> date.surelyAfter(closing.occurredOn()))
                .filter(closing -> reopenings(closing, duty).allMatch(act -> date.surelyBefore(act.occurredOn())))
                .reduce((earlier, later) -> later);
    }

    /** Whether the duty is closed now, and was so for an entry of that date on every reading. */
    boolean surelyClosed(EdtfDate date, DutyId duty) {
        return closed(duty).stream().anyMatch(closing -> !date.earliest().isBefore(closing.occurredOn().latest()));
    }

    /** Whether the duty is closed now, and was so for an entry of that date on some reading. */
    boolean mayBeClosed(EdtfDate date, DutyId duty) {
        return closed(duty).stream().anyMatch(closing -> !date.surelyBefore(closing.occurredOn()));
    }

    /** The closing of a day that may have come by that one, and that was not surely reopened by then. */
    Optional<Entry<RecommendationClosed>> mayBeClosedBy(EdtfDate day, DutyId duty) {
        return closings(duty).filter(closing -> !closing.occurredOn().surelyAfter(day))
                .filter(closing -> reopenings(closing, duty).allMatch(act -> !act.occurredOn().surelyBefore(day)
                        || !surelyFollows(act, closing)))
                .findFirst();
    }

    /** A closing that may hold now: each reopening may have come before it. */
    Optional<Entry<RecommendationClosed>> mayHold(DutyId duty) {
        return closings(duty).filter(closing -> reopenings(closing, duty).noneMatch(act -> surelyFollows(act, closing)))
                .findFirst();
    }

    Endings plusAct(Entry<RecommendationEvent> act) {
        return new Endings(plus(acts, act));
    }

    private Stream<Entry<RecommendationClosed>> closings(DutyId duty) {
        return acts.stream().flatMap(act -> act.event() instanceof RecommendationClosed event && event.covers(duty)
                ? Stream.of(act.holding(event)) : Stream.empty());
    }

    private Stream<Entry<RecommendationEvent>> reopenings(Entry<RecommendationClosed> closing, DutyId duty) {
        return acts.stream().filter(act -> act.event() instanceof RecommendationReopened event && event.covers(duty))
                .filter(act -> follows(act, closing));
    }

    // "Closed in June, reopened on 20 June" counts in the other order, because June counts from its last day.
    private static boolean follows(Entry<?> reopening, Entry<?> closing) {
        return surelyFollows(reopening, closing) || reopening.countsFrom().isAfter(closing.countsFrom())
                || reopening.number() > closing.number() && !reopening.occurredOn().surelyBefore(closing.occurredOn());
    }

    private static boolean surelyFollows(Entry<?> reopening, Entry<?> closing) {
        return reopening.occurredOn().surelyAfterOrOn(closing.occurredOn());
    }
}
