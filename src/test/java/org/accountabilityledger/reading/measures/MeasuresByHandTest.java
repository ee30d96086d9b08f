package org.accountabilityledger.reading.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.SmallLedger;
import org.accountabilityledger.journal.GivenJournal;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.reading.measures.LedgerMeasureFile.Quarter;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.testing.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of a small ledger (19-measures.yaml) that were worked out by hand, now and at the end of each quarter. */
class MeasuresByHandTest {

    private static final LocalDate MARCH = LocalDate.parse("2025-03-31");
    private static final LocalDate JUNE = LocalDate.parse("2025-06-30");
    private static final LocalDate SEPTEMBER = LocalDate.parse("2025-09-30");
    private static final LocalDate DECEMBER = LocalDate.parse("2025-12-31");
    private static Node node;

    @BeforeAll
    static void the_small_ledger_is_on_record() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        GivenJournal.fill(database, RecordedMeasures.LEDGER);
        node = Node.on(database, Clock.fixed(Instant.parse("2026-02-02T12:00:00Z"), SmallLedger.ZONE));
        assertThat(node.bean(ProjectionRunner.class).await(RecordedMeasures.LEDGER.entries().size(), Duration.ofMinutes(1))).isTrue();
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    /**
     * r1: 1 to 11 February, 10 days. r2: 1 March to some day of April, 31 to 60 days. r3: nothing promised. r4 was
     * refused and is no case. So the median of the two lies between (10 + 31) / 2 and (10 + 60) / 2.
     */
    @Test
    void the_median_of_imprecise_days_lies_between_two_bounds_and_leaves_out_what_was_not_promised() {
        LedgerMeasureFile file = measure("days-to-promise");
        assertThat(file.now().median()).contains(new Median(20.5, 35));
        assertThat(file.now().words()).isEqualTo("a median between 20.5 and 35 days: 2 of 3 accepted duties have a "
                + "commitment on record, with days that can be counted (1 with nothing promised on record)");
        assertThat(file.now().answers()).containsExactly(Map.entry("PROMISED", 2L), Map.entry("DAYS_OPEN", 0L),
                Map.entry("SAID_DONE", 0L), Map.entry("NOTHING_PROMISED", 1L));
        // "2025-04" counts from its last day. The acceptance of r3 was recorded in August, of March.
        assertThat(told(file.stood())).containsExactly(MARCH + ": 1 of 3", JUNE + ": 2 of 3", SEPTEMBER + ": 2 of 3",
                DECEMBER + ": 2 of 3");
        assertThat(told(file.known())).containsExactly(MARCH + ": 1 of 2", JUNE + ": 2 of 2", SEPTEMBER + ": 2 of 3",
                DECEMBER + ": 2 of 3");
        assertThat(file.stood().getFirst().figure().median()).contains(new Median(10, 10));
        assertThat(told(file.happened())).as("the acceptances are all of one quarter").containsExactly(MARCH + ": 2 of 3");
        assertThat(file.undated()).isEmpty();
    }

    /**
     * alpha moved before its day (20 June), then after it (5 October); beta in July, with its day in July: nobody can
     * tell. gamma's deferral was withdrawn on 10 July: it was known at the end of June and is known no more.
     */
    @Test
    void a_deferral_counts_as_after_its_day_only_on_every_reading_of_the_dates() {
        LedgerMeasureFile file = measure("moved-after-the-day");
        assertThat(file.now().words()).isEqualTo("1 of 3 deferrals on record was made after that day had passed "
                + "(1 before that day had passed, 1 of which the dates on record leave open whether before or after)");
        assertThat(told(file.stood())).containsExactly(JUNE + ": 0 of 1", SEPTEMBER + ": 0 of 2",
                DECEMBER + ": 1 of 3");
        assertThat(told(file.known())).containsExactly(JUNE + ": 1 of 2", SEPTEMBER + ": 0 of 2",
                DECEMBER + ": 1 of 3");
        assertThat(file.stood().get(1).figure().leftOpen()).isEqualTo(1);
        assertThat(told(file.happened())).containsExactly(JUNE + ": 0 of 1", SEPTEMBER + ": 0 of 1",
                DECEMBER + ": 1 of 1");
    }

