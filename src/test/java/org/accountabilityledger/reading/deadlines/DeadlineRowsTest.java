package org.accountabilityledger.reading.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.accountabilityledger.clock.SweptLedger;
import org.accountabilityledger.projection.RebuildState;
import org.accountabilityledger.projection.Rebuilds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each deadline of each kind of file is one row, with whom it concerns and what the clock noted. */
class DeadlineRowsTest {

    private static final String NOW = "reading.deadline_at('9999-12-31', 9223372036854775806, true)";

    private static final List<String> ALL = List.of("recommendation:call", "recommendation:report-7",
            "commitment:promise", "review:audit");
    @TempDir
    private static Path folder;
    private static SweptLedger ledger;

    @BeforeAll
    static void a_file_of_each_kind_with_deadlines() {
        ledger = SweptLedger.on(folder, "2024-01-02");
        ledger.called("call", "2024-03-10", SweptLedger.FORCES.subList(0, 2));
        reportedByRule();
        issuedAgain();
        ledger.promised("promise", "2024-03-12");
        ledger.clerk.send("set-milestone", """
                {"commitment": "promise", "occurredOn": "2024-01-02", "citations": [{"source": "report"}],
                 "milestone": "first", "words": "A first part.", "due": "2024-02", "dueInWords": "in February"}""");
        ledger.clerk.send("defer-deadline", """
                {"commitment": "promise", "occurredOn": "2024-01-02", "citations": [{"source": "report"}],
                 "to": "2024-06-30", "toInWords": "by the summer", "reason": "It is a lot."}""");
        ledger.opened("audit", "2024-03-11");
        ledger.accepted("call", "south-force", "2024-01-02");
        ledger.itIs("2024-04-01");
        ledger.consulted("2024-04-01", ALL);
        ledger.sweep();
        ledger.caughtUp();
    }

    @AfterAll
    static void the_node_stops() {
        ledger.close();
    }

    @Test
    void a_reply_is_due_from_its_addressee() {
        assertThat(rows("recommendation:call")).containsExactly(
                "reply call/north-force 2024-03-10 0 current open noted [north-force]",
                "reply call/south-force 2024-03-10 0 current excused [south-force]");
    }

    @Test
    void a_reply_whose_clock_runs_by_a_rule_says_by_what_right() {
        assertThat(rows("recommendation:report-7")).containsExactly(
                "reply report-7/east-force 2024-02-26 0 current open noted [east-force] STATUTE");
    }

    @Test
    void a_promise_keeps_the_day_it_was_made_with_beside_the_one_that_counts() {
        assertThat(rows("commitment:promise")).containsExactly(
                "commitment  2024-03-12 0 open excused [north-force]",
                "commitment  2024-06-30 1 current open [north-force] “by the summer”",
                "milestone first 2024-02 0 current open noted [north-force] “in February”");
    }

    @Test
    void a_day_that_is_changed_on_the_ledger_has_a_higher_revision() {
        assertThat(ledger.tables.sql("select file || ' ' || revision from " + NOW
                + " where current order by 1")
                .query(String.class).list()).containsExactly("commitment:promise 0", "commitment:promise 1",
                "recommendation:again 2", "recommendation:call 0", "recommendation:call 0", "recommendation:report-7 0", "review:audit 0");
    }

    @Test
    void a_review_is_due_from_who_conducts_it() {
        assertThat(rows("review:audit")).containsExactly(
                "review  2024-03-11 0 current open noted [inspectorate] “by spring”");
    }

    @Test
    void views_that_are_read_again_hold_the_same_rows() {
        List<Map<String, Object>> before = table();
        assertThat(before).isNotEmpty();
        Rebuilds rebuilds = ledger.node.bean(Rebuilds.class);
        rebuilds.ask("deadlines");
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(rebuilds.states())
                .extracting(RebuildState::stage).containsExactly(RebuildState.Stage.SHOWN));
        assertThat(table()).isEqualTo(before);
    }

    /** With another day, after the first issue was withdrawn. */
    private static void issuedAgain() {
        ledger.called("again", "2024-03-10", List.of("east-force"));
        ledger.clerk.send("withdraw-recommendation-entry", """
                {"recommendation": "again", "occurredOn": "2024-01-02", "citations": [{"source": "report"}],
                 "entry": 1, "reason": "The day was wrong."}""");
        ledger.called("again", "2024-03-20", List.of("east-force"));
    }

    private static void reportedByRule() {
        ledger.clerk.send("enact-clock-rule", """
                {"rule": "eight-weeks", "occurredOn": "2024-01-02", "citations": [{"source": "report"}],
                 "title": "Eight weeks", "terms": {"basis": "STATUTE", "text": "Section 55", "start": "PUBLISHED",
                 "length": 56, "unit": "CALENDAR_DAYS", "endOfMonth": "NONE", "firstDayCounts": true,
                 "effectiveFrom": "1996"}}""");
        ledger.clerk.send("issue-recommendation", """
                {"recommendation": "report-7", "occurredOn": "2024-01-02", "statedBy": "inspectorate",
                 "citations": [{"source": "report"}], "origin": "CALL", "title": "Records", "words": "Keep records.",
                 "addressees": ["east-force"], "replyClock": {"rule": "eight-weeks"}}""");
    }

    private static List<Map<String, Object>> table() {
        return ledger.tables.sql("select file, kind, subject, due, last, sequence, current, open, excused, noted, "
                + "revision, bodies::text, basis, due_in_words from " + NOW + " "
                + "order by file, subject, due")
                .query().listOfRows();
    }

    private static List<String> rows(String file) {
        return ledger.tables.sql("""
                select concat(kind, ' ', subject, ' ', due, ' ', sequence, case when current then ' current' end,
                              case when open then ' open' end, case when excused then ' excused' end,
                              case when noted is not null then ' noted' end, ' [', array_to_string(bodies, ', '), ']',
                              ' ' || basis, ' “' || due_in_words || '”')
                from reading.deadline_at('9999-12-31', 9223372036854775806, true) where file = :file
                order by subject, due""").param("file", file)
                .query(String.class).list();
    }
}
