package org.accountabilityledger.reading.commitments;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.reading.duties.DutyLineQuery;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.lists.CountedQuery;
import org.accountabilityledger.reading.lists.FileFilter.Meant;
import org.accountabilityledger.reading.lists.FileFilter;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.lists.Keyset;
import org.accountabilityledger.reading.lists.ListDefinition;
import org.accountabilityledger.reading.lists.ListRequest;
import org.accountabilityledger.reading.lists.Narrowing;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.reading.standpoint.Consultations;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.Choice;
import org.accountabilityledger.wording.scales.AdequacyScale;
import org.accountabilityledger.wording.scales.ClaimScale;
import org.accountabilityledger.wording.scales.FindingScale;
import org.accountabilityledger.wording.scales.OutcomeScale;
import org.accountabilityledger.wording.scales.ReplyScale;
import org.accountabilityledger.wording.scales.ScheduleScale;
import org.springframework.stereotype.Component;

/** Answers which commitments there are and how each stands today. */
@Component
public final class CommitmentQuery extends CountedQuery<CommitmentRow, CommitmentItem> {

    private static final String ROWS = "reading.commitment_at(:validOn, :knownAt, :examples) c ";
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
    private static final String FROM = ROWS + NAMED + STOOD;
    private static final int FEW = 200;

    private static final ListDefinition<CommitmentItem> LIST = ListDefinition.of("/commitments", "Commitments",
                    "Every commitment, with its five scales", CommitmentItem.class)
            .rows(CommitmentRow.COLUMNS, FROM)
            .named("c.reference", "'commitment:' || c.reference")
            .narrowed(ofDuties("reply", "Reply to what is behind it", ReplyScale.choicesOrNone(),
                            "reading.reply_standing(d.reply, d.current_last, " + Heirs.counting(":ended") + ", :today, "
                            + "reading.consulted('recommendation:' || split_part(o.duty, '/', 1), :knownAt))"),
                    ofDuties("adequacy", "Adequacy of the reply", AdequacyScale.choicesOrNone(),
                            "coalesce(d.adequacy, 'NOT_RULED')"),
                    Filter.by("claim", "What the owner claims", ClaimScale.choices(), orNone("claim")),
                    Filter.by("finding", "What was found", FindingScale.choices(), orNone("finding")),
                    Filter.by("outcome", "Outcome", OutcomeScale.choices(), orNone("outcome")),
                    Filter.by("schedule", "Against the current deadline", ScheduleScale.choices(),
                            "stood.current_standing = :schedule"),
                    Filter.by("originalSchedule", "Against the original deadline", ScheduleScale.choices(),
                            "stood.original_standing = :originalSchedule"),
                    Filter.closed("c.closing is not null"),
                    Filter.by("gap", "Claimed complete", List.of(new Choice("not-yet-assessed", "and not yet assessed"),
                            new Choice("found-otherwise", "and found otherwise")),
                            "case :gap when 'found-otherwise' then c.found_otherwise else c.not_yet_assessed end"),
                    Filter.whether("reversed", "Turned away from", "yes, on record", "not on record",
                            "c.turned_away_on is not null"),
                    Filter.withdrawn("c.standing"))
            .narrowed(new FileFilter("institution", "Institution", InstitutionId.KIND, Meant.WHOLE_LINE,
                    "c.owners && :institution::text[]", "select split_part(l.target, ':', 2) as reference "
                    + "from reading.link_at(:validOn, :knownAt, :examples) l "
                    + "where l.target like 'institution:%' and l.role in ('OWNER', 'FORMER_OWNER')"))
            .sorted(new Sort("reference", "Reference", Sort.letters("c.reference")),
                    new Sort("title", "Commitment", Sort.words("c.title")),
                    new Sort("owner", "Owner", Sort.words("coalesce(named.title, heir.now, c.owner)")),
                    new Sort("due", "Deadline", "c.due_order"), new Sort("made", "Made", "c.made_order"));

    private final CommitmentItems items;

    public CommitmentQuery(Tables database, NameQuery names, DutyLineQuery duties) {
        super(database, LIST);
        this.items = new CommitmentItems(new MeasureQuery(database, names), duties, names, database);
    }

    private static String orNone(String scale) {
        return "c." + scale + " is not distinct from nullif(:" + scale + ", 'NONE')";
    }

    private static Filter ofDuties(String key, String label, List<Choice> choices, String value) {
        String behind = "from reading.commitment_duty_at(:validOn, :knownAt, :examples) o "
                + "left join reading.duty_at(:validOn, :knownAt, :examples) d on d.duty = o.duty "
                + "where o.commitment = c.reference";
        String condition = "case :" + key + " when 'NONE' then not exists (select " + behind
                + ") else exists (select " + behind + " and " + value + " = :" + key + ") end";
        return Filter.by(key, label, choices, condition).held("coalesce(nullif(array(select distinct cast(" + value
                + " as text) " + behind + "), '{}'), array['NONE'])");
    }

    @Override
    protected CommitmentRow read(ResultSet row, Heirs heirs) throws SQLException {
        return CommitmentRow.MAPPER.mapRow(row, 0);
    }

    @Override
    protected List<CommitmentItem> lines(List<CommitmentRow> rows, Heirs heirs) {
        return items.of(rows, heirs);
    }

    @Override
    protected List<Placed<CommitmentRow>> rows(ListRequest request, Keyset keyset, Narrowing narrowing, Heirs heirs) {
        Matching matching = matching(request);
        List<Placed<CommitmentRow>> rows = new ArrayList<>();
        for (Keyset.Part part : keyset.parts()) {
            int room = (int) Math.min(request.size() + 1, matching.count()) - rows.size();
            if (room > 0) {
                rows.addAll(database.sql("select " + CommitmentRow.COLUMNS + ", " + keyset.columns() + " from " + FROM
                                + " where " + matching.condition(narrowing.condition()) + " and " + part.condition()
                                + " order by " + part.order() + " limit " + room)
                        .params(narrowing.parameters()).params(keyset.parameters())
                        .param("few", matching.few().orElse(null)).query(placed(heirs)).list());
            }
        }
        return rows;
    }

    @Override
    public long count(ListRequest request) {
        return matching(request).count();
    }

    /**
     * What a request is about.
     *
     * @param few the references, where they are few
     */
    private record Matching(long count, Optional<String[]> few) {

        /** Few rows among very many are fetched by their names; else an order is walked until a page is full. */
        String condition(String otherwise) {
            return few.map(references -> "c.reference = any(:few) and " + otherwise).orElse(otherwise);
        }
    }

    private Matching matching(ListRequest request) {
        return total(request, "count(*) as matching, case when count(*) <= " + FEW
                + " then array_agg(c.reference) end as few", (row, index) -> new Matching(row.getLong("matching"),
                        Optional.ofNullable(row.getArray("few")).map(CommitmentQuery::texts)));
    }

    /** What is not asked for is not reckoned: of the whole register that is much. */
    @Override
    protected String counted(Map<String, String> filters) {
        return ROWS + (filters.containsKey("schedule") || filters.containsKey("originalSchedule") ? STOOD : "");
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
        return items.of(database.sql("select " + CommitmentRow.COLUMNS + " from "
                        + FROM + " where c.standing and exists (select "
                        + "from reading.commitment_duty_at(:validOn, :knownAt, :examples) o "
                        + "where o.commitment = c.reference and o.duty = any(:duties)) "
                        + "order by c.reference collate reading.letters")
                .params(narrowing(ListRequest.all(), heirs).parameters()).param("duties", duties.toArray(String[]::new))
                .query(CommitmentRow.MAPPER).list(), heirs);
    }
}
