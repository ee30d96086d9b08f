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
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationClosed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationSuperseded;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyClockResumed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyClockSuspended;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyExtensionGranted;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyReversed;

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
        Optional<Words> excuse = due.latest().equals(LocalDate.MAX) ? Optional.empty() : excuse(due);
        return new Deadline(duty.id().value(), due, sequence, current, open, excuse);
    }

    private Optional<Words> excuse(EdtfDate due) {
        EdtfDate day = EdtfDate.of(due.latest());
        return replied(day).or(() -> moved(due, day)).or(() -> asked(due, day)).or(() -> stopped(day))
                .or(() -> closed(day)).or(() -> superseded(day));
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

    /** What an entry is that may speak against a day, as a sentence begins with it. */
    static String what(RecommendationEvent event) {
        return switch (event) {
            case PlainReply _, ReplyReversed _ -> "A reply";
            case ReplyExtensionGranted _ -> "An extension";
            case ReplyClockSuspended _ -> "A suspension of the clock";
            case ReplyClockResumed _ -> "A move of that day";
            case RecommendationClosed _ -> "A closing of the duty";
            case RecommendationSuperseded _ -> "A supersession by another recommendation";
            default -> "Something";
        };
    }

    private Optional<Words> replied(EdtfDate day) {
        return duty.line().replies().stream().filter(reply -> !reply.on().surelyAfter(day)).findFirst()
                .map(reply -> Excuse.onRecord("A reply %s", reply.on(), day.latest()));
    }

    private Optional<Words> moved(EdtfDate due, EdtfDate day) {
        if (duty.clock().dueOn(day).equals(Optional.of(due))) {
            return Optional.empty();
        }
        return duty.clock().changes().reversed().stream().filter(change -> !day.surelyBefore(change.entry().occurredOn()))
                .map(change -> Excuse.onRecord("A move of that day, %s,", change.entry().occurredOn(), day.latest()))
                .findFirst().or(() -> duty.clock().changes().stream().filter(change -> change.to().equals(due))
                        .findFirst().map(change -> Excuse.setAfterwards(change.entry().occurredOn())));
    }

    // Who asked in time and was given more did not let the time run out, however late the answer came.
    private Optional<Words> asked(EdtfDate due, EdtfDate day) {
        boolean given = duty.clock().changes().stream().anyMatch(change ->
                change.entry().event() instanceof ReplyExtensionGranted && change.to().latest().isAfter(due.latest()));
        return duty.clock().requests().stream().map(Entry::occurredOn)
                .filter(on -> given && !on.surelyAfter(day)).findFirst()
                .map(on -> Excuse.onRecord("A request for more time, %s, that was given,", on, day.latest()));
    }

    private Optional<Words> stopped(EdtfDate day) {
        return duty.clock().suspensions().stream().anyMatch(each -> each.mayLastThrough(day.latest()))
                ? Optional.of(Words.of("The clock stood still on that day.")) : Optional.empty();
    }

    private Optional<Words> closed(EdtfDate day) {
        return file.endings().mayBeClosedBy(day, duty.id())
                .map(closing -> Excuse.onRecord("A closing of the duty, %s,", closing.occurredOn(), day.latest()));
    }

    private Optional<Words> superseded(EdtfDate day) {
        return file.superseded().filter(entry -> !entry.occurredOn().surelyAfter(day))
                .map(entry -> Excuse.onRecord("A supersession by another recommendation, %s,", entry.occurredOn(),
                        day.latest()));
    }
}
