package org.accountabilityledger.reading.timing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.timing.ClockRuleState;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEnacted;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleRepealed;
import org.accountabilityledger.wording.scales.Dated;

/** For what time the versions of a clock rule are in force. */
record InForce(ClockRuleState rule) {

    /** The last day of a version: its own, that of the rule, or the day before the next one begins. */
    Optional<Dated> until(ClockRuleEnacted version) {
        Stream<EdtfDate> next = rule.versions().stream().map(each -> each.terms().effectiveFrom())
                .filter(from -> from.surelyAfter(version.terms().effectiveFrom())).limit(1).map(InForce::dayBefore);
        return Stream.of(version.terms().effectiveTo().stream(), next,
                        rule.repealed().map(ClockRuleRepealed::effectiveTo).stream())
                .flatMap(ends -> ends).min(Comparator.comparing(EdtfDate::latest)).map(Dated::of);
    }

    private static EdtfDate dayBefore(EdtfDate from) {
        LocalDate day = from.earliest().minusDays(1);
        return EdtfDate.of(from.precise() ? day.toString() : day + "~");
    }
}
