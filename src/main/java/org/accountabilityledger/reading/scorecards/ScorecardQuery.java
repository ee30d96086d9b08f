package org.accountabilityledger.reading.scorecards;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.standpoint.Consultations;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Quarters;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.reading.times.Walk;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counts what is on record of a body, in SQL alone; now, and as it was at the end of each quarter. */
@Component
public final class ScorecardQuery {

    private static final int QUARTERS = 8;
    private static final String TODAY = "(:todays)[step]";
    private static final String STANDPOINT = "(:days)[step], (:positions)[step], :examples";
    // Who answered by then: it is not the same at each step.
    private static final String THEIRS = "string_to_array((:lines)[step], ' ')";
    private static final String ENDED = "string_to_array((:ended)[step], ' ')";
    private static final String COMMITMENTS = " " + """
            from reading.commitment_along(:days, :positions, :examples) c
             cross join lateral (select %s as consulted offset 0) looked
             cross join lateral (select reading.deadline_standing(c.current_last, c.current_dateless,
                 c.delivered, c.closing is not null, c.current_excuse is not null, c.owner = any(%s), %s,
                 looked.consulted) as standing offset 0) s
             where c.standing and c.owners && :bodies::text[] and c.owners && %s"""
            .formatted(Consultations.upTo("'commitment:' || c.reference", STANDPOINT), ENDED, TODAY, THEIRS);
    private static final String MOVES = " from reading.slippage_along(:days, :positions, :examples) m "
            + "where m.kind = 'DEADLINE_DEFERRED' and m.bodies && :bodies::text[] and m.bodies && " + THEIRS;
    private static final String DUTIES = " " + """
            from reading.duty_along(:days, :positions, :examples) d
             left join lateral (select * from reading.recommendation_at(%1$s) o
                 where o.reference = d.recommendation) r on true
             cross join lateral (select %2$s as consulted offset 0) looked
             cross join lateral (select reading.reply_standing(d.reply, d.current_last, %5$s, %3$s,
                 looked.consulted) as standing offset 0) s
             where d.laid and d.addressee = any(:bodies) and d.addressee = any(%4$s)"""
            .formatted(STANDPOINT, Consultations.upTo("'recommendation:' || d.recommendation", STANDPOINT), TODAY,
                    THEIRS, Heirs.counting(ENDED));
    private static final String ANSWERED = " from reading.duty_along(:days, :positions, :examples) d where d.laid "
            + "and d.answered_by = any(:bodies) and d.answered_by = any(" + THEIRS + ") and d.addressee <> all(" + THEIRS
            + ")";
    private static final String NAMED = " from (select distinct l.step, l.file "
            + "from reading.link_along(:days, :positions, :examples) l where l.role = 'NAMED_TO_DELIVER' "
            + "and split_part(l.target, ':', 2) = any(:bodies) and split_part(l.target, ':', 2) = any(" + THEIRS + ")) n";
    // Where either day is imprecise, there is no number of days.
    private static final String TIMES = "select t.step, count(t.days) as counted, "
            + "percentile_cont(0.5) within group (order by t.days) as median from (select d.step, case "
            + "when d.first_reply ~ :day and r.issued_on ~ :day "
            + "then d.first_reply::date - r.issued_on::date end as days" + DUTIES + ") t group by t.step";

    private static final Scorecard.ReplyTimes NO_REPLIES = new Scorecard.ReplyTimes(0, Optional.empty());

    private final Tables database;
    private final Quarters quarters;

    /** What was counted, and whether the body was on the ledger by then. */
    private record Counted(boolean onRecord, Scorecard scorecard) {

        Optional<Scorecard> ifOnRecord() {
            return Optional.of(scorecard).filter(counted -> onRecord);
        }
    }

    /** Which bodies are meant at each step of the walk, and what day it is there. */
    private record Lines(Walk walk, List<Heirs> heirs, List<Set<InstitutionId>> each) {

        StatementSpec ask(String sql, Tables database) {
            return database.along(walk, sql)
                    .param("todays", Tables.days(heirs.stream().map(Heirs::day)))
                    .param("ended", heirs.stream().map(at -> String.join(" ", at.ended())).toArray(String[]::new))
                    .param("bodies", each.stream().flatMap(Set::stream).map(InstitutionId::reference).distinct()
                            .toArray(String[]::new))
                    .param("lines", each.stream().map(line -> line.stream().map(InstitutionId::reference)
                            .collect(Collectors.joining(" "))).toArray(String[]::new));
        }
    }

