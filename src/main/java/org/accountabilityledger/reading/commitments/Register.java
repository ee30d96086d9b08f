package org.accountabilityledger.reading.commitments;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.duties.Duties;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Facets;
import org.accountabilityledger.reading.lists.Keyset;
import org.accountabilityledger.reading.lists.Narrowing;
import org.accountabilityledger.reading.standpoint.Consultations;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.RecordMapper;
import org.accountabilityledger.reading.times.Tables;

/** Answers which commitments there are and how each stands today. */
public final class Register {

    private static final String ROWS = " from reading.commitment_at(:validOn, :knownAt, :examples) c ";
    private static final String NAMED = """
             left join unnest(:before, :after) as heir (old, now) on heir.old = c.owner
             left join reading.title_at(:validOn, :knownAt, :examples) named
                 on named.file = 'institution:' || coalesce(heir.now, c.owner)
            """;
    private static final String STOOD = """
             cross join lateral (select %s as consulted offset 0) looked
             cross join lateral (select
                 reading.deadline_standing(c.original_last, c.original_dateless, c.delivered, c.closing is not null,
                                           c.original_excuse is not null, c.owner = any(:ended), :today,
                                           looked.consulted) as original_standing,
                 reading.deadline_standing(c.current_last, c.current_dateless, c.delivered, c.closing is not null,
                                           c.current_excuse is not null, c.owner = any(:ended), :today,
                                           looked.consulted) as current_standing) stood
            """.formatted(Consultations.upTo("'commitment:' || c.reference"));
    private static final String WHERE = " where ";
    private static final String FROM = ROWS + NAMED + STOOD + WHERE;
    private static final RecordMapper<CommitmentRow> ROW = RecordMapper.of(CommitmentRow.class);
    private static final int FEW = 200;

    private final Tables database;
    private final CommitmentItems items;

    public Register(Tables database, NameBook names, Duties duties) {
        this.database = database;
        this.items = new CommitmentItems(new Measures(database, names), duties, names, database);
    }

    public Slice<CommitmentItem> answer(RegisterQuestion question) {
        Heirs heirs = heirs();
        Keyset keyset = Keyset.of(question.sort().key(), question.sort().expression(), "c.reference",
                question.descending(), question.cursor());
        Slice<CommitmentRow> slice = Slice.of(rows(question, keyset, heirs), question.size(),
                row -> keyset.behind(row.sortKey(), row.sortTie()));
        return new Slice<>(items.of(slice.items(), heirs), slice.next());
    }

    /** One more than a page has, if there are so many. */
    private List<CommitmentRow> rows(RegisterQuestion question, Keyset keyset, Heirs heirs) {
        Narrowing narrowing = narrowing(question, heirs);
        Matching matching = matching(question, narrowing);
        List<CommitmentRow> rows = new ArrayList<>();
        for (Keyset.Part part : keyset.parts()) {
            int room = (int) Math.min(question.size() + 1, matching.count()) - rows.size();
            if (room > 0) {
                rows.addAll(database.sql("select " + CommitmentRow.COLUMNS + ", " + keyset.columns() + FROM
                                + matching.condition(narrowing.condition()) + " and " + part.condition()
                                + " order by " + part.order() + " limit " + room)
                        .params(narrowing.parameters()).params(keyset.parameters())
                        .param("few", matching.few().orElse(null)).query(ROW).list());
            }
        }
        return rows;
    }

    /** How many commitments the question is about, on all its pages. */
    public long count(RegisterQuestion question) {
        return matching(question, narrowing(question, heirs())).count();
    }

    /** How many commitments each choice of each filter would leave. */
    public Facets facets(RegisterQuestion question) {
        return Facets.of(List.of("commitments", question.institution(), question.filters()), ROWS + STOOD,
                narrowing(question, heirs()), RegisterFilter.values(), database);
    }

    /**
     * What a question is about.
     *
     * @param few the references, where they are few
     */
    private record Matching(long count, Optional<String[]> few) {

        /** Few rows among very many are fetched by their names; else an order is walked until a page is full. */
        String condition(String otherwise) {
            return few.map(references -> "c.reference = any(:few) and " + otherwise).orElse(otherwise);
        }
    }

    private Matching matching(RegisterQuestion question, Narrowing narrowing) {
        return database.kept(List.of("commitments", question.institution(), question.filters()), () -> database
                .sql("select count(*) as matching, case when count(*) <= " + FEW
                        + " then array_agg(c.reference) end as few" + counted(question) + narrowing.condition())
                .params(narrowing.parameters()).query((row, index) -> new Matching(row.getLong("matching"),
                        Optional.ofNullable(row.getArray("few")).map(Register::texts))).single());
    }

    /** What is not asked for is not reckoned: of the whole register that is much. */
    private static String counted(RegisterQuestion question) {
        boolean reckoned = question.filters().containsKey(RegisterFilter.SCHEDULE)
                || question.filters().containsKey(RegisterFilter.ORIGINAL_SCHEDULE);
        return ROWS + (reckoned ? STOOD : "") + WHERE;
    }

    private static String[] texts(Array array) {
        try {
            return (String[]) array.getArray();
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The standing commitments that arise from any of these duties. */
    public List<CommitmentItem> arisingFrom(Collection<String> duties) {
        Heirs heirs = heirs();
        return items.of(database.sql("select " + CommitmentRow.COLUMNS + ", null as sort_key, c.reference as sort_tie"
                        + FROM + "c.standing and exists (select "
                        + "from reading.commitment_duty_at(:validOn, :knownAt, :examples) o "
                        + "where o.commitment = c.reference and o.duty = any(:duties)) "
                        + "order by c.reference collate reading.letters")
                .params(standpoint(heirs)).param("duties", duties.toArray(String[]::new))
                .query(ROW).list(), heirs);
    }

    /** Every body that owns a promise or once did, by its name. */
    public List<Choice> owners() {
        return database.kept("owners of commitments", () -> database.sql("select split_part(t.file, ':', 2) as value, "
                        + "t.title collate reading.letters as words from reading.title_at(:validOn, :knownAt, :examples) t "
                        + "where t.file like 'institution:%' and exists (select from reading.link_at(:validOn, :knownAt, :examples) l "
                        + "where l.target = t.file and l.role in ('OWNER', 'FORMER_OWNER')) order by words")
                .query(Choice.class).list());
    }

    private Heirs heirs() {
        return Heirs.on(database.day(), database);
    }

    private Narrowing narrowing(RegisterQuestion question, Heirs heirs) {
        Narrowing narrowing = Narrowing.to(question.filters()).unless(RegisterFilter.WITHDRAWN, "c.standing");
        standpoint(heirs).forEach(narrowing::with);
        question.institution().ifPresent(slug -> narrowing.and("c.owners && :bodies::text[]", "bodies",
                heirs.lineOf(slug, database)));
        return narrowing;
    }

    private static Map<String, Object> standpoint(Heirs heirs) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", heirs.day());
        parameters.put("before", heirs.before());
        parameters.put("after", heirs.after());
        parameters.put("ended", heirs.ended());
        return parameters;
    }
}
