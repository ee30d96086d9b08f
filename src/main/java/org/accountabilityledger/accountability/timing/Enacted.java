package org.accountabilityledger.accountability.timing;

import java.util.List;
import org.accountabilityledger.accountability.Fact;

/** A version of a clock rule that other files may start a clock by. */
public record Enacted(ClockRuleId rule, int version, ClockTerms terms) implements Fact {

    @Override
    public List<String> subjects() {
        return List.of(rule.name());
    }
}
