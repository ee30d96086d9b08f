package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.recommendation.Lists.plus;

import java.util.List;
import java.util.Optional;
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
        Entry<RecommendationClosed> closed = null;
        for (Entry<RecommendationEvent> act : acts) {
            if (act.event() instanceof RecommendationClosed event && event.covers(duty)) {
                closed = act.holding(event);
            } else if (act.event() instanceof RecommendationReopened event && event.covers(duty)) {
                closed = null;
            }
        }
        return Optional.ofNullable(closed);
    }

    /** The closing after which an entry of that date comes on every reading, without a reopening between the two. */
    Optional<Entry<RecommendationClosed>> surelyClosedBefore(EdtfDate date, DutyId duty) {
        Entry<RecommendationClosed> closed = null;
        for (Entry<RecommendationEvent> act : acts) {
            if (act.event() instanceof RecommendationClosed event && event.covers(duty)
                    && date.surelyAfter(act.occurredOn())) {
                closed = act.holding(event);
            } else if (act.event() instanceof RecommendationReopened event && event.covers(duty)
                    && !date.surelyBefore(act.occurredOn())) {
                closed = null;
            }
        }
        return Optional.ofNullable(closed);
    }

    /** Whether the duty is closed now, and was so for an entry of that date on every reading. */
    boolean surelyClosed(EdtfDate date, DutyId duty) {
        return closed(duty).stream().anyMatch(closing -> !date.earliest().isBefore(closing.occurredOn().latest()));
    }

    /** Whether the duty is closed now, and was so for an entry of that date on some reading. */
    boolean mayBeClosed(EdtfDate date, DutyId duty) {
        return closed(duty).stream().anyMatch(closing -> !date.surelyBefore(closing.occurredOn()));
    }

    Endings plusAct(Entry<RecommendationEvent> act) {
        return new Endings(plus(acts, act));
    }
}
