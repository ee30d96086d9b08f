package org.accountabilityledger.reading.recommendations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.duties.DutyLineQuery;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.lists.CountedQuery;
import org.accountabilityledger.reading.lists.FileFilter.Meant;
import org.accountabilityledger.reading.lists.FileFilter;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.lists.ListDefinition;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.RecordMapper;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.AdequacyScale;
import org.accountabilityledger.wording.scales.OriginScale;
import org.accountabilityledger.wording.scales.ReplyScale;
import org.springframework.stereotype.Component;

/** Answers which recommendations there are, what was replied to each, and what was promised on it. */
@Component
public final class RecommendationQuery extends CountedQuery<RecommendationRow, RecommendationItem> {

    private static final String FROM = """
            reading.recommendation_at(:validOn, :knownAt, :examples) r
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

    private static final String NAMED = "reading.link_at(:validOn, :knownAt, :examples) l where "
            + "l.role = 'NAMED_TO_DELIVER'";

    private static final ListDefinition<RecommendationItem> LIST = ListDefinition.of("/recommendations",
                    "Recommendations", "Every recommendation and call", RecommendationItem.class)
            .rows(RecommendationRow.COLUMNS, FROM)
            .named("r.reference", "'recommendation:' || r.reference")
            .narrowed(Filter.by("origin", "Kind", OriginScale.choices(), "r.origin = :origin"),
                    Filter.by("reply", "Any reply", ReplyScale.choices(), duty("reading.reply_standing(d.reply, "
                            + "d.current_last, " + Heirs.counting(":ended") + ", :today, looked.consulted) = :reply")),
                    Filter.by("adequacy", "Adequacy of any reply", AdequacyScale.choices(),
                            duty("coalesce(d.adequacy, 'NOT_RULED') = :adequacy")),
                    Filter.whether("promised", "Commitments", "some on record", "none on record",
                            "behind.commitments > 0"),
                    Filter.whether("addresseeNamed", "Addressees", "named", "not named in the sources",
                            "r.addressee_named"),
                    Filter.closed("r.closed"),
                    Filter.withdrawn("r.standing"))
            .narrowed(new FileFilter("addressee", "Addressee", InstitutionId.KIND, Meant.WHOLE_LINE,
                            duty("(d.addressee = any(:addressee) or d.of_group = any(:addressee))", ""),
                            "select unnest(array[d.addressee, d.of_group]) as reference "
                            + "from reading.duty_at(:validOn, :knownAt, :examples) d"),
                    new FileFilter("review", "Review", ReviewId.KIND, Meant.ITSELF, "r.review = any(:review)",
                            "select review as reference from reading.recommendation_at(:validOn, :knownAt, :examples)"),
                    new FileFilter("namedToDeliver", "Named to deliver", InstitutionId.KIND, Meant.WITH_PREDECESSORS,
                            "exists (select from " + NAMED + " and l.file = 'recommendation:' || r.reference and "
                            + "split_part(l.target, ':', 2) = any(:namedToDeliver))",
                            "select split_part(l.target, ':', 2) as reference from " + NAMED))
            .sorted(new Sort("reference", "Reference", Sort.letters("r.reference")),
                    new Sort("number", "Number", Sort.letters("r.number")),
                    new Sort("title", "Recommendation", Sort.words("r.title")),
                    new Sort("issuer", "Issued by", Sort.words("coalesce(named.title, r.issuer, r.issued_by)")),
                    new Sort("issued", "Issued", "to_char(r.issued, 'YYYY-MM-DD')"));

    private final NameQuery names;
    private final DutyLineQuery duties;

    public RecommendationQuery(Tables database, NameQuery names, DutyLineQuery duties) {
        super(database, LIST);
        this.names = names;
        this.duties = duties;
    }

    private static String duty(String condition) {
        return duty(condition, "d.laid and ");
    }

    private static String duty(String condition, String which) {
        return "exists (select from reading.duty_at(:validOn, :knownAt, :examples) d "
                + "where d.recommendation = r.reference and " + which + condition + ")";
    }

    @Override
    protected RecommendationRow read(ResultSet row, Heirs heirs) throws SQLException {
        return ROW.mapRow(row, 0);
    }

    @Override
    protected List<RecommendationItem> lines(List<RecommendationRow> rows, Heirs heirs) {
        Set<FileRef> files = rows.stream().flatMap(RecommendationRow::files).collect(Collectors.toSet());
        Names known = names.of(files);
        Map<String, List<DutyLine>> laid = duties.laidBy(rows.stream().map(RecommendationRow::reference).toList(),
                heirs);
        return rows.stream().map(row -> row.item(known, laid.getOrDefault(row.reference(), List.of()))).toList();
    }
}
