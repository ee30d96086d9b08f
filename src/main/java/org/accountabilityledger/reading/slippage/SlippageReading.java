package org.accountabilityledger.reading.slippage;

import java.util.List;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.entries.Names;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Keyset;
import org.accountabilityledger.reading.lists.Narrowing;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;

/** Answers which days were moved, by whom, by how much, and before or after they had passed. */
public final class SlippageReading {

    private static final String FROM = " from reading.slippage_at(:validOn, :knownAt, :examples) s "
            + "left join reading.title_at(:validOn, :knownAt, :examples) t on t.file = s.file where ";
    private static final String TIE = "s.file || '#' || to_char(s.ordinal, 'FM000000')";

    private final Tables database;
    private final NameBook nameBook;

    public SlippageReading(Tables database, NameBook nameBook) {
        this.database = database;
        this.nameBook = nameBook;
    }

    public Slice<SlippageLine> answer(SlippageQuestion question) {
        Keyset order = Keyset.of(question.sort().key(), question.sort().expression(), TIE, question.descending(),
                question.cursor());
        Narrowing narrowing = narrowing(question);
        List<SlippageRow> rows = database.sql("select s.*, " + order.columns() + FROM
                        + narrowing.page(order, question.size()))
                .params(narrowing.parameters()).query(SlippageRow::read).list();
        Slice<SlippageRow> slice = Slice.of(rows, question.size(), row -> order.behind(row.sortKey(), row.sortTie()));
        Names names = nameBook.of(slice.items().stream().flatMap(SlippageRow::files).toList());
        return slice.map(row -> row.line(names));
    }

    /** Of all pages. */
    public SlippageTotals totals(SlippageQuestion question) {
        Narrowing narrowing = narrowing(question);
        return database.kept(List.of("slippage", question.institution(), question.filters()), () -> database
                .sql("select count(*) as count, count(*) filter (where s.timing = 'AFTER') as after_expiry"
                        + FROM + narrowing.condition())
                .params(narrowing.parameters()).query(SlippageTotals.class).single());
    }

    /** The bodies by which the list can be narrowed, by their names. */
    public List<Choice> institutions() {
        return database.kept("institutions of slippage", () -> database.sql("select distinct body.slug as value, coalesce(named.title, body.slug) collate reading.letters as words "
                        + "from reading.slippage_at(:validOn, :knownAt, :examples) s cross join lateral unnest(s.bodies) "
                        + "as body (slug) "
                        + "left join reading.title_at(:validOn, :knownAt, :examples) named "
                        + "on named.file = 'institution:' || body.slug order by words")
                .query(Choice.class).list());
    }

    private Narrowing narrowing(SlippageQuestion question) {
        Narrowing narrowing = Narrowing.to(question.filters());
        question.institution().ifPresent(slug -> narrowing.and("s.bodies && :bodies::text[]", "bodies",
                Heirs.on(database.day(), database).lineOf(slug, database)));
        return narrowing;
    }
}
