package org.accountabilityledger.reading.listings;

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
import org.accountabilityledger.wording.scales.ListingTerms;
import org.springframework.stereotype.Component;

/** Answers what registers of others showed of promises on one day, and showed otherwise on a later one. */
@Component
public final class SilentChangeQuery extends CountedQuery<SilentChangeRow, SilentChangeLine> {

    private static final String CHANGES = "reading.silent_change_at(:validOn, :knownAt, :examples) c";

    private static final ListDefinition<SilentChangeLine> LIST = ListDefinition.of("/silent-changes", "Silent changes",
                    "What other registers showed of promises, and showed otherwise later", SilentChangeLine.class)
            .rows("c.*", CHANGES + " left join reading.title_at(:validOn, :knownAt, :examples) t on t.file = c.file")
            .named("c.file || '#' || to_char(c.ordinal, 'FM000000')", "c.file")
            .narrowed(Filter.by("kind", "What changed", ListingTerms.choices(), "c.kind = :kind"))
            .narrowed(new FileFilter("institution", "Body whose promise it is or was", InstitutionId.KIND,
                    Meant.WHOLE_LINE, "c.bodies && :institution::text[]",
                    "select unnest(c.bodies) as reference from " + CHANGES))
            .sorted(new Sort("date", "Seen again on", "c.seen_again::text"),
                    new Sort("title", "Promise", Sort.words("coalesce(t.title, c.file)")));

    private final NameQuery nameBook;

    public SilentChangeQuery(Tables database, NameQuery nameBook) {
        super(database, LIST);
        this.nameBook = nameBook;
    }

    @Override
    protected SilentChangeRow read(ResultSet row, Heirs heirs) throws SQLException {
        return SilentChangeRow.read(row);
    }

    @Override
    protected List<SilentChangeLine> lines(List<SilentChangeRow> rows, Heirs heirs) {
        Names names = nameBook.of(rows.stream().flatMap(SilentChangeRow::files).toList());
        return rows.stream().map(row -> row.line(names)).toList();
    }
}
