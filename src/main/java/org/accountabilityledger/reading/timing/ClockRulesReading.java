package org.accountabilityledger.reading.timing;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.timing.ClockRuleId;
import org.accountabilityledger.accountability.timing.ClockRuleState;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEnacted;
import org.accountabilityledger.accountability.timing.TimingEvent;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.stereotype.Component;

/** Answers which clock rules there are, by their titles: a few dozen at most, so each is folded anew. */
@Component
public final class ClockRulesReading {

    private final Tables database;

    public ClockRulesReading(Tables database) {
        this.database = database;
    }

    public List<ClockRuleLine> answer() {
        return database.sql("select substr(file, length(:kind) + 2) as reference, title "
                + "from reading.title_at(:validOn, :knownAt, :examples) "
                        + "where file like :kind || ':%' order by title collate reading.letters, file")
                .param("kind", ClockRuleId.KIND)
                .query((row, index) -> line(new ClockRuleId(row.getString("reference")), row.getString("title")))
                .list();
    }

    private ClockRuleLine line(ClockRuleId rule, String title) {
        ClockRuleState state = database.history(rule, TimingEvent.class)
                .fold(ClockRuleState.EMPTY, ClockRuleState::evolve);
        Optional<ClockRuleEnacted> last = state.versions().stream().reduce((earlier, later) -> later);
        return new ClockRuleLine(rule.reference(), title, state.versions().size(), last.map(version ->
                ClockRuleLine.Last.of(version.terms(), new InForce(state).until(version))));
    }
}
