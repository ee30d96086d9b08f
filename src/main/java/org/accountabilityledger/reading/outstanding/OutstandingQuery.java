package org.accountabilityledger.reading.outstanding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.duties.DutyLineQuery;
import org.accountabilityledger.reading.duties.DutyQuery;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.lists.FileFilter.Meant;
import org.accountabilityledger.reading.lists.FileFilter;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.lists.ListDefinition;
import org.accountabilityledger.reading.lists.ListQuery;
import org.accountabilityledger.reading.lists.ListRequest;
import org.accountabilityledger.reading.lists.Narrowing;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.RecordMapper;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.Choice;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.TimingTerms;
import org.springframework.stereotype.Component;

/** Answers which replies are due and not on record, of which body, and for how many days. */
@Component
public final class OutstandingQuery extends ListQuery<String, DutyLine, OutstandingTotals> {

    private record Count(String body, long outstanding, long overdue, Long longest, boolean unknown,
            LocalDate consulted) {
    }

    private static final String UNANSWERED = "(select * from " + DutyQuery.ROWS
            + " where o.reply is null and o.counting not in ('ENDED', 'MAY_BE_REPLIED', 'SOME_REPLIED', "
            + "'SAID_TO_HAVE_REPLIED')%s) o";
    private static final String DUE = UNANSWERED.formatted(" and o.current_due is not null");

    private static final ListDefinition<DutyLine> LIST = ListDefinition.of("/outstanding", "Outstanding replies",
                    "Replies that are due and not on record", DutyLine.class)
            .rows("o.duty", DUE)
            .named("o.duty", "'recommendation:' || o.recommendation")
            .narrowed(Filter.by("standing", "The day", List.of(
                            new Choice("OVERDUE", "has passed, as far as sources were consulted"),
                            new Choice("AWAITED", "has not passed as far as sources were consulted"),
                            new Choice("NOT_KNOWN", "is not counted: the body has ended, and nobody is on record in "
                                    + "its place")), "o.standing = :standing"),
                    Filter.by("basis", "Due by", TimingTerms.choices(), "coalesce(o.basis, 'SOURCE') = :basis"),
                    Filter.whether("moved", "More time", "was given", "none on record",
                            "o.current_due is distinct from o.original_due"))
            .narrowed(new FileFilter("institution", "Body", InstitutionId.KIND, Meant.WHOLE_LINE,
                    "o.addressee = any(:institution)", "select o.body as reference from " + DUE))
            .sorted(new Sort("due", "Due", "nullif(o.current_last, 'infinity')::text"),
                    new Sort("days", "Days", "to_char(o.days, 'FM00000000')"),
                    new Sort("addressee", "Addressee", Sort.words("o.body_name")),
                    new Sort("recommendation", "Recommendation", Sort.letters("o.recommendation")));

    private final DutyLineQuery duties;
    private final NameQuery names;

    public OutstandingQuery(Tables database, DutyLineQuery duties, NameQuery names) {
        super(database, LIST);
        this.duties = duties;
        this.names = names;
    }

    @Override
    protected String read(ResultSet row, Heirs heirs) throws SQLException {
        return row.getString("duty");
    }

    @Override
    protected List<DutyLine> lines(List<String> rows, Heirs heirs) {
        return duties.inOrder(rows, heirs);
    }

    @Override
    public OutstandingTotals totals(ListRequest request) {
        return new OutstandingTotals(counts(request), byBody(request));
    }

    public OutstandingCounts counts(ListRequest request) {
        Narrowing narrowing = narrowing(request, heirs());
        return database.sql("select count(*) filter (where o.current_due is not null and " + narrowing.condition()
                        + ") as outstanding, count(*) filter (where o.current_due is not null and "
                        + "o.standing = 'OVERDUE' and " + narrowing.condition() + ") as overdue, "
                        + "count(*) filter (where o.current_due is null) as undated from " + UNANSWERED.formatted(""))
                .params(narrowing.parameters()).query(OutstandingCounts.class).single();
    }

    /** The same by body, those first that have most overdue. */
    public List<BodyCount> byBody(ListRequest request) {
        Narrowing narrowing = narrowing(request, heirs());
        List<Count> counts = database.sql("select o.body, count(*) as outstanding, "
                        + "count(*) filter (where o.standing = 'OVERDUE') as overdue, max(o.days) as longest, "
                        + "bool_or(o.consulted is null) as unknown, min(o.consulted) as consulted from " + DUE
                        + " where " + narrowing.condition() + " group by o.body, o.body_name "
                        + "order by overdue desc, outstanding desc, " + Sort.letters("o.body_name") + ", o.body")
                .params(narrowing.parameters()).query(RecordMapper.of(Count.class)).list();
        Names known = names.of(counts.stream().map(count -> FileRef.of(new InstitutionId(count.body()))).toList());
        return counts.stream().map(count -> new BodyCount(known.of(new InstitutionId(count.body())),
                count.outstanding(), count.overdue(), Optional.ofNullable(count.longest()).orElse(0L),
                count.unknown() ? Optional.empty() : Optional.of(count.consulted()))).toList();
    }
}
