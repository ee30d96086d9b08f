package org.accountabilityledger.accountability.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.Public;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.timing.ChaseStep;
import org.accountabilityledger.accountability.timing.StartedClock;

/** What happens to the time for a reply: how it is started, moved, stopped, noted as passed, and called in. */
public sealed interface ReplyClockEvent extends RecommendationEvent {

    /** The clock of these duties was started. */
    @EventName("reply-clock-started")
    record ReplyClockStarted(
            RecommendationId recommendation,
            Attestation attestation,
            @Public List<DutyId> duties,
            StartedClock replyClock) implements ReplyClockEvent {
    }

    /** An addressee asked for more time to reply. */
    @EventName("reply-extension-requested")
    record ReplyExtensionRequested(
            RecommendationId recommendation,
            Attestation attestation,
            @Public List<DutyId> duties,
            @Public Optional<EdtfDate> until,
            @Public Words reason) implements ReplyClockEvent {
    }

    /** More time to reply was given; the original day is kept where the recommendation set it. */
    @EventName("reply-extension-granted")
    record ReplyExtensionGranted(
            RecommendationId recommendation,
            Attestation attestation,
            @Public List<DueMove> moves,
            @Public Optional<Words> reason) implements ReplyClockEvent {

        /** The duties whose day was moved. */
        public List<DutyId> duties() {
            return moves.stream().map(DueMove::duty).toList();
        }
    }

    /** No more time to reply was given. */
    @EventName("reply-extension-refused")
    record ReplyExtensionRefused(
            RecommendationId recommendation,
            Attestation attestation,
            @Public List<DutyId> duties,
            @Public Optional<Words> reason) implements ReplyClockEvent {
    }

    /** The clock stands still: no reply to these duties is overdue meanwhile. */
    @EventName("reply-clock-suspended")
    record ReplyClockSuspended(
            RecommendationId recommendation,
            Attestation attestation,
            @Public List<DutyId> duties,
            @Public Words reason) implements ReplyClockEvent {
    }

    /** The clock runs again, and the day moved for those duties that have one. */
    @EventName("reply-clock-resumed")
    record ReplyClockResumed(
            RecommendationId recommendation,
            Attestation attestation,
            @Public List<DutyId> duties,
            @Public List<DueMove> moves) implements ReplyClockEvent {
    }

    /** The ledger's clock noted that the day passed, and that sources consulted beyond it tell of no reply by then. */
    @EventName("reply-fell-due")
    record ReplyFellDue(
            RecommendationId recommendation,
            Attestation attestation,
            @Public DutyId duty,
            EdtfDate due,
            @Public LocalDate consultedUpTo) implements ReplyClockEvent {
    }

    /** A reply to these duties was chased by letter, or its absence named in public. */
    @EventName("reply-chased")
    record ReplyChased(
            RecommendationId recommendation,
            Attestation attestation,
            @Public List<DutyId> duties,
            ChaseStep step,
            @Public Optional<Words> words) implements ReplyClockEvent {
    }
}
