package org.accountabilityledger.reading.reversals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.lists.CountedQuery;
import org.accountabilityledger.reading.lists.FileFilter.Meant;
import org.accountabilityledger.reading.lists.FileFilter;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.lists.ListDefinition;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Names;
import org.springframework.stereotype.Component;

/** Answers what was said, then what was said. */
@Component
public final class ReversalQuery extends CountedQuery<ReversalRow, ReversalLine> {

    private static final String TURNS = "reading.reversal_at(:validOn, :knownAt, :examples) r";

    private static final ListDefinition<ReversalLine> LIST = ListDefinition.of("/reversals", "Reversals",
                    "Every reversal: what was said, then what was said", ReversalLine.class)
            .rows("r.*", TURNS + " left join reading.title_at(:validOn, :knownAt, :examples) t on t.file = r.file")
            .named("r.file || '#' || to_char(r.ordinal, 'FM000000')", "r.file")
            .narrowed(Filter.by("kind", "What was turned away from", ReversalKind.choices(), "r.kind = :kind"),
                    Filter.whether("noReasonOnRecord", "Reason", "none on record", "given", "r.reason is null"))
            .narrowed(new FileFilter("institution", "Body whose promise or reply it is or was", InstitutionId.KIND,
                    Meant.WHOLE_LINE, "r.bodies && :institution::text[]",
                    "select unnest(r.bodies) as reference from " + TURNS))
            .sorted(new Sort("date", "Turned on", "r.turned::text"),
                    new Sort("title", "File", Sort.words("coalesce(t.title, r.file)")));

    private final NameQuery nameBook;

    public ReversalQuery(Tables database, NameQuery nameBook) {
        super(database, LIST);
        this.nameBook = nameBook;
    }

    @Override
    protected ReversalRow read(ResultSet row, Heirs heirs) throws SQLException {
        return ReversalRow.read(row);
    }

    @Override
    protected List<ReversalLine> lines(List<ReversalRow> rows, Heirs heirs) {
        Names names = nameBook.of(rows.stream().flatMap(ReversalRow::files).toList());
        return rows.stream().map(row -> row.line(names)).toList();
    }
}
