package org.accountabilityledger.accountability.recommendation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.timing.ClockTerms;
import org.accountabilityledger.accountability.timing.Extendable;

/** What a rule lets happen to a clock that it runs; a clock that a source set lets everything happen. */
record ClockLimits(ReplyClock clock, Optional<ClockTerms> terms) {

    private static final int LAST_YEAR = 9999;

    void requireExtendable(EdtfDate on) {
        terms.ifPresent(rule -> {
            Extendable when = rule.extension().orElseThrow(() -> Rule.CLOCK_RUNS_BY_ITS_RULE.broken(
                    name() + " knows no extension.", "/duties")).when();
            boolean inTime = switch (when) {
                case ANY_TIME -> true;
                case BEFORE_EXPIRY -> !clock.surelyExpired(on);
                case ASKED_BEFORE_EXPIRY -> !clock.surelyExpired(on) || askedInTime(on);
            };
            Rule.CLOCK_RUNS_BY_ITS_RULE.require(inTime, name() + (when == Extendable.BEFORE_EXPIRY
                    ? " extends no time that has run out." : " extends only what was asked for in time, and no request "
                    + "of that time is on record."), "/occurredOn");
        });
    }

    void requireStoppable() {
        terms.ifPresent(rule -> Rule.CLOCK_RUNS_BY_ITS_RULE.require(!rule.suspendedBy().isEmpty(),
                name() + " names nothing that stops the clock.", "/duties"));
    }

    /** Its last day, put off by as many days as it stood still: as its rule counts them. */
    Optional<LocalDate> putOff(LocalDate last, LocalDate stopped, LocalDate resumed) {
        LocalDate plain = last.plusDays(ChronoUnit.DAYS.between(stopped, resumed));
        LocalDate day = terms.map(rule -> rule.putOff(start(), last, stopped, resumed)).orElse(Optional.of(plain))
                .orElseThrow(() -> Rule.CLOCK_RUNS_BY_ITS_RULE.broken(name() + " needs working days of a year that is in "
                        + "no calendar here. Say until when the reply is due.", "/until"));
        return Optional.of(day).filter(each -> each.getYear() <= LAST_YEAR);
    }

    private boolean askedInTime(EdtfDate on) {
        return clock.requests().stream().anyMatch(request -> clock.dueOn(on).stream()
                .noneMatch(due -> request.occurredOn().surelyAfter(due.latest())));
    }

    /** The earliest that it can be: by the most that the dates allow. */
    private LocalDate start() {
        return clock.started().orElseThrow().startedOn().earliest();
    }

    private String name() {
        return "'" + clock.started().orElseThrow().rule().reference() + "'";
    }
}
