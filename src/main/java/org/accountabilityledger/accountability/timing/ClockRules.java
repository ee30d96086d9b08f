package org.accountabilityledger.accountability.timing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Words;

/** The clock rules on the ledger, for a file that starts a clock by one or judges what was done to it. */
public record ClockRules(Directory directory) {

    /**
     * Starts a clock by the version of the rule that is in force on the day of its start. Where that day is not certain
     * and several versions may apply, by the one that leaves the most time.
     */
    public StartedClock start(ClockRuleId rule, EdtfDate on, String pointer) {
        directory.requireStanding(rule, pointer + "/rule");
        Rule.CLOCK_RUNS_BY_ITS_RULE.require(!on.latest().equals(LocalDate.MAX),
                "A clock starts on a day that is known, not " + on.inWords() + ".", pointer + "/startedOn");
        return lastDaysUnderEachVersion(rule, on)
                .flatMap(day -> inForce(rule, day).map(version -> started(version, on, day, pointer)).stream())
                .max(Comparator.comparing((StartedClock clock) -> clock.due().latest())
                        .thenComparing(StartedClock::version))
                .orElseThrow(() -> Rule.CLOCK_RUNS_BY_ITS_RULE.broken("'" + rule.reference() + "' was not in force "
                        + (on.precise() ? "on " : "at any time of ") + on.inWords() + ".", pointer + "/rule"));
    }

    /** The terms of the very version that a clock was started by; empty if its enactment was withdrawn since. */
    public Optional<ClockTerms> terms(StartedClock clock) {
        return facts(clock.rule(), Enacted.class).filter(each -> each.version() == clock.version())
                .map(Enacted::terms).findFirst();
    }

    /** The version that is in force on a day: the last that had begun, unless it had ended or was repealed. */
    Optional<Enacted> inForce(ClockRuleId rule, LocalDate day) {
        return facts(rule, Enacted.class).filter(each -> !each.terms().effectiveFrom().surelyAfter(day))
                .max(Comparator.comparing((Enacted each) -> each.terms().effectiveFrom().earliest())
                        .thenComparing(Enacted::version))
                .filter(each -> ends(each).noneMatch(to -> to.surelyBefore(day)));
    }

    private static StartedClock started(Enacted version, EdtfDate on, LocalDate day, String pointer) {
        ClockTerms terms = version.terms();
        EdtfDate counted = day.equals(on.latest()) ? on : EdtfDate.of(day + "~");
        return new StartedClock(version.rule(), version.version(), terms.basis(), terms.start(), on,
                terms.due(counted, pointer + "/startedOn"), terms.rolledFrom(counted, pointer + "/startedOn"),
                Words.of(terms.inWords()));
    }

    private Stream<LocalDate> lastDaysUnderEachVersion(ClockRuleId rule, EdtfDate on) {
        Stream<LocalDate> before = facts(rule, Enacted.class).map(each -> each.terms().effectiveFrom().earliest())
                .filter(from -> from.isAfter(on.earliest())).map(from -> from.minusDays(1));
        Stream<LocalDate> ends = facts(rule, Enacted.class).flatMap(this::ends).map(EdtfDate::latest);
        return Stream.concat(Stream.of(on.latest()), Stream.concat(before, ends).filter(on::couldBe)).distinct();
    }

    private Stream<EdtfDate> ends(Enacted version) {
        return Stream.concat(version.terms().effectiveTo().stream(),
                facts(version.rule(), Repealed.class).map(Repealed::effectiveTo));
    }

    private <F extends Fact> Stream<F> facts(ClockRuleId rule, Class<F> kind) {
        return directory.about(rule.name()).stream().map(Directory.RecordedFact::fact).filter(kind::isInstance)
                .map(kind::cast);
    }
}
