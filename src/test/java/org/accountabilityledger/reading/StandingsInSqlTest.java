package org.accountabilityledger.reading;

import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.recommendation.Reply;
import org.accountabilityledger.accountability.recommendation.ReplySchedule.Counting;
import org.accountabilityledger.accountability.recommendation.ReplySchedule;
import org.accountabilityledger.accountability.recommendation.ReplyStanding;
import org.accountabilityledger.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What SQL reckons of a deadline and of a reply is what the domain reckons: every standing, around every boundary. */
class StandingsInSqlTest {

    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final List<String> DUE = Arrays.asList(null, "2025-06-30", "2025-06", "2025-06-30/..");
    private static final List<Integer> TODAY = List.of(-400, -31, -30, -29, -1, 0, 1, 2, 40);
    private static final List<Integer> CONSULTED = Arrays.asList(null, -1, 0, 1, 2, 39, 40, 41);
    private static final List<Integer> DELIVERED = Arrays.asList(null, -1, 0, 1, 2);
    private static final List<Boolean> EITHER = List.of(true, false);
    private final JdbcClient database = JdbcClient.create(TestDatabase.migrated().pooled());

    private record Deadline(String due, boolean dateless, Integer delivered, boolean closed, boolean held, boolean ended,
            int today, Integer consulted) {

        String expected() {
            Optional<LocalDate> upTo = day(consulted);
            Optional<EdtfDate> on = day(delivered).map(EdtfDate::of);
            Schedule schedule = dateless ? Schedule.inWordsOnly(words("in time"), upTo)
                    : Schedule.reckon(date(due), LAST.plusDays(today), upTo, on);
            Schedule reckoned = (closed && on.isEmpty() ? schedule.closed() : schedule).unless(excuse(held))
                    .ended(Optional.of(EdtfDate.of("2020")).filter(_ -> ended));
            return reckoned.standing() + " " + reckoned.days().orElse(null);
        }
    }

    private record Answer(String due, String reply, Counting counting, int today, Integer consulted) {

        String expected() {
            ReplySchedule schedule = new ReplySchedule(date(due), date(due), Optional.empty(), reply != null, counting,
                    counting, Optional.empty(), LAST.plusDays(today), day(consulted));
            return (schedule.standing() == ReplyStanding.REPLIED ? reply : schedule.standing()) + " "
                    + schedule.daysOverdue();
        }
    }

    @Test
    void a_deadline_stands_in_sql_as_the_domain_says() {
        List<Deadline> cases = new ArrayList<>();
        DUE.forEach(due -> DELIVERED.forEach(delivered -> EITHER.forEach(closed -> EITHER.forEach(held ->
                EITHER.forEach(ended -> TODAY.forEach(today -> CONSULTED.forEach(consulted -> {
                    cases.add(new Deadline(due, false, delivered, closed, held, ended, today, consulted));
                    if (due == null && delivered == null) {
                        cases.add(new Deadline(null, true, null, closed, held, ended, today, consulted));
                    }
                })))))));
        List<String> reckoned = database.sql("""
                        select s.standing || ' ' || coalesce(reading.deadline_days(s.standing, c.last, c.delivered,
                            c.today, c.consulted)::text, 'null')
                        from unnest(:last::date[], :dateless, :delivered::date[], :closed, :held, :ended, :today::date[],
                            :consulted::date[]) with ordinality
                            as c (last, dateless, delivered, closed, held, ended, today, consulted, place)
                        cross join lateral (select reading.deadline_standing(c.last, c.dateless, c.delivered, c.closed,
                            c.held, c.ended, c.today, c.consulted) as standing) s order by c.place""")
                .param("last", all(cases, each -> last(each.due())))
                .param("dateless", cases.stream().map(Deadline::dateless).toArray(Boolean[]::new))
                .param("delivered", all(cases, each -> text(each.delivered())))
                .param("closed", cases.stream().map(Deadline::closed).toArray(Boolean[]::new))
                .param("held", cases.stream().map(Deadline::held).toArray(Boolean[]::new))
                .param("ended", cases.stream().map(Deadline::ended).toArray(Boolean[]::new))
                .param("today", all(cases, each -> text(each.today())))
                .param("consulted", all(cases, each -> text(each.consulted()))).query(String.class).list();
        agree(cases, reckoned, Deadline::expected);
    }

    @Test
    void a_reply_stands_in_sql_as_the_domain_says() {
        List<Answer> cases = new ArrayList<>();
        DUE.forEach(due -> Stream.of(null, Reply.NOTED.name()).forEach(reply -> Stream.of(Counting.values())
                .forEach(counting -> TODAY.forEach(today -> CONSULTED.forEach(consulted ->
                        cases.add(new Answer(due, reply, counting, today, consulted)))))));
        List<String> reckoned = database.sql("""
                        select reading.reply_standing(c.reply, c.due, c.counting, c.today, c.consulted) || ' '
                            || reading.reply_days(c.reply, c.due, c.counting, c.today, c.consulted)
                        from unnest(:due::date[], :reply, :counting, :today::date[], :consulted::date[])
                            with ordinality as c (due, reply, counting, today, consulted, place) order by c.place""")
                .param("due", all(cases, each -> last(each.due()))).param("reply", all(cases, Answer::reply))
                .param("counting", all(cases, each -> each.counting().name()))
                .param("today", all(cases, each -> text(each.today())))
                .param("consulted", all(cases, each -> text(each.consulted()))).query(String.class).list();
        agree(cases, reckoned, Answer::expected);
    }

    private static <T> void agree(List<T> cases, List<String> reckoned, Function<T, String> expected) {
        assertThat(reckoned).hasSameSizeAs(cases);
        for (int i = 0; i < cases.size(); i++) {
            assertThat(reckoned.get(i)).as("%s", cases.get(i)).isEqualTo(expected.apply(cases.get(i)));
        }
    }

    private static <T> String[] all(List<T> cases, Function<T, String> part) {
        return cases.stream().map(part).toArray(String[]::new);
    }

    private static Optional<Excuse> excuse(boolean held) {
        return Optional.of(Excuse.clockStoodStill()).filter(_ -> held);
    }

    private static Optional<EdtfDate> date(String edtf) {
        return Optional.ofNullable(edtf).map(EdtfDate::of);
    }

    private static String last(String due) {
        return due == null ? null : due.endsWith("..") ? "infinity" : LAST.toString();
    }

    private static Optional<LocalDate> day(Integer beside) {
        return Optional.ofNullable(beside).map(LAST::plusDays);
    }

    private static String text(Integer beside) {
        return beside == null ? null : LAST.plusDays(beside).toString();
    }
}
