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
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.lists.FileFilter.Meant;
import org.accountabilityledger.reading.lists.FileFilter;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.lists.ListDefinition;
import org.accountabilityledger.reading.lists.ListQuery;
import org.accountabilityledger.reading.lists.ListRequest;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.reading.standpoint.Consultations;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.TimingTerms;
import org.springframework.stereotype.Component;

/** Answers what is due when, as far as it is still open. */
@Component
public final class DueQuery extends ListQuery<DueRow, DueLine, DueTotals> {

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

    private final NameQuery names;
    private final Warnings warnings;

    public DueQuery(Tables database, NameQuery names, Warnings warnings) {
        super(database, list(warnings));
        this.names = names;
        this.warnings = warnings;
    }

    private static ListDefinition<DueLine> list(Warnings warnings) {
        return ListDefinition.of("/due", "What is due", "What is due when", DueLine.class)
                .rows("o.*", ROWS)
                .named("(o.file || ' ' || o.subject || ' ' || o.due)", "o.file")
                .narrowed(new DueTime(warnings), Filter.by("kind", "What", DueKind.choices(), "o.kind = :kind"),
                        Filter.by("basis", "Due by", TimingTerms.choices(), "coalesce(o.basis, 'SOURCE') = :basis"),
                        Filter.whether("moved", "The day", "was moved", "is the first one", "o.sequence > 0"))
                .narrowed(new FileFilter("institution", "Body", InstitutionId.KIND, Meant.WHOLE_LINE,
                        "o.bodies && cast(:institution as text[])", "select coalesce(h.now, b.body) as reference from "
                        + ROWS + " cross join lateral unnest(o.bodies) as b (body) "
                        + "left join unnest(:before, :after) as h (old, now) on h.old = b.body"))
                .sorted(new Sort("day", "Day", "nullif(o.last, 'infinity')::text"),
                        new Sort("file", "What", Sort.words("o.title")), new Sort("kind", "Kind", "o.kind"))
                .withCalendar();
    }

    @Override
    protected Map<String, Object> parameters() {
        return Map.of("soon", warnings.first());
    }

    @Override
    protected DueRow read(ResultSet row, Heirs heirs) throws SQLException {
        return DueRow.read(row);
    }

    @Override
    protected List<DueLine> lines(List<DueRow> rows, Heirs heirs) {
        Names known = names.dated(rows.stream().flatMap(row -> row.files(heirs)).collect(Collectors.toSet()));
        Map<String, Instant> succeeded = succeeded(rows, heirs);
        return rows.stream().map(row -> row.line(known, heirs, warnings, succeeded)).toList();
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

    @Override
    public DueTotals totals(ListRequest request) {
        String within = warnings.days().stream().map(days -> ", count(*) filter (where " + DueTime.within(days)
                + ") as within_" + days).collect(Collectors.joining());
        return new DueTotals(total(request, "count(*) as every, count(*) filter (where o.stands <> 'ENDED') as open, "
                + "count(*) filter (where o.stands = 'OVERDUE') as overdue, "
                + "count(*) filter (where o.stands = 'NOT_CONSULTED') as not_consulted, "
                + "count(*) filter (where o.stands = 'ENDED') as ended" + within, this::counts));
    }

    private DueCounts counts(ResultSet row, int index) throws SQLException {
        Map<Integer, Long> within = new TreeMap<>();
        for (int days : warnings.days()) {
            within.put(days, row.getLong("within_" + days));
        }
        return new DueCounts(row.getLong("every"), row.getLong("open"), row.getLong("overdue"),
                row.getLong("not_consulted"), row.getLong("ended"), within);
    }
}
