package org.accountabilityledger.accountability.recommendation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.GivenReason;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyChased;
import org.accountabilityledger.accountability.timing.ChaseStep;
import org.accountabilityledger.accountability.timing.ClockRules;
import org.accountabilityledger.accountability.timing.StartedClock;

/** The rules of a reply's clock (rule 7): who sets it, more time, clocks that stand still, and letters that chase. */
record ReplyClockRules(RecommendationRules file) {

    private static final List<ChaseStep> LETTERS =
            List.of(ChaseStep.FIRST_LETTER, ChaseStep.SECOND_LETTER, ChaseStep.THIRD_LETTER);

    /** The clock, for duties on which none runs yet. */
    StartedClock started(List<DutyId> named, ClockChoice choice) {
        List<DutyState> duties = overseen(named);
        for (int i = 0; i < duties.size(); i++) {
            Optional<EdtfDate> due = duties.get(i).clock().originalDue();
            Rule.IN_ITS_PLACE.require(due.isEmpty(), "The reply to '" + duties.get(i).id() + "' has a day already: "
                    + due.map(EdtfDate::inWords).orElse("") + ".", "/duties/" + i);
        }
        StartedClock clock = choice.start(file.attestation(), file.today(), file.directory());
        file.state().issued().ifPresent(issue -> ClockChoice.requireAhead(clock, issue.occurredOn()));
        return clock;
    }

    void requireRequest(List<DutyId> named) {
        List<DutyState> duties = file.requireOpen(Rule.WELL_FORMED, named);
        file.requireAddressee(Rule.REPLY_OVERSEEN_BY_WHOM, duties);
    }

    /** The duties, where issuer or overseer speaks. */
    List<DutyState> overseen(List<DutyId> named) {
        List<DutyState> duties = file.requireOpen(Rule.WELL_FORMED, named);
        file.requireOverseer();
        return duties;
    }

    /** How an extension moves the day of each duty. */
    List<DueMove> granted(List<DutyId> named, EdtfDate until, GivenReason reason) {
        List<DutyState> duties = overseen(named);
        reason.requireOne("reason");
        for (int i = 0; i < duties.size(); i++) {
            ReplyClock clock = duties.get(i).clock();
            boolean asked = clock.requests().stream()
                    .anyMatch(request -> !file.on().surelyBefore(request.occurredOn()));
            Rule.DEFERRAL_IS_REASONED.require(reason.said() || asked, "Give the reason; or record first the request "
                    + "that gives it for '" + duties.get(i).id() + "'; or, where the cited sources give none, say so "
                    + "by '" + GivenReason.NONE_ON_RECORD + "': true.", "/reason");
            asItsRuleSays(clock).requireExtendable(file.on());
            requireNotBefore(duties.get(i)).accept(until);
        }
        return duties.stream().map(duty -> new DueMove(duty.id(), until)).toList();
    }

    void requireRunning(List<DutyId> named) {
        List<DutyState> duties = overseen(named);
        for (int i = 0; i < duties.size(); i++) {
            boolean stopped = duties.get(i).clock().suspensions().stream()
                    .anyMatch(each -> each.surelyCovers(file.on()));
            Rule.IN_ITS_PLACE.require(!stopped, "The clock of '" + duties.get(i).id() + "' stands still already.",
                    "/duties/" + i);
            asItsRuleSays(duties.get(i).clock()).requireStoppable();
        }
    }

    /** How the end of a suspension moves the day of those duties that have one. */
    List<DueMove> resumed(List<DutyId> named, Optional<EdtfDate> until) {
        List<DutyState> duties = overseen(named);
        for (int i = 0; i < duties.size(); i++) {
            Rule.IN_ITS_PLACE.require(!duties.get(i).clock().resumable(file.on()).isEmpty(),
                    "The clock of '" + duties.get(i).id() + "' does not stand still.", "/duties/" + i);
            until.ifPresent(requireNotBefore(duties.get(i)));
        }
        return duties.stream().flatMap(duty -> resumedMove(duty, until).stream()).toList();
    }

