package org.accountabilityledger.reading.timing;

import java.util.Optional;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.timing.ClockRuleId;
import org.accountabilityledger.accountability.timing.ClockRuleState;
import org.accountabilityledger.accountability.timing.TimingEvent;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.entries.EntryLines;

/** Answers by which rule a clock runs. */
public final class ClockRuleReading {

    private final Journal journal;
    private final EntryLines lines;

    public ClockRuleReading(Journal journal, EntryLines lines) {
        this.journal = journal;
        this.lines = lines;
    }

    /** Empty if the rule was never enacted. */
    public Optional<ClockRuleFile> answer(ClockRuleId rule) {
        History<TimingEvent> history = journal.history(rule, TimingEvent.class);
        if (history.entries().isEmpty()) {
            return Optional.empty();
        }
        ClockRuleState state = history.fold(ClockRuleState.EMPTY, ClockRuleState::evolve);
        String title = state.standing() ? state.versions().getLast().title().text() : rule.reference();
        return Optional.of(new ClockRuleFile(rule.reference(), title, state.repealed().isPresent(), state.versions(),
                lines.ofFile(FileRef.of(rule))));
    }
}
