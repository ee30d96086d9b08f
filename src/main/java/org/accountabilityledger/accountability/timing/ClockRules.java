package org.accountabilityledger.accountability.timing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Words;

/** The clock rules on the ledger, for a file that starts a clock by one or judges what was done to it. */
public record ClockRules(Directory directory) {

    /** Starts a clock by the version of the rule that is in force on the day of its start. */
    public StartedClock start(ClockRuleId rule, EdtfDate on, String pointer) {
        directory.requireStanding(rule, pointer + "/rule");
        LocalDate first = on.latest();
        Rule.CLOCK_RUNS_BY_ITS_RULE.require(!first.equals(LocalDate.MAX),
                "A clock starts on a day that is known, not " + on.inWords() + ".", pointer + "/startedOn");
        Enacted version = inForce(rule, first).orElseThrow(() -> Rule.CLOCK_RUNS_BY_ITS_RULE.broken("'"
                + rule.reference() + "' was not in force on " + EdtfDate.of(first).inWords() + ".", pointer + "/rule"));
        ClockTerms terms = version.terms();
        return new StartedClock(rule, version.version(), terms.basis(), terms.start(), on, terms.due(on),
                Words.of(terms.inWords()));
    }

    /** The terms of the very version that a clock was started by; empty if its enactment was withdrawn since. */
    public Optional<ClockTerms> terms(StartedClock clock) {
        return facts(clock.rule(), Enacted.class).filter(each -> each.version() == clock.version())
                .map(Enacted::terms).findFirst();
    }

    private Optional<Enacted> inForce(ClockRuleId rule, LocalDate day) {
        List<Repealed> repeals = facts(rule, Repealed.class).toList();
        return facts(rule, Enacted.class).filter(each -> !each.terms().effectiveFrom().surelyAfter(day))
                .max(Comparator.comparing((Enacted each) -> each.terms().effectiveFrom().earliest())
                        .thenComparing(Enacted::version))
                .filter(each -> each.terms().effectiveTo().stream().noneMatch(to -> to.surelyBefore(day)))
                .filter(each -> repeals.stream().noneMatch(repeal -> repeal.effectiveTo().surelyBefore(day)));
    }

    private <F extends Fact> Stream<F> facts(ClockRuleId rule, Class<F> kind) {
        return directory.about(rule.name()).stream().map(Directory.Told::fact).filter(kind::isInstance)
                .map(kind::cast);
    }
}
