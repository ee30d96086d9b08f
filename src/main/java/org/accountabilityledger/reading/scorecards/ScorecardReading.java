package org.accountabilityledger.reading.scorecards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.standpoint.Consultations;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Quarters;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.reading.times.Tables;

/** Counts what is on record of a body, in SQL alone; now, and as it was at the end of each quarter. */
public final class ScorecardReading {

    private static final int QUARTERS = 8;
    private static final String COMMITMENTS = """
            \sfrom reading.commitment_at(:validOn, :knownAt) c
             cross join lateral (select %s as consulted offset 0) looked
             cross join lateral (select reading.deadline_standing(c.current_last, c.current_dateless,
                 c.delivered, c.closing is not null, c.current_held, :today, looked.consulted) as standing) s
             where c.standing and c.owners && :bodies::text[]"""
            .formatted(Consultations.upTo("'commitment:' || c.reference"));
    private static final String MOVES = " from reading.slippage_at(:validOn, :knownAt) m "
            + "where m.kind = 'DEADLINE_DEFERRED' and m.bodies && :bodies::text[]";
    private static final String DUTIES = """
            \sfrom reading.duty_at(:validOn, :knownAt) d
             left join reading.recommendation_at(:validOn, :knownAt) r on r.reference = d.recommendation
             cross join lateral (select %s as consulted offset 0) looked
             cross join lateral (select reading.reply_standing(d.reply, d.current_last, d.counting, :today,
                 looked.consulted) as standing) s
             where d.laid and d.addressee = any(:bodies)"""
            .formatted(Consultations.upTo("'recommendation:' || d.recommendation"));
    // Where either day is imprecise, there is no number of days.
    private static final String TIMES = "select count(t.days) as counted, "
            + "percentile_cont(0.5) within group (order by t.days) as median from (select case "
            + "when d.first_reply ~ :day and r.issued_on ~ :day "
            + "then d.first_reply::date - r.issued_on::date end as days" + DUTIES + ") t";

    private final Tables database;
    private final Quarters quarters;

    public ScorecardReading(Tables database, Journal journal) {
        this.database = database;
        this.quarters = new Quarters(database, journal);
    }

    /** From the standpoint that was taken; empty if the body is not on the ledger. */
    public Optional<Scorecard> answer(InstitutionId body) {
        return onRecord(body) ? Optional.of(counted(body)) : Optional.empty();
    }

    private Scorecard counted(InstitutionId body) {
        return database.kept(List.of("scorecard", body), () -> count(body));
    }

    private Scorecard count(InstitutionId body) {
        Heirs heirs = Heirs.on(database.day(), database);
        List<InstitutionId> line = List.copyOf(heirs.line(body));
        // Of what it is to answer, its page lists what came to it, and not what went to its successors.
        Collection<InstitutionId> before = heirs.kinship().predecessors(body, heirs.day());
        Map<Tally, Long> counts = new EnumMap<>(Tally.class);
        counts.putAll(count(Tally.Of.COMMITMENTS, COMMITMENTS, line, heirs));
        counts.putAll(count(Tally.Of.MOVES, MOVES, line, heirs));
        counts.putAll(count(Tally.Of.DUTIES, DUTIES, before, heirs));
        return new Scorecard(counts, times(before, heirs));
    }

    /** Now and before; a quarter that has not ended by the day that was asked for is left out. */
    public Scorecard.Series series(InstitutionId body) {
        return new Scorecard.Series(counted(body), quarters(body, quarters::known), quarters(body, quarters::stood));
    }

    private List<Scorecard.Quarter> quarters(InstitutionId body, Function<LocalDate, Standpoint> then) {
        return quarters.last(QUARTERS).stream()
                .map(end -> new Scorecard.Quarter(end, then.apply(end).look(() -> answer(body)))).toList();
    }

    private boolean onRecord(InstitutionId body) {
        return database.keyed("select exists (select from reading.title_at(:validOn, :knownAt) where file = :file)")
                .param("file", body.name()).query(Boolean.class).single();
    }

    private Map<Tally, Long> count(Tally.Of rows, String from, Collection<InstitutionId> bodies, Heirs heirs) {
        List<Tally> tallies = Tally.of(rows);
        String columns = tallies.stream().map(Tally::column).collect(Collectors.joining(", "));
        // The duties of a body are found by its key; what else it takes part in, is a list that may be long or short.
        String question = "select " + columns + from;
        return (rows == Tally.Of.DUTIES ? database.keyed(question) : database.sql(question))
                .param("today", heirs.day()).param("bodies", slugs(bodies))
                .query((row, index) -> read(row, tallies)).single();
    }

    private Scorecard.ReplyTimes times(Collection<InstitutionId> bodies, Heirs heirs) {
        return database.keyed(TIMES).param("today", heirs.day()).param("bodies", slugs(bodies))
                .param("day", "^\\d{4}-\\d\\d-\\d\\d$")
                .query((row, index) -> new Scorecard.ReplyTimes(row.getLong("counted"),
                        Optional.ofNullable(row.getObject("median", Double.class)))).single();
    }

    private static Map<Tally, Long> read(ResultSet row, List<Tally> tallies) throws SQLException {
        Map<Tally, Long> counts = new EnumMap<>(Tally.class);
        for (Tally tally : tallies) {
            counts.put(tally, row.getLong(tally.name().toLowerCase(Locale.ROOT)));
        }
        return counts;
    }

    private static String[] slugs(Collection<InstitutionId> bodies) {
        return bodies.stream().map(InstitutionId::reference).toArray(String[]::new);
    }
}
