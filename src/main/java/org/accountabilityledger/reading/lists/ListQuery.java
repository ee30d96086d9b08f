package org.accountabilityledger.reading.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.RecordMapper;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.Choice;
import org.springframework.jdbc.core.RowMapper;

/**
 * Answers what a list holds, from the standpoint that was taken; a request that cannot be answered as it was put is
 * refused as a bad question.
 *
 * @param <R> a row as it is read
 * @param <L> the line that is shown of it
 * @param <T> what is counted on all pages
 */
public abstract class ListQuery<R, L, T> {

    protected final Tables database;
    private final ListDefinition<L> list;

    protected ListQuery(Tables database, ListDefinition<L> list) {
        this.database = database;
        this.list = list;
    }

    public final ListDefinition<L> list() {
        return list;
    }

    protected abstract R read(ResultSet row, Heirs heirs) throws SQLException;

    /** In the order of the rows. */
    protected abstract List<L> lines(List<R> rows, Heirs heirs);

    /** Over all pages. */
    public abstract T totals(ListRequest request);

    /** The rows as far as they are needed to count them, with these filters set. */
    protected String counted(Map<String, String> filters) {
        return list.from();
    }

    /** What else is a parameter in SQL. */
    protected Map<String, Object> parameters() {
        return Map.of();
    }

    public final Slice<L> answer(ListRequest request) {
        Heirs heirs = heirs();
        Sort sort = sort(request);
        Keyset keyset = Keyset.of(sort.key(), sort.expression(), list.tie(), request.descending(), request.cursor());
        Slice<Placed<R>> slice = Slice.of(rows(request, keyset, narrowing(request, heirs), heirs), request.size(),
                row -> keyset.behind(row.sortKey(), row.sortTie()));
        return new Slice<>(lines(slice.items().stream().map(Placed::row).toList(), heirs), slice.next());
    }

    /** A row, and where it stands in the order that was asked for. */
    protected record Placed<R>(R row, String sortKey, String sortTie) {
    }

    /** One row more than a page has, if there are so many. */
    protected List<Placed<R>> rows(ListRequest request, Keyset keyset, Narrowing narrowing, Heirs heirs) {
        return database.sql("select " + list.columns() + ", " + keyset.columns() + " from " + list.from() + " where "
                + narrowing.page(keyset, request.size())).params(narrowing.parameters()).query(placed(heirs)).list();
    }

    protected final RowMapper<Placed<R>> placed(Heirs heirs) {
        return (row, index) -> new Placed<>(read(row, heirs), row.getString("sort_key"), row.getString("sort_tie"));
    }

    /** How many rows there are on all pages. */
    public long count(ListRequest request) {
        return total(request, "count(*) as count", RecordMapper.of(Count.class)).count();
    }

    /** Counted over all pages, and kept as long as it is so. */
    protected final <C> C total(ListRequest request, String columns, RowMapper<C> counts) {
        return database.kept(List.of(list.path(), columns, request.filters()), () -> {
            Narrowing narrowing = narrowing(request, heirs());
            return database.sql("select " + columns + " from " + counted(request.filters()) + " where "
                    + narrowing.condition()).params(narrowing.parameters()).query(counts).single();
        });
    }

    /** How many rows each choice of each filter would leave, under the other filters that are set. */
    public final Facets facets(ListRequest request) {
        Map<String, String> every = list.filters().stream().collect(Collectors.toMap(Filter::key, Filter::label));
        return Facets.of(List.of(list.path(), request.filters()), "from " + counted(every),
                () -> narrowing(request, heirs()), list.filters(), database);
    }

    /** The files by which the list can be narrowed, by what they are called. */
    public final List<Choice> choices(FileFilter by) {
        return database.kept(List.of(list.path(), by.key()), () -> database.sql("select each.reference as value, "
                        + "coalesce(named.title, each.reference) collate reading.letters as words from (select distinct "
                        + "reference from (" + by.offered() + ") offered where reference is not null) each left join "
                        + "reading.title_at(:validOn, :knownAt, :examples) named on named.file = :kind || ':' || "
                        + "each.reference order by words, value")
                .params(narrowing(ListRequest.all(), heirs()).parameters()).param("kind", by.kind())
                .query(Choice.class).list());
    }

    /** The positions of the newest entries about files of the list, the newest first; one more than a page has. */
    public final List<Long> newest(ListRequest request, long before) {
        Narrowing narrowing = narrowing(request, heirs());
        return database.sql("select e.position from reading.entry_at(:validOn, :knownAt, :examples) e where e.file in "
                        + "(select " + list.file() + " from " + list.from() + " where " + narrowing.condition()
                        + ") and e.position < :newer order by e.position desc limit " + (request.size() + 1))
                .params(narrowing.parameters()).param("newer", before).query(Long.class).list();
    }

    protected final Narrowing narrowing(ListRequest request, Heirs heirs) {
        Narrowing narrowing = Narrowing.to(list.filters(), request.filters()).with("today", heirs.day())
                .with("before", heirs.before()).with("after", heirs.after()).with("ended", heirs.ended());
        parameters().forEach(narrowing::with);
        list.files().forEach(each -> request.filter(each.key()).ifPresent(values -> narrowing.and(each.condition(),
                each.key(), each.references(values, heirs, database))));
        return narrowing;
    }

    protected final Heirs heirs() {
        return Heirs.on(database.day(), database);
    }

    private Sort sort(ListRequest request) {
        return request.sort().map(key -> Sort.of(list.sorts(), key)).orElse(list.sorts().getFirst());
    }
}