    void requireInTurn(List<DutyId> named, ChaseStep step) {
        for (DutyState duty : overseen(named)) {
            String which = "Of '" + duty.id() + "', " + inWords(step) + " ";
            Rule.IN_ITS_PLACE.require(taken(duty, step).isEmpty(), which + "is on record already.", "/step");
            if (step != ChaseStep.NAMED_IN_PUBLIC) {
                requireInTurn(duty, step, which);
            }
        }
    }

    private void requireInTurn(DutyState duty, ChaseStep letter, String which) {
        letterBefore(letter).ifPresent(before -> Rule.IN_ITS_PLACE.require(taken(duty, before).stream()
                        .anyMatch(earlier -> !file.on().surelyBefore(earlier.occurredOn())),
                which + "comes after " + inWords(before) + ".", "/step"));
        letterAfter(letter).ifPresent(after -> Rule.IN_ITS_PLACE.require(taken(duty, after).stream()
                        .noneMatch(later -> file.on().surelyAfter(later.occurredOn())),
                which + "comes before " + inWords(after) + ".", "/step"));
    }

    private static Optional<ChaseStep> letterBefore(ChaseStep letter) {
        return LETTERS.stream().filter(each -> each.ordinal() == letter.ordinal() - 1).findFirst();
    }

    private static Optional<ChaseStep> letterAfter(ChaseStep letter) {
        return LETTERS.stream().filter(each -> each.ordinal() == letter.ordinal() + 1).findFirst();
    }

    private static String inWords(ChaseStep step) {
        return switch (step) {
            case FIRST_LETTER -> "the first letter";
            case SECOND_LETTER -> "the second letter";
            case THIRD_LETTER -> "the third letter";
            case NAMED_IN_PUBLIC -> "the naming in public";
        };
    }

    private ClockLimits asItsRuleSays(ReplyClock clock) {
        return new ClockLimits(clock, clock.started().flatMap(new ClockRules(file.directory())::terms));
    }

    private Consumer<EdtfDate> requireNotBefore(DutyState duty) {
        return until -> duty.clock().dueOn(file.on()).ifPresent(due -> Rule.IN_ITS_PLACE.require(
                !until.latest().isBefore(due.latest()), "The reply is due later than that already: " + due.inWords() + ".",
                "/until"));
    }

    private Optional<DueMove> resumedMove(DutyState duty, Optional<EdtfDate> until) {
        EdtfDate stopped = duty.clock().resumable(file.on()).stream().flatMap(each -> each.stopped().stream())
                .map(Entry::occurredOn).min(Comparator.comparing(EdtfDate::earliest)).orElseThrow();
        ClockLimits limits = asItsRuleSays(duty.clock());
        Optional<EdtfDate> due = duty.clock().dueOn(file.on());
        boolean expired = due.stream().anyMatch(day -> stopped.surelyAfter(day.latest()));
        return until.or(() -> due.filter(day -> !expired).flatMap(day -> later(day, stopped, limits)))
                .map(to -> new DueMove(duty.id(), to));
    }

    /**
     * The day put off by as many days as the clock stood still, as its rule counts them: by the most that the dates
     * allow, for a reply that may be in time is not called late; and marked as approximate unless all three days are
     * certain.
     */
    private Optional<EdtfDate> later(EdtfDate due, EdtfDate stopped, ClockLimits limits) {
        LocalDate resumed = file.on().countsFrom(file.today());
        if (stopped.earliest().equals(LocalDate.MIN) || due.latest().equals(LocalDate.MAX)) {
            return Optional.empty();
        }
        boolean certain = due.precise() && stopped.precise() && file.on().precise();
        return limits.putOff(due.latest(), stopped.earliest(), resumed)
                .map(day -> EdtfDate.of(certain ? day.toString() : day + "~"));
    }

    private static Optional<Entry<ReplyChased>> taken(DutyState duty, ChaseStep step) {
        return duty.chases().stream().filter(chase -> chase.event().step() == step).findFirst();
    }
}
