package org.accountabilityledger.reading.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.evidence.SourceKind;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.lists.Keyset;
import org.accountabilityledger.reading.lists.Narrowing;
import org.accountabilityledger.reading.scales.Dated;
import org.accountabilityledger.reading.times.Tables;

/** Answers which sources there are, and how many entries rest on each. */
public final class SourcesReading {

    private static final String ENTRIES = ", (select count(*) from reading.entry_at(:validOn, :knownAt, :examples) e "
            + "where e.files "
            + "@> array['source:' || s.reference] and e.file <> 'source:' || s.reference) as entries "
            + "from reading.source_at(:validOn, :knownAt, :examples) s where ";

    private final Tables database;

    public SourcesReading(Tables database) {
        this.database = database;
    }

    private record Row(SourceLine line, String sortKey) {
    }

    public Slice<SourceLine> answer(SourcesQuestion question) {
        Keyset order = Keyset.of(question.sort().key(), question.sort().expression(), "s.reference",
                question.descending(), question.cursor());
        Narrowing narrowing = Narrowing.to(question.filters());
        List<Row> rows = database.sql("select s.*, " + order.columns() + ENTRIES
                        + narrowing.page(order, question.size()))
                .params(narrowing.parameters()).query(SourcesReading::read).list();
        return Slice.of(rows, question.size(), row -> order.behind(row.sortKey(), row.line().reference()))
                .map(Row::line);
    }

    /** How many there are on all pages. */
    public long count(SourcesQuestion question) {
        Narrowing narrowing = Narrowing.to(question.filters());
        return database.sql("select count(*) from reading.source_at(:validOn, :knownAt, :examples) s "
                + "where " + narrowing.condition())
                .params(narrowing.parameters()).query(Long.class).single();
    }

    private static Row read(ResultSet row, int index) throws SQLException {
        SourceLine line = new SourceLine(row.getString("reference"), row.getString("publisher"), row.getString("title"),
                Dated.of(EdtfDate.of(row.getString("published_on"))), SourceKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("address")), Optional.ofNullable(row.getString("withdrawn")),
                Optional.ofNullable(row.getString("sha256")), row.getLong("entries"),
                row.getBoolean("example"));
        return new Row(line, row.getString("sort_key"));
    }
}
