package org.accountabilityledger.reading.deadlines;

import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.recommendation.DueMove;
import org.accountabilityledger.accountability.recommendation.DutyState;
import org.accountabilityledger.accountability.recommendation.LaidDuty;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockResumed;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockStarted;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionGranted;
import org.accountabilityledger.accountability.timing.StartedClock;

/** When the duties of a recommendation are to be answered, and by whom. */
record ReplyTimetable(RecommendationState timed, History<RecommendationEvent> history) implements Timetable {

    static ReplyTimetable of(History<RecommendationEvent> history) {
        return new ReplyTimetable(RecommendationState.of(history),
                history);
    }

    @Override
    public DeadlineDetails of(Deadline deadline) {
        Optional<DutyState> duty = timed.duty(new DutyId(deadline.subject()));
        return new DeadlineDetails("reply", timed.bodies(deadline),
                duty.flatMap(each -> each.clock().started()).map(StartedClock::basis), Optional.empty(),
                duty.flatMap(each -> each.clock().originalDue()).filter(first -> deadline.sequence() > 0
                        && !first.equals(deadline.due())), Optional.empty(),
                duty.stream().anyMatch(each -> each.clock().suspended()),
                Revisions.sinceTheFirst(history, event -> changes(event, deadline.subject())));
    }

    private static boolean changes(RecommendationEvent event, String duty) {
        Stream<DutyId> changed = switch (event) {
            case RecommendationIssued issued -> issued.duties().stream().map(LaidDuty::duty);
            case ReplyExtensionGranted granted -> granted.moves().stream().map(DueMove::duty);
            case ReplyClockResumed resumed -> resumed.moves().stream().map(DueMove::duty);
            case ReplyClockStarted started -> started.duties().stream();
            default -> Stream.empty();
        };
        return changed.anyMatch(each -> each.value().equals(duty));
    }
}
