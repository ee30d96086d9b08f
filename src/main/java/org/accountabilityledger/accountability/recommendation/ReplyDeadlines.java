package org.accountabilityledger.accountability.recommendation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Excuse.What;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationClosed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationSuperseded;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyReversed;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockResumed;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockSuspended;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionGranted;

/** The days on which the reply to one duty was ever due, each read as favourably to the addressee as its file allows. */
record ReplyDeadlines(RecommendationState file, DutyState duty) {

    List<Deadline> all() {
        Map<EdtfDate, Integer> moves = new LinkedHashMap<>();
        duty.clock().originalDue().ifPresent(due -> moves.put(due, 0));
        List<ReplyClock.Change> changes = duty.clock().changes();
        for (int i = 0; i < changes.size(); i++) {
            moves.put(changes.get(i).to(), i + 1);
        }
        return moves.entrySet().stream().map(each -> deadline(each.getKey(), each.getValue())).toList();
    }

    private Deadline deadline(EdtfDate due, int sequence) {
        boolean current = duty.clock().currentDue().equals(Optional.of(due));
        boolean open = current && duty.reply().isEmpty() && file.closed(duty.id()).isEmpty()
                && file.superseded().isEmpty();
        Optional<Excuse> excuse = due.latest().equals(LocalDate.MAX) ? Optional.empty() : excuse(due);
        return new Deadline(duty.id().value(), due, sequence, current, open, excuse);
    }

    private Optional<Excuse> excuse(EdtfDate due) {
        EdtfDate day = EdtfDate.of(due.latest());
        return replied(day).or(() -> moved(due, day)).or(() -> asked(due, day)).or(() -> stopped(day))
                .or(() -> closed(day)).or(() -> superseded(day)).or(() -> saidToHaveReplied(day)).or(this::amongTheCounted);
    }

    private Optional<Excuse> saidToHaveReplied(EdtfDate day) {
        return file.reportedReply(duty).filter(reply -> !reply.occurredOn().surelyAfter(day)).map(reply -> Excuse.saidToHaveReplied(reply.occurredOn()));
    }

    private Optional<Excuse> amongTheCounted() {
        return file.countedAmong(duty).map(count -> Excuse.someReplied(count.occurredOn()));
    }

    /** Whether something speaks against the day first set, but for its having been moved. */
    boolean originalIsExcused() {
        return duty.clock().originalDue().map(EdtfDate::latest).filter(last -> !last.equals(LocalDate.MAX))
                .map(EdtfDate::of).flatMap(day -> replied(day).or(() -> stopped(day)).or(() -> closed(day))
                        .or(() -> superseded(day))).isPresent();
    }

    /** Whether what happens on that date comes late on every reading. */
    boolean late(EdtfDate on) {
        return duty.clock().surelyExpired(on) && Stream.of(duty.clock().dueOn(on), duty.clock().surelyDueOn(on))
                .flatMap(Optional::stream).noneMatch(due -> {
                    EdtfDate day = EdtfDate.of(due.latest());
                    return asked(due, day).or(() -> stopped(day)).or(() -> closed(day)).or(() -> superseded(day))
                            .isPresent();
                });
    }

    /** What an entry is that may speak against a day. */
    static What what(RecommendationEvent event) {
        return switch (event) {
            case PlainReply _, ReplyReversed _ -> What.REPLY;
            case ReplyExtensionGranted _ -> What.EXTENSION;
            case ReplyClockSuspended _ -> What.SUSPENSION;
            case ReplyClockResumed _ -> What.MOVE;
            case RecommendationClosed _ -> What.DUTY_CLOSED;
            case RecommendationSuperseded _ -> What.RECOMMENDATION_SUPERSEDED;
            default -> What.SOMETHING;
        };
    }

    private Optional<Excuse> replied(EdtfDate day) {
        return duty.line().replies().stream().filter(reply -> !reply.on().surelyAfter(day)).findFirst()
                .map(reply -> Excuse.onRecord(What.REPLY, reply.on(), day.latest()));
    }

    private Optional<Excuse> moved(EdtfDate due, EdtfDate day) {
        if (duty.clock().dueOn(day).equals(Optional.of(due))) {
            return Optional.empty();
        }
        return duty.clock().changes().reversed().stream().filter(change -> !day.surelyBefore(change.entry().occurredOn()))
                .map(change -> Excuse.onRecord(What.MOVE, change.entry().occurredOn(), day.latest()))
                .findFirst().or(() -> duty.clock().changes().stream().filter(change -> change.to().equals(due))
                        .findFirst().map(change -> Excuse.setAfterwards(change.entry().occurredOn())));
    }

    // Who asked in time and was given more did not let the time run out, however late the answer came.
    private Optional<Excuse> asked(EdtfDate due, EdtfDate day) {
        boolean given = duty.clock().changes().stream().anyMatch(change ->
                change.entry().event() instanceof ReplyExtensionGranted && change.to().latest().isAfter(due.latest()));
        return duty.clock().requests().stream().map(Entry::occurredOn)
                .filter(on -> given && !on.surelyAfter(day)).findFirst()
                .map(on -> Excuse.onRecord(What.REQUEST, on, day.latest()));
    }

    private Optional<Excuse> stopped(EdtfDate day) {
        return duty.clock().suspensions().stream().anyMatch(each -> each.mayLastThrough(day.latest()))
                ? Optional.of(Excuse.clockStoodStill()) : Optional.empty();
    }

    private Optional<Excuse> closed(EdtfDate day) {
        return file.endings().mayBeClosedBy(day, duty.id())
                .map(closing -> Excuse.onRecord(What.DUTY_CLOSED, closing.occurredOn(), day.latest()));
    }

    private Optional<Excuse> superseded(EdtfDate day) {
        return file.superseded().filter(entry -> !entry.occurredOn().surelyAfter(day))
                .map(entry -> Excuse.onRecord(What.RECOMMENDATION_SUPERSEDED, entry.occurredOn(),
                        day.latest()));
    }
}
