package org.accountabilityledger.reading.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.reading.lists.CountedQuery;
import org.accountabilityledger.reading.lists.FileFilter.Meant;
import org.accountabilityledger.reading.lists.FileFilter;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.lists.ListDefinition;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.reading.standpoint.Consultations;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.scales.ReplyScale;
import org.springframework.stereotype.Component;

/** Answers which duties to answer there are, replied to or not. */
@Component
public final class DutyQuery extends CountedQuery<String, DutyLine> {

    /** Beside each duty who answers for it now; a day counts as passed as the domain's ReplySchedule has it. */
    public static final String ROWS = """
            (select d.*, coalesce(h.now, d.addressee) as body,
                    coalesce(i.name, d.addressee) as body_name, c.consulted,
                    reading.reply_standing(d.reply, d.current_last, d.stands, :today, c.consulted) as standing,
                    reading.reply_days(d.reply, d.current_last, d.stands, :today, c.consulted) as days
             from (select d.*, %s as stands from reading.duty_at(:validOn, :knownAt, :examples) d) d
                 join reading.recommendation_at(:validOn, :knownAt, :examples) r
                 on r.reference = d.recommendation and r.standing
                  cross join lateral (select %s as consulted offset 0) c
                  left join unnest(:before, :after) as h (body, now) on h.body = d.addressee
                  left join reading.institution_at(:validOn, :knownAt, :examples) i on i.reference = coalesce(h.now, d.addressee)
             where d.laid) o
            """.formatted(Heirs.counting(":ended"), Consultations.upTo("'recommendation:' || d.recommendation"));

    /** The order by how long a duty has had its reply: the longest first. */
    public static final String SINCE = "since";

    private static final ListDefinition<DutyLine> LIST = ListDefinition.of("/duties", "Duties to answer",
                    "Every duty to answer a recommendation", DutyLine.class)
            .rows("o.duty", ROWS)
            .named("o.duty", "'recommendation:' || o.recommendation")
            .narrowed(Filter.by("reply", "Reply", ReplyScale.choices(), "o.standing = :reply"),
                    Filter.whether("replied", "A reply", "is on record", "none on record", "o.reply is not null"),
                    Filter.whether("late", "First reply", "came late, on every reading of the dates",
                            "not known to have come late", "o.late"),
                    Filter.whether("noReasonOnRecord", "Reason of a rejection", "none on record",
                            "not a rejection without one", "o.no_reason_on_record"),
                    Filter.whether("saidDone", "What was accepted", "is said to be done already", "not said to be done",
                            "o.done_by is not null"), DutyGap.FILTER)
            .narrowed(new FileFilter("institution", "Body", InstitutionId.KIND, Meant.WITH_PREDECESSORS,
                            "o.addressee = any(:institution)", bodies("d.addressee")),
                    new FileFilter("answeredBy", "Answered for others by", InstitutionId.KIND, Meant.WITH_PREDECESSORS,
                            "o.answered_by = any(:answeredBy) and o.addressee <> all(:answeredBy)",
                            bodies("case when d.answered_by <> d.addressee then d.answered_by end")))
            .sorted(new Sort("recommendation", "Recommendation", Sort.letters("o.recommendation")),
                    new Sort("addressee", "Addressee", Sort.words("o.body_name")),
                    new Sort("due", "Due", "nullif(o.current_last, 'infinity')::text"),
                    new Sort(SINCE, "Said since", "(to_char(nullif(o.said_since_day, 'infinity'), 'YYYY-MM-DD') || ' ' "
                            + "|| o.recommendation) collate reading.letters"));

    private final DutyLineQuery duties;

    public DutyQuery(Tables database, DutyLineQuery duties) {
        super(database, LIST);
        this.duties = duties;
    }

    private static String bodies(String which) {
        return "select " + which + " as reference from reading.duty_at(:validOn, :knownAt, :examples) d where d.laid";
    }

    @Override
    protected String read(ResultSet row, Heirs heirs) throws SQLException {
        return row.getString("duty");
    }

    @Override
    protected List<DutyLine> lines(List<String> rows, Heirs heirs) {
        return duties.inOrder(rows, heirs);
    }
}