    public ScorecardQuery(Tables database, Journal journal) {
        this.database = database;
        this.quarters = new Quarters(database, journal);
    }

    /** From the standpoint that was taken; empty if the body is not on the ledger. */
    public Optional<Scorecard> answer(InstitutionId body) {
        return counted(body, new Walk(List.of(Standpoint.taken()))).getFirst().ifOnRecord();
    }

    /** Now and before; a quarter that has not ended by the day that was asked for is left out. */
    public Scorecard.Series series(InstitutionId body) {
        List<LocalDate> ends = quarters.last(QUARTERS);
        List<Counted> known = counted(body, new Walk(ends.stream().map(quarters::known).toList()));
        List<Counted> stood = counted(body, new Walk(Stream.concat(ends.stream().map(quarters::stood),
                Stream.of(Standpoint.taken())).toList()));
        return new Scorecard.Series(stood.getLast().scorecard(), quarters(ends, known), quarters(ends, stood));
    }

    private static List<Scorecard.Quarter> quarters(List<LocalDate> ends, List<Counted> counted) {
        return IntStream.range(0, ends.size())
                .mapToObj(i -> new Scorecard.Quarter(ends.get(i), counted.get(i).ifOnRecord())).toList();
    }

    /** At each step. What is known at the last of them is all that it depends on. */
    private List<Counted> counted(InstitutionId body, Walk walk) {
        return walk.last().look(() -> database.kept(List.of("scorecard", body, walk), () -> count(body, walk)));
    }

    private List<Counted> count(InstitutionId body, Walk walk) {
        List<Heirs> heirs = Heirs.along(walk, database);
        Lines whole = new Lines(walk, heirs, heirs.stream().map(each -> each.line(body)).toList());
        // Of what it is to answer, its page lists what came to it, and not what went to its successors.
        Lines before = new Lines(walk, heirs, heirs.stream()
                .map(each -> each.before(body)).toList());
        List<Map<Tally, Long>> counts = walk.steps().stream().map(step -> nothing()).toList();
        count(Tally.Of.COMMITMENTS, COMMITMENTS, whole, counts);
        count(Tally.Of.MOVES, MOVES, whole, counts);
        count(Tally.Of.DUTIES, DUTIES, before, counts);
        count(Tally.Of.ANSWERED, ANSWERED, before, counts);
        count(Tally.Of.NAMED, NAMED, before, counts);
        Map<Integer, Scorecard.ReplyTimes> times = times(before);
        Set<Integer> onRecord = onRecord(body, walk);
        return IntStream.rangeClosed(1, counts.size()).mapToObj(step -> new Counted(onRecord.contains(step),
                new Scorecard(counts.get(step - 1), times.getOrDefault(step, NO_REPLIES)))).toList();
    }

    private static Map<Tally, Long> nothing() {
        return Arrays.stream(Tally.values()).collect(Collectors.toMap(Function.identity(), tally -> 0L,
                (one, other) -> one, () -> new EnumMap<>(Tally.class)));
    }

    private Set<Integer> onRecord(InstitutionId body, Walk walk) {
        return database.along(walk, "select step from reading.title_along(:days, :positions, :examples) "
                + "where file = :file")
                .param("file", body.name()).query(Integer.class).set();
    }

    private void count(Tally.Of rows, String from, Lines lines, List<Map<Tally, Long>> counts) {
        List<Tally> tallies = Tally.of(rows);
        String columns = tallies.stream().map(Tally::column).collect(Collectors.joining(", "));
        lines.ask("select step, " + columns + from + " group by step", database)
                .query(row -> {
                    for (Tally tally : tallies) {
                        counts.get(row.getInt("step") - 1).put(tally, row.getLong(tally.name().toLowerCase(Locale.ROOT)));
                    }
                });
    }

    private Map<Integer, Scorecard.ReplyTimes> times(Lines lines) {
        Map<Integer, Scorecard.ReplyTimes> times = new HashMap<>();
        lines.ask(TIMES, database).param("day", "^\\d{4}-\\d\\d-\\d\\d$")
                .query(row -> {
                    times.put(row.getInt("step"), new Scorecard.ReplyTimes(row.getLong("counted"),
                            Optional.ofNullable(row.getObject("median", Double.class))));
                });
        return times;
    }
}
