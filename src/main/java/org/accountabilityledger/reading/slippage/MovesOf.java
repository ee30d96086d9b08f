package org.accountabilityledger.reading.slippage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.commitment.Deadlines.Deferral;
import org.accountabilityledger.accountability.recommendation.DutyState;
import org.accountabilityledger.accountability.recommendation.LaidDuty;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.accountability.recommendation.ReplyClock;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionGranted;
import org.accountabilityledger.accountability.review.ReviewDue;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.review.ReviewSchedule.Extension;
import org.accountabilityledger.accountability.review.ReviewState;
import org.accountabilityledger.reading.slippage.Move.Day;

/** Every move of a day that stands on one file; none where the file was withdrawn. */
record MovesOf(History<LedgerEvent> history) {

    static List<Move> in(FileRef file, History<LedgerEvent> history) {
        MovesOf moves = new MovesOf(history);
        return switch (file.kind()) {
            case CommitmentId.KIND -> moves.commitment();
            case RecommendationId.KIND -> moves.recommendation();
            case ReviewId.KIND -> moves.review();
            default -> List.of();
        };
    }

    private List<Move> commitment() {
        CommitmentState state = CommitmentState.of(history.of(CommitmentEvent.class));
        return state.standing() ? state.promise().deadlines().deferrals().stream()
                .map(each -> deferral(each, state)).toList() : List.of();
    }

    private Move deferral(Deferral deferral, CommitmentState state) {
        return new Move(history.entry(deferral.said().entry()).orElseThrow(), MoveKind.DEADLINE_DEFERRED, "",
                new Day(deferral.from(), deferral.fromInWords()),
                new Day(deferral.to(), deferral.toInWords()), state.timing(deferral),
                List.of(state.owner()), state.promise().everOwnedBy(), deferral.reason());
    }

    private List<Move> recommendation() {
        RecommendationState state = RecommendationState.of(history.of(RecommendationEvent.class));
        return state.laid().stream().flatMap(duty -> duty.clock().changes().stream()
                .map(change -> reply(state, duty, change))).toList();
    }

    private static Move reply(RecommendationState state, DutyState duty, ReplyClock.Change change) {
        Optional<ReplyExtensionGranted> granted = Optional.of(change.entry().event())
                .filter(ReplyExtensionGranted.class::isInstance).map(ReplyExtensionGranted.class::cast);
        List<InstitutionId> addressee = duty.laid().stream().map(LaidDuty::addressee).toList();
        return new Move(change.entry(), granted.isPresent() ? MoveKind.REPLY_EXTENDED : MoveKind.REPLY_CLOCK_RESUMED,
                duty.id().value(), Day.of(change.from()), Day.of(Optional.of(change.to())),
                state.timing(duty, change), addressee, addressee,
                granted.flatMap(each -> each.reason().or(() -> asked(duty, change))));
    }

    /** The reason with which more time was asked for, where it was given without one of its own. */
    private static Optional<Words> asked(DutyState duty, ReplyClock.Change change) {
        return duty.clock().requests().stream()
                .filter(request -> !request.occurredOn().surelyAfter(change.entry().occurredOn()))
                .reduce((earlier, later) -> later).map(request -> request.event().reason());
    }

    private List<Move> review() {
        ReviewState state = ReviewState.of(history.of(ReviewEvent.class));
        return state.standing() ? state.schedule().extended().stream().map(each -> extension(each, state)).toList()
                : List.of();
    }

    private static Move extension(Extension extension, ReviewState state) {
        return new Move(extension.entry(), MoveKind.REVIEW_EXTENDED, "", extension.from().map(MovesOf::day)
                .orElse(Day.of(Optional.empty())), day(extension.to()),
                state.timing(extension),
                state.remit().conductors(), Stream.concat(state.remit().conductors().stream(),
                        state.remit().conducts().stream().flatMap(each -> each.conductedBy().stream())).distinct()
                        .toList(), extension.entry().event().reason());
    }

    private static Day day(ReviewDue due) {
        return new Day(due.day(), due.inWords());
    }
}
