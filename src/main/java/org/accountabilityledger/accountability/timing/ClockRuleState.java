package org.accountabilityledger.accountability.timing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEnacted;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEntryWithdrawn;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleRepealed;

/** A clock rule as its standing entries make it: every version, and its repeal if there was one. */
public record ClockRuleState(List<ClockRuleEnacted> versions, Optional<ClockRuleRepealed> repealed) {

    public static final ClockRuleState EMPTY = new ClockRuleState(List.of(), Optional.empty());

    public ClockRuleState evolve(Entry<TimingEvent> entry) {
        return switch (entry.event()) {
            case ClockRuleEnacted event -> new ClockRuleState(plus(event), repealed);
            case ClockRuleRepealed event -> new ClockRuleState(versions, Optional.of(event));
            case ClockRuleEntryWithdrawn event -> this;
        };
    }

    public boolean standing() {
        return !versions.isEmpty();
    }

    private List<ClockRuleEnacted> plus(ClockRuleEnacted version) {
        List<ClockRuleEnacted> all = new ArrayList<>(versions);
        all.add(version);
        all.sort(Comparator.comparing(each -> each.terms().effectiveFrom().earliest()));
        return List.copyOf(all);
    }
}
