package org.accountabilityledger.reading.comparison;

import java.util.List;
import java.util.function.UnaryOperator;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.reading.gaps.GapCounts;
import org.accountabilityledger.reading.gaps.GapQuery;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.scales.ClaimScale;
import org.accountabilityledger.wording.scales.FindingScale;
import org.accountabilityledger.wording.scales.OutcomeScale;
import org.accountabilityledger.wording.scales.ReplyScale;
import org.accountabilityledger.wording.scales.ScheduleScale;

/** The whole ledger in counts, as a comparison reads it: of each kind of file, and of each value of each scale. */
record LedgerFacts(Tables database, GapQuery gaps) {

    private record Count(String value, long count) {
    }

    private static final String COMMITMENTS = " "
            + "from reading.commitment_at(:validOn, :knownAt, :examples) c where c.standing";

    Facts all() {
        Facts facts = new Facts();
        count(facts, "Commitments", COMMITMENTS);
        count(facts, "Recommendations and calls",
                " from reading.recommendation_at(:validOn, :knownAt, :examples) r where r.standing");
        count(facts, "Reviews", " from reading.review_at(:validOn, :knownAt, :examples) r "
                + "where r.stage <> 'WITHDRAWN'");
        count(facts, "Allegations", " from reading.allegation_at(:validOn, :knownAt, :examples) a where a.standing");
        put(facts, "Commitments the owner of which claims: ", counted("c.claim", COMMITMENTS), ClaimScale::inWords);
        put(facts, "Commitments of which others found: ", counted("c.finding", COMMITMENTS), FindingScale::inWords);
        put(facts, "Commitments of which the outcome is: ", counted("c.outcome", COMMITMENTS), OutcomeScale::inWords);
        put(facts, "Commitments, against the current deadline: ", schedules(),
                value -> ScheduleScale.inWords(Schedule.Standing.valueOf(value)));
        put(facts, "Duties to answer: ", replies(), ReplyScale::inWords);
        GapCounts missing = gaps.counts();
        return facts.put("Claimed complete, not yet assessed", missing.notYetAssessed() + "")
                .put("Claimed complete, found otherwise", missing.foundOtherwise() + "")
                .put("Accepted, nothing promised on record", missing.nothingPromised() + "")
                .put("Accepted in principle", missing.inPrinciple() + "")
                .put("Statements that others report, not answered", missing.reported() + "");
    }

    private void count(Facts facts, String field, String from) {
        counted("'all'", from).forEach(each -> facts.put(field, each.count() + ""));
    }

    private List<Count> schedules() {
        return counted("reading.deadline_standing(c.current_last, c.current_dateless, c.delivered, "
                + "c.closing is not null, c.current_excuse is not null, c.owner = any(:ended), :today, "
                + "reading.consulted('commitment:' || c.reference, :knownAt))",
                COMMITMENTS);
    }

    private List<Count> replies() {
        return counted("reading.reply_standing(d.reply, d.current_last, " + Heirs.counting(":ended") + ", :today, "
                        + "reading.consulted('recommendation:' || d.recommendation, :knownAt))",
                " from reading.duty_at(:validOn, :knownAt, :examples) d where d.laid");
    }

    private List<Count> counted(String value, String from) {
        return database.sql("select " + value + " as value, count(*) as count" + from + " group by 1 order by 1")
                .param("today", database.day()).param("ended", Heirs.on(database.day(), database).ended())
                .query(Count.class).list();
    }

    private static void put(Facts facts, String field, List<Count> counts, UnaryOperator<String> words) {
        counts.forEach(each -> facts.put(field + words.apply(each.value()), each.count() + ""));
    }
}