    /** gamma was claimed in March and found complete in May; beta and alpha were claimed later, alpha found LIMITED. */
    @Test
    void what_was_found_otherwise_and_what_was_not_found_stay_apart() {
        LedgerMeasureFile file = measure("claimed-not-found-complete");
        assertThat(file.now().words()).isEqualTo("1 of 3 commitments claimed complete was found otherwise "
                + "(1 with no finding on record at that time or since, 1 found complete)");
        assertThat(file.now().leftOpen()).as("silence is not counted").isEqualTo(1);
        assertThat(told(file.stood())).containsExactly(MARCH + ": 0 of 1", JUNE + ": 0 of 1", SEPTEMBER + ": 0 of 1",
                DECEMBER + ": 0 of 3");
        assertThat(file.stood()).extracting(quarter -> quarter.figure().leftOpen()).containsExactly(1L, 0L, 0L, 2L);
        assertThat(file.stood().getLast().figure().answers()).containsEntry("FOUND_OTHERWISE", 0L)
                .containsEntry("NO_FINDING", 2L).containsEntry("FOUND_COMPLETE", 1L);
        assertThat(told(file.happened())).containsExactly(MARCH + ": 0 of 1", DECEMBER + ": 1 of 2");
    }

    @Test
    void a_figure_of_a_past_day_and_a_past_moment_is_what_the_history_says_of_it() {
        for (LedgerMeasureLine line : node.bean(LedgerMeasureQuery.class).all()) {
            LedgerMeasureFile now = measure(line.name());
            now.stood().forEach(quarter -> assertThat(new Standpoint(Optional.of(quarter.end()), Optional.empty())
                    .look(() -> measure(line.name())).now()).isEqualTo(quarter.figure()));
            now.known().forEach(quarter -> assertThat(new Standpoint(Optional.of(quarter.end()),
                    Optional.of(node.bean(Journal.class).positionAt(quarter.end().plusDays(1)
                            .atStartOfDay(SmallLedger.ZONE).toInstant()))).look(() -> measure(line.name())).now())
                    .isEqualTo(quarter.figure()));
        }
    }

    @Test
    void the_rows_behind_every_figure_are_as_many_as_it_says() {
        LedgerMeasureQuery reading = node.bean(LedgerMeasureQuery.class);
        for (LedgerMeasureLine line : reading.all()) {
            assertThat(cases(line.name(), Optional.empty(), Optional.empty())).hasSize((int) line.now().whole());
            line.now().answers().forEach((answer, many) -> assertThat(cases(line.name(), Optional.of(answer),
                    Optional.empty())).as(answer).hasSize(many.intValue()));
            measure(line.name()).happened().forEach(quarter -> assertThat(cases(line.name(), Optional.empty(),
                    Optional.of(quarter.end()))).hasSize((int) quarter.figure().whole()));
        }
    }

    @Test
    void a_case_says_which_entries_tell_it_and_up_to_when_sources_were_consulted() {
        List<CaseLine> cases = cases("days-to-promise", Optional.empty(), Optional.empty());
        assertThat(cases).extracting(CaseLine::reference).containsExactly("recommendation:r3/2#r3/council",
                "recommendation:r2/2#r2/council", "recommendation:r1/2#r1/council");
        assertThat(cases.getFirst().consultedUpTo()).contains(DECEMBER);
        assertThat(cases.getFirst().until()).isEmpty();
        assertThat(cases.get(1).daysInWords()).isEqualTo("between 31 and 60 days");
        assertThat(cases.get(1).until().orElseThrow().file().reference()).isEqualTo("beta");
        assertThat(cases.get(1).body().orElseThrow().title()).isEqualTo("The council");
    }

    @Test
    void the_pages_of_a_list_of_cases_hold_each_of_them_once() {
        LedgerMeasureQuery reading = node.bean(LedgerMeasureQuery.class);
        var first = reading.cases("moved-after-the-day", question(Optional.empty(), Optional.empty(), Optional.empty(), 2));
        var second = reading.cases("moved-after-the-day", question(Optional.empty(), Optional.empty(), first.next(), 2));
        assertThat(first.items()).hasSize(2).doesNotContainAnyElementsOf(second.items());
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isEmpty();
    }

    private static List<CaseLine> cases(String name, Optional<String> answer, Optional<LocalDate> quarter) {
        return node.bean(LedgerMeasureQuery.class).cases(name, question(answer, quarter, Optional.empty(), 100)).items();
    }

    private static CasesQuestion question(Optional<String> answer, Optional<LocalDate> quarter,
            Optional<String> cursor, int size) {
        return new CasesQuestion(answer, quarter, cursor, size);
    }

    private static LedgerMeasureFile measure(String name) {
        return node.bean(LedgerMeasureQuery.class).answer(name).orElseThrow();
    }

    private static List<String> told(List<Quarter> history) {
        return history.stream().map(quarter -> quarter.end() + ": " + quarter.figure().counted() + " of "
                + quarter.figure().whole()).toList();
    }
}
