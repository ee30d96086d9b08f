package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.SmallAnswers.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.SmallLedger.Question;
import org.accountabilityledger.accountability.recommendation.DutyState;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.accountability.recommendation.ReplyLine.Given;
import org.accountabilityledger.accountability.recommendation.ReplySchedule;
import org.accountabilityledger.accountability.recommendation.ReplyStanding;

/** What a recommendation's state says when a small ledger asks. */
record RecommendationAnswers(RecommendationState state, LocalDate day, Optional<LocalDate> consultedUpTo) {

    String to(Question question) {
        return switch (question.ask()) {
            case "standing" -> text(state.standing());
            case "duties" -> text(state.laid().stream().map(DutyState::id).toList());
            case "reply" -> text(duty(question).flatMap(DutyState::reply));
            case "replies" -> text(duty(question).map(duty -> duty.line().replies()).orElse(List.of()).stream()
                    .map(Given::reply).toList());
            case "repliedBy" -> text(duty(question).flatMap(duty -> duty.line().last())
                    .flatMap(given -> given.entry().attestation().body()).map(InstitutionId::reference));
            case "adequacy" -> text(duty(question).flatMap(DutyState::adequacy));
            case "replyDue" -> text(duty(question).flatMap(duty -> duty.clock().currentDue()));
            case "replyStanding" -> text(duty(question).map(this::standing));
            case "closed" -> text(state.closed(id(question)).map(entry -> entry.event().closing()));
            default -> throw SmallAnswers.unasked(question);
        };
    }

    private String standing(DutyState duty) {
        ReplySchedule schedule = state.schedule(duty, day, consultedUpTo);
        return schedule.standing() + (schedule.standing() == ReplyStanding.OVERDUE ? " " + schedule.daysOverdue() : "");
    }

    private Optional<DutyState> duty(Question question) {
        return state.duty(id(question));
    }

    private static DutyId id(Question question) {
        return new DutyId(question.what().orElseThrow());
    }
}
