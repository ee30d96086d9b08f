package org.accountabilityledger.reading.due;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.entries.Names;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Facets;
import org.accountabilityledger.reading.lists.Keyset;
import org.accountabilityledger.reading.lists.Narrowing;
import org.accountabilityledger.reading.standpoint.Consultations;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;

/** Answers what is due when, as far as it is still open. */
public final class DueReading {

    private static final String ROWS = """
            (select d.*, t.title, c.consulted,
                    (select e.recorded_at from journal.event e where e.position = d.known_from) as changed_at,
                    case when d.last <> 'infinity' and %s then 'ENDED'
                         when d.stopped and d.last <> 'infinity' then 'HELD'
                         when :today <= d.last and d.last <> 'infinity'
                             then case when d.last - :today <= :soon then 'SOON' else 'LATER' end
                         else reading.deadline_standing(d.last, false, null, false, d.excused, false, :today,
                                                             c.consulted)
                         end as stands
             from reading.deadline_at(:validOn, :knownAt, :examples) d join reading.title_at(:validOn, :knownAt, :examples) t
                 on t.file = d.file and t.standing
                  cross join lateral (select %s as consulted offset 0) c
             where d.current and d.open) o
            """.formatted(Heirs.allEnded("d.bodies", ":ended"), Consultations.upTo("d.file"));

    private final Tables database;
    private final NameBook names;
    private final Warnings warnings;

    public DueReading(Tables database, NameBook names, Warnings warnings) {
        this.database = database;
        this.names = names;
        this.warnings = warnings;
    }

    public Slice<DueLine> answer(DueQuestion question) {
        Heirs heirs = heirs();
        Keyset keyset = Keyset.of(question.sort().key(), question.sort().expression(),
                "(o.file || ' ' || o.subject || ' ' || o.due)", question.descending(), question.cursor());
        Narrowing narrowing = narrowing(question, heirs);
        List<DueRow> rows = database.sql("select o.*, " + keyset.columns() + " from " + ROWS + " where "
                + narrowing.page(keyset, question.size())).params(narrowing.parameters()).query(DueRow::read).list();
        Slice<DueRow> slice = Slice.of(rows, question.size(), row -> keyset.behind(row.sortKey(), row.sortTie()));
        Names known = names.dated(slice.items().stream().flatMap(row -> row.files(heirs)).collect(Collectors.toSet()));
        Map<String, Instant> succeeded = succeeded(slice.items(), heirs);
        return slice.map(row -> row.line(known, heirs, warnings, succeeded));
    }

    /** When it was last recorded, or taken back, who follows a body or that nobody does. */
    private Map<String, Instant> succeeded(List<DueRow> rows, Heirs heirs) {
        Map<String, Instant> succeeded = new HashMap<>();
        database.keyed("select split_part(e.file, ':', 2) as body, max(j.recorded_at) as recorded "
                        + "from reading.entry_at(:validOn, :knownAt, true) e join journal.event j on j.position = e.position "
                        + "where e.file = any(:bodies) and e.name in ('institution-succeeded', 'institution-abolished', "
                        + "'institution-entry-withdrawn') group by 1")
                .param("bodies", rows.stream().flatMap(row -> row.line(heirs)).map(FileId::name).distinct()
                        .toArray(String[]::new))
                .query((row, index) -> succeeded.put(row.getString("body"),
                        row.getObject("recorded", OffsetDateTime.class).toInstant())).list();
        return succeeded;
    }

    public DueCounts count(DueQuestion question) {
        Narrowing narrowing = narrowing(question, heirs());
        String within = warnings.days().stream().map(days -> ", count(*) filter (where " + DueTime.within(days)
                + ") as within_" + days).collect(Collectors.joining());
        return database.kept(List.of("due", question.institution(), question.when(), question.filters()), () -> database
                .sql("select count(*) as every, count(*) filter (where o.stands <> 'ENDED') as open, "
                        + "count(*) filter (where o.stands = 'OVERDUE') as overdue, "
                        + "count(*) filter (where o.stands = 'NOT_CONSULTED') as not_consulted, "
                        + "count(*) filter (where o.stands = 'ENDED') as ended" + within + " from " + ROWS
                        + " where " + narrowing.condition())
                .params(narrowing.parameters()).query(this::counts).single());
    }

    private DueCounts counts(ResultSet row, int index) throws SQLException {
        Map<Integer, Long> within = new TreeMap<>();
        for (int days : warnings.days()) {
            within.put(days, row.getLong("within_" + days));
        }
        return new DueCounts(row.getLong("every"), row.getLong("open"), row.getLong("overdue"),
                row.getLong("not_consulted"), row.getLong("ended"), within);
    }

    /** How many open days each choice of each filter would leave. */
    public Facets facets(DueQuestion question) {
        return Facets.of(List.of("due", question.institution(), question.when(), question.filters()), "from " + ROWS,
                narrowing(question, heirs()), DueFilter.values(), database);
    }

    /** The times by which the list can be narrowed. */
    public List<Choice> times() {
        return DueTime.choices(warnings);
    }

    /** The bodies that have something due. */
    public List<Choice> bodies() {
        Heirs heirs = heirs();
        return database.kept("bodies with something due", () -> database.sql("select distinct i.reference as value, i.name collate reading.letters as words from " + ROWS
                        + " cross join lateral unnest(o.bodies) as b (body) "
                        + "left join unnest(:before, :after) as h (old, now) on h.old = b.body "
                        + "join reading.institution_at(:validOn, :knownAt, :examples) i on i.reference = coalesce(h.now, b.body) "
                        + "order by words, value")
                .param("today", heirs.day()).param("ended", heirs.ended()).param("soon", warnings.first()).param("before", heirs.before())
                .param("after", heirs.after()).query((row, index) ->
                        new Choice(row.getString("value"), row.getString("words"))).list());
    }

    private Narrowing narrowing(DueQuestion question, Heirs heirs) {
        Narrowing narrowing = Narrowing.to(question.filters()).with("today", heirs.day())
                .with("ended", heirs.ended()).with("soon", warnings.first());
        question.when().ifPresent(when -> narrowing.and(when.condition()));
        question.institution().ifPresent(slug -> narrowing.and("o.bodies && cast(:line as text[])", "line",
                heirs.lineOf(slug, database)));
        return narrowing;
    }

    private Heirs heirs() {
        return Heirs.on(database.day(), database);
    }
}
