package org.accountabilityledger.reading.recommendations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.duties.Duties;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.entries.Names;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Facets;
import org.accountabilityledger.reading.lists.Keyset;
import org.accountabilityledger.reading.lists.Narrowing;
import org.accountabilityledger.reading.lists.Several;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.OnRecord;
import org.accountabilityledger.reading.times.RecordMapper;
import org.accountabilityledger.reading.times.Tables;

/** Answers which recommendations there are, what was replied to each, and what was promised on it. */
public final class Recommendations {

    private static final String FROM = """
            from reading.recommendation_at(:validOn, :knownAt, :examples) r
             left join reading.title_at(:validOn, :knownAt, :examples) named on named.file = 'institution:' || r.issuer
             cross join lateral (select reading.consulted('recommendation:' || r.reference, :knownAt)
                 as consulted) looked
             cross join lateral (select count(distinct c.reference) as commitments
                 from reading.duty_at(:validOn, :knownAt, :examples) d
                     join reading.commitment_duty_at(:validOn, :knownAt, :examples) o
                     on o.duty = d.duty
                 join reading.commitment_at(:validOn, :knownAt, :examples) c on c.reference = o.commitment
                     and c.standing
                 where d.recommendation = r.reference) behind
            """;

    private static final RecordMapper<RecommendationRow> ROW = RecordMapper.of(RecommendationRow.class);

    private final Tables database;
    private final NameBook names;
    private final Duties duties;

    public Recommendations(Tables database, NameBook names, Duties duties) {
        this.database = database;
        this.names = names;
        this.duties = duties;
    }

    public Slice<RecommendationItem> answer(RecommendationQuestion question) {
        Heirs heirs = heirs();
        Keyset keyset = Keyset.of(question.sort().key(), question.sort().expression(), "r.reference",
                question.descending(), question.cursor());
        Narrowing narrowing = narrowing(question, heirs);
        List<RecommendationRow> rows = database.sql("select " + RecommendationRow.COLUMNS + ", " + keyset.columns()
                        + " " + FROM + " where " + narrowing.page(keyset, question.size()))
                .params(narrowing.parameters()).query(ROW).list();
        Slice<RecommendationRow> slice = Slice.of(rows, question.size(),
                row -> keyset.behind(row.sortKey(), row.sortTie()));
        return new Slice<>(items(slice.items(), heirs), slice.next());
    }

    /** How many recommendations the question is about, on all its pages. */
    public long count(RecommendationQuestion question) {
        Narrowing narrowing = narrowing(question, heirs());
        return database.sql("select count(*) " + FROM + " where " + narrowing.condition())
                .params(narrowing.parameters()).query(Long.class).single();
    }

    /** How many recommendations each choice of each filter would leave. */
    public Facets facets(RecommendationQuestion question) {
        return Facets.of(List.of("recommendations", question.addressee(), question.review(), question.namedToDeliver(),
                question.filters()), FROM,
                narrowing(question, heirs()), RecommendationFilter.values(), database);
    }

    /** Every body and group that a duty was laid on, by its name. */
    public List<Choice> addressees() {
        return database.sql("select each.slug as value, coalesce(named.title, each.slug) collate reading.letters as words from "
                        + "(select addressee as slug from reading.duty_at(:validOn, :knownAt, :examples) union select of_group "
                        + "from reading.duty_at(:validOn, :knownAt, :examples) "
                        + "where of_group is not null) each "
                        + "left join reading.title_at(:validOn, :knownAt, :examples) named "
                        + "on named.file = 'institution:' || each.slug order by words")
                .query(Choice.class).list();
    }

    /** Every body that is named to deliver something, by its name. */
    public List<Choice> namedToDeliver() {
        return database.sql("select distinct split_part(l.target, ':', 2) as value, coalesce(named.title, l.target) "
                        + "collate reading.letters as words from reading.link_at(:validOn, :knownAt, :examples) l "
                        + "left join reading.title_at(:validOn, :knownAt, :examples) named on named.file = l.target "
                        + "where l.role = 'NAMED_TO_DELIVER' order by words").query(Choice.class).list();
    }

    /** Every review that recommended something, by its title. */
    public List<Choice> reviews() {
        return database.sql("select each.review as value, coalesce(named.title, each.review) collate reading.letters as words from "
                        + "(select distinct review from reading.recommendation_at(:validOn, :knownAt, :examples) "
                        + "where review is not null) each "
                        + "left join reading.title_at(:validOn, :knownAt, :examples) named "
                        + "on named.file = 'review:' || each.review order by words")
                .query(Choice.class).list();
    }

    private List<RecommendationItem> items(List<RecommendationRow> rows, Heirs heirs) {
        Set<FileRef> files = rows.stream().flatMap(RecommendationRow::files).collect(Collectors.toSet());
        Names known = names.of(files);
        Map<String, List<DutyLine>> laid = duties.laidBy(rows.stream().map(RecommendationRow::reference).toList(),
                heirs);
        return rows.stream().map(row -> row.item(known, laid.getOrDefault(row.reference(), List.of()))).toList();
    }

    private Heirs heirs() {
        return Heirs.on(database.day(), database);
    }

    private Narrowing narrowing(RecommendationQuestion question, Heirs heirs) {
        Narrowing narrowing = Narrowing.to(question.filters()).unless(RecommendationFilter.WITHDRAWN, "r.standing")
                .with("today", heirs.day()).with("ended", heirs.ended());
        question.addressee().ifPresent(slug -> narrowing.and("exists (select from "
                + "reading.duty_at(:validOn, :knownAt, :examples) d where d.recommendation = r.reference "
                + "and (d.addressee = any(:bodies) or d.of_group = any(:bodies)))", "bodies",
                heirs.lineOf(slug, database)));
        question.namedToDeliver().ifPresent(slug -> narrowing.and("exists (select from "
                + "reading.link_at(:validOn, :knownAt, :examples) l where l.file = 'recommendation:' || r.reference "
                + "and l.role = 'NAMED_TO_DELIVER' and split_part(l.target, ':', 2) = any(:named))", "named",
                heirs.beforeOf(slug, database)));
        question.review().ifPresent(review -> {
            List<String> reviews = Several.in(review);
            reviews.forEach(each -> OnRecord.require("review", each, database));
            narrowing.and("r.review = any(:review)", "review", reviews.toArray(String[]::new));
        });
        return narrowing;
    }
}
