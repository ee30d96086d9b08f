package org.accountabilityledger.reading.timing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.timing.ClockRuleId;
import org.accountabilityledger.accountability.timing.ClockRuleState;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEnacted;
import org.accountabilityledger.accountability.timing.TimingEvent;
import org.accountabilityledger.reading.lists.CountedQuery;
import org.accountabilityledger.reading.lists.ListDefinition;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.stereotype.Component;

/** Answers which clock rules there are; there are a few dozen at most, so each is folded anew. */
@Component
public final class ClockRuleQuery extends CountedQuery<ClockRuleLine, ClockRuleLine> {

    private static final ListDefinition<ClockRuleLine> LIST = ListDefinition.of("/clock-rules", "Clock rules",
                    "The rules by which replies fall due", ClockRuleLine.class)
            .rows("r.reference, r.title", "(select file, substr(file, length(:kind) + 2) as reference, title from "
                    + "reading.title_at(:validOn, :knownAt, :examples) where file like :kind || ':%') r")
            .named("r.reference", "r.file")
            .sorted(new Sort("title", "Rule", Sort.words("r.title")));

    public ClockRuleQuery(Tables database) {
        super(database, LIST);
    }

    @Override
    protected Map<String, Object> parameters() {
        return Map.of("kind", ClockRuleId.KIND);
    }

    @Override
    protected ClockRuleLine read(ResultSet row, Heirs heirs) throws SQLException {
        ClockRuleId rule = new ClockRuleId(row.getString("reference"));
        ClockRuleState state = database.history(rule, TimingEvent.class)
                .fold(ClockRuleState.EMPTY, ClockRuleState::evolve);
        Optional<ClockRuleEnacted> last = state.versions().stream().reduce((earlier, later) -> later);
        return new ClockRuleLine(rule.reference(), row.getString("title"), state.versions().size(),
                last.map(version -> ClockRuleLine.Last.of(version.terms(), new InForce(state).until(version))));
    }

    @Override
    protected List<ClockRuleLine> lines(List<ClockRuleLine> rows, Heirs heirs) {
        return rows;
    }
}
