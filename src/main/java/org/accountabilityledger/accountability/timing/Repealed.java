package org.accountabilityledger.accountability.timing;

import java.util.List;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Fact;

/** That a clock rule is in force no more after a day. */
public record Repealed(ClockRuleId rule, EdtfDate effectiveTo) implements Fact {

    @Override
    public List<String> subjects() {
        return List.of(rule.name());
    }
}
