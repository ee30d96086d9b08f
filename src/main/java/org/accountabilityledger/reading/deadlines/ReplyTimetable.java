package org.accountabilityledger.reading.deadlines;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.recommendation.DutyState;
import org.accountabilityledger.accountability.recommendation.LaidDuty;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.accountability.timing.StartedClock;

/** When the duties of a recommendation are to be answered, and by whom. */
record ReplyTimetable(RecommendationState timed) implements Timetable {

    static final Set<String> KINDS = Set.of("reply");

    static ReplyTimetable of(History<RecommendationEvent> history) {
        return new ReplyTimetable(history.fold(RecommendationState.EMPTY, RecommendationState::evolve));
    }

    @Override
    public Particulars of(Deadline deadline) {
        Optional<DutyState> duty = timed.duty(new DutyId(deadline.subject()));
        return new Particulars("reply", duty.flatMap(DutyState::laid).map(LaidDuty::addressee)
                .map(List::of).orElse(List.<InstitutionId>of()),
                duty.flatMap(each -> each.clock().started()).map(StartedClock::basis), Optional.empty());
    }
}
