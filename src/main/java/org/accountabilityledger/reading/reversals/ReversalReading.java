package org.accountabilityledger.reading.reversals;

import java.util.List;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.entries.Names;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Keyset;
import org.accountabilityledger.reading.lists.Narrowing;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;

/** Answers what was said, then what was said. */
public final class ReversalReading {

    private static final String FROM = " from reading.reversal_at(:validOn, :knownAt, :examples) r "
            + "left join reading.title_at(:validOn, :knownAt, :examples) t on t.file = r.file where ";
    private static final String TIE = "r.file || '#' || to_char(r.ordinal, 'FM000000')";

    private final Tables database;
    private final NameBook nameBook;

    public ReversalReading(Tables database, NameBook nameBook) {
        this.database = database;
        this.nameBook = nameBook;
    }

    public Slice<ReversalLine> answer(ReversalQuestion question) {
        Keyset order = Keyset.of(question.sort().key(), question.sort().expression(), TIE, question.descending(),
                question.cursor());
        Narrowing narrowing = narrowing(question);
        List<ReversalRow> rows = database.sql("select r.*, " + order.columns() + FROM
                        + narrowing.page(order, question.size()))
                .params(narrowing.parameters()).query(ReversalRow::read).list();
        Slice<ReversalRow> slice = Slice.of(rows, question.size(), row -> order.behind(row.sortKey(), row.sortTie()));
        Names names = nameBook.of(slice.items().stream().flatMap(ReversalRow::files).toList());
        return slice.map(row -> row.line(names));
    }

    /** On all pages. */
    public long count(ReversalQuestion question) {
        Narrowing narrowing = narrowing(question);
        return database.kept(List.of("reversals", question.institution(), question.filters()), () -> database
                .sql("select count(*)" + FROM + narrowing.condition()).params(narrowing.parameters())
                .query(Long.class).single());
    }

    /** The bodies by which the list can be narrowed, by their names. */
    public List<Choice> institutions() {
        return database.kept("institutions of reversals", () -> database.sql("select distinct body.slug as value, coalesce(named.title, body.slug) collate reading.letters as words "
                        + "from reading.reversal_at(:validOn, :knownAt, :examples) r "
                        + "cross join lateral unnest(r.bodies) as body (slug) "
                        + "left join reading.title_at(:validOn, :knownAt, :examples) named "
                        + "on named.file = 'institution:' || body.slug order by words")
                .query(Choice.class).list());
    }

    private Narrowing narrowing(ReversalQuestion question) {
        Narrowing narrowing = Narrowing.to(question.filters());
        question.institution().ifPresent(slug -> narrowing.and("r.bodies && :bodies::text[]", "bodies",
                Heirs.on(database.day(), database).lineOf(slug, database)));
        return narrowing;
    }
}
