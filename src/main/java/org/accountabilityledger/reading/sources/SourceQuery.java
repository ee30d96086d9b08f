package org.accountabilityledger.reading.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.evidence.SourceKind;
import org.accountabilityledger.reading.lists.CountedQuery;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.lists.ListDefinition;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.Choice;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.SourceTerms;
import org.springframework.stereotype.Component;

/** Answers which sources there are, and how many entries rest on each. */
@Component
public final class SourceQuery extends CountedQuery<SourceLine, SourceLine> {

    private static final String ENTRIES = """
            s.*, (select count(*) from reading.entry_at(:validOn, :knownAt, :examples) e
                  where e.files @> array['source:' || s.reference] and e.file <> 'source:' || s.reference) as entries""";

    private static final ListDefinition<SourceLine> LIST = ListDefinition.of("/sources", "Sources", "Every source",
                    SourceLine.class)
            .rows(ENTRIES, "reading.source_at(:validOn, :knownAt, :examples) s")
            .named("s.reference", "'source:' || s.reference")
            .narrowed(Filter.by("kind", "Kind", SourceTerms.choices(), "s.kind = :kind"),
                    Filter.by("withdrawn", "Standing", List.of(new Choice("false", "can be relied on"),
                            new Choice("true", "withdrawn")), "(s.withdrawn is not null) = (:withdrawn = 'true')"))
            .sorted(new Sort("publisher", "Publisher", Sort.words("s.publisher")),
                    new Sort("published", "Published", "s.published::text"),
                    new Sort("title", "Title", Sort.words("s.title")));

    public SourceQuery(Tables database) {
        super(database, LIST);
    }

    @Override
    protected SourceLine read(ResultSet row, Heirs heirs) throws SQLException {
        return new SourceLine(row.getString("reference"), row.getString("publisher"), row.getString("title"),
                Dated.of(EdtfDate.of(row.getString("published_on"))), SourceKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("address")), Optional.ofNullable(row.getString("withdrawn")),
                Optional.ofNullable(row.getString("sha256")), row.getLong("entries"), row.getBoolean("example"));
    }

    @Override
    protected List<SourceLine> lines(List<SourceLine> rows, Heirs heirs) {
        return rows;
    }
}
