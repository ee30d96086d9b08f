package org.accountabilityledger.reading.slippage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.lists.FileFilter.Meant;
import org.accountabilityledger.reading.lists.FileFilter;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.lists.ListDefinition;
import org.accountabilityledger.reading.lists.ListQuery;
import org.accountabilityledger.reading.lists.ListRequest;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.RecordMapper;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Names;
import org.springframework.stereotype.Component;

/** Answers which days were moved, by whom, by how much, and before or after they had passed. */
@Component
public final class SlippageQuery extends ListQuery<SlippageRow, SlippageLine, SlippageTotals> {

    private static final String MOVES = "reading.slippage_at(:validOn, :knownAt, :examples) s";

    private static final ListDefinition<SlippageLine> LIST = ListDefinition.of("/slippage", "Slippage",
                    "Every day that was moved", SlippageLine.class)
            .rows("s.*", MOVES + " left join reading.title_at(:validOn, :knownAt, :examples) t on t.file = s.file")
            .named("s.file || '#' || to_char(s.ordinal, 'FM000000')", "s.file")
            .narrowed(Filter.by("kind", "Which day", MoveKind.choices(), "s.kind = :kind"),
                    Filter.whether("afterExpiry", "Moved", "after that day had passed",
                            "not after it, as far as the dates tell", "s.timing = 'AFTER'"),
                    // A clock that goes on is asked for no reason.
                    Filter.whether("noReasonOnRecord", "Reason", "none on record", "given, or none is asked for",
                            "s.reason is null and s.kind <> 'REPLY_CLOCK_RESUMED'"))
            .narrowed(new FileFilter("institution", "Body whose day it is or was, or who moved it", InstitutionId.KIND,
                    Meant.WHOLE_LINE, "s.bodies && :institution::text[]",
                    "select unnest(s.bodies) as reference from " + MOVES))
            .sorted(new Sort("date", "Moved on", "s.moved::text"),
                    // A day may have been moved back: shifted, so that the texts sort as the numbers do.
                    new Sort("days", "By", "to_char(s.days + 10000000, 'FM00000000')"),
                    new Sort("title", "File", Sort.words("coalesce(t.title, s.file)")));

    private final NameQuery nameBook;

    public SlippageQuery(Tables database, NameQuery nameBook) {
        super(database, LIST);
        this.nameBook = nameBook;
    }

    @Override
    protected SlippageRow read(ResultSet row, Heirs heirs) throws SQLException {
        return SlippageRow.read(row);
    }

    @Override
    protected List<SlippageLine> lines(List<SlippageRow> rows, Heirs heirs) {
        Names names = nameBook.of(rows.stream().flatMap(SlippageRow::files).toList());
        return rows.stream().map(row -> row.line(names)).toList();
    }

    @Override
    public SlippageTotals totals(ListRequest request) {
        return total(request, "count(*) as count, count(*) filter (where s.timing = 'AFTER') as after_expiry",
                RecordMapper.of(SlippageTotals.class));
    }
}
