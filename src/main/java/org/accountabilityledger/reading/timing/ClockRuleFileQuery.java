package org.accountabilityledger.reading.timing;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.timing.ClockRuleId;
import org.accountabilityledger.accountability.timing.ClockRuleState;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEnacted;
import org.accountabilityledger.accountability.timing.TimingEvent;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.EntryQuery;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.scales.Dated;
import org.springframework.stereotype.Component;

/** Answers by which rule a clock runs. */
@Component
public final class ClockRuleFileQuery {

    private final Tables database;
    private final EntryQuery lines;

    public ClockRuleFileQuery(Tables database, EntryQuery lines) {
        this.database = database;
        this.lines = lines;
    }

    /** Empty if the rule was never enacted. */
    public Optional<ClockRuleFile> answer(ClockRuleId rule) {
        History<TimingEvent> history = database.history(rule, TimingEvent.class);
        if (history.entries().isEmpty()) {
            return Optional.empty();
        }
        ClockRuleState state = history.fold(ClockRuleState.EMPTY, ClockRuleState::evolve);
        String title = state.standing() ? state.versions().getLast().title().text() : rule.reference();
        List<EntryLine> entries = lines.ofFile(FileRef.of(rule));
        return Optional.of(new ClockRuleFile(rule.reference(), title, state.repealed().isPresent(),
                state.versions().stream().map(version -> version(version, state, enacting(version, history, entries)))
                        .toList(), entries));
    }

    private static EntryLine enacting(ClockRuleEnacted version, History<TimingEvent> history, List<EntryLine> entries) {
        long number = history.standing().stream().filter(entry -> entry.event().equals(version)).findFirst()
                .orElseThrow().number();
        return entries.stream().filter(line -> line.number() == number).findFirst().orElseThrow();
    }

    private static ClockRuleVersion version(ClockRuleEnacted version, ClockRuleState state, EntryLine entry) {
        return new ClockRuleVersion(version.version(), entry.number(), version.terms(), version.terms().inWords(),
                Dated.of(version.terms().effectiveFrom()), new InForce(state).until(version), entry.citations(),
                entry.note());
    }
}
