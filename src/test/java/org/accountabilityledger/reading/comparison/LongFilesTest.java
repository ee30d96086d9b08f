package org.accountabilityledger.reading.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.reading.changes.Span;
import org.accountabilityledger.reading.comparison.Comparison.Difference;
import org.accountabilityledger.reading.entries.TimelineQuestion.By;
import org.accountabilityledger.testing.Clerk;
import org.accountabilityledger.testing.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file of so many entries that what set a field of it lies far behind the last of them. */
class LongFilesTest {

    private static final CommitmentId LAMPS = new CommitmentId("lamps");
    private static final int REPORTS = 140;
    private static Node node;
    private static Instant before;

    @BeforeAll
    static void a_promise_is_reported_on_day_after_day() throws InterruptedException {
        node = Node.on(TestDatabase.migrated());
        Clerk clerk = new Clerk(node);
        clerk.send("register-source", """
                {"source":"s1","occurredOn":"2024-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2024-06-16","sourceKind":"NEWS_REPORT"}""");
        clerk.send("register-institution", """
                {"institution":"council","occurredOn":"1996","citations":[{"source":"s1"}],"name":"The council",
                 "institutionKind":"PUBLIC_BODY"}""");
        before = Instant.now();
        clerk.send("make-commitment", """
                {"commitment":"lamps","occurredOn":"2024-07-01","statedBy":"council","citations":[{"source":"s1"}],
                 "title":"Lamps","owner":"council","words":"Lamps by May.","due":"2025-05-31"}""");
        LocalDate day = LocalDate.of(2024, 7, 2);
        for (int report = 0; report < REPORTS; report++) {
            if (report == 20) {
                clerk.send("defer-deadline", """
                        {"commitment":"lamps","occurredOn":"%s","statedBy":"council","citations":[{"source":"s1"}],
                         "to":"2026-05-31","reason":"No cable."}""", day);
            }
            clerk.send("report-progress", """
                    {"commitment":"lamps","occurredOn":"%s","statedBy":"council","citations":[{"source":"s1"}],
                     "claim":"IN_PROGRESS","words":"%d lamps."}""", day, report);
            day = day.plusDays(1);
        }
        assertThat(node.bean(ProjectionRunner.class).await(node.bean(Journal.class).head(), Duration.ofMinutes(3))).isTrue();
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @Test
    void what_was_recorded_long_before_the_last_entry_is_still_named_as_what_set_it() {
        Map<String, Long> entries = setBy(Span.of(By.KNOWN, before + "..." + Instant.now(),
                ZoneOffset.UTC));
        assertThat(entries).containsEntry("Title", 1L).containsEntry("Owner", 1L).containsEntry("Made", 1L)
                .containsEntry("Current deadline", 22L).containsEntry("Deferrals", 22L)
                .containsEntry("What the owner claims", REPORTS + 2L);
    }

    @Test
    void so_is_what_happened_long_before_the_last_day() {
        Map<String, Long> entries = setBy(Span.of(By.VALID, "2024-06-20...2025-06-20", ZoneOffset.UTC));
        assertThat(entries).containsEntry("Title", 1L).containsEntry("Current deadline", 22L)
                .containsEntry("Deferrals", 22L).containsEntry("What the owner claims", REPORTS + 2L);
    }

    @Test
    void what_follows_from_the_day_alone_is_set_by_no_entry() {
        Comparison comparison = node.bean(ComparisonQuery.class).of(Span.of(By.VALID,
                "2025-01-20...2026-06-20", ZoneOffset.UTC), LAMPS).orElseThrow();
        assertThat(comparison.entries()).isZero();
        assertThat(comparison.differences()).allSatisfy(each -> assertThat(each.setBy()).isEmpty());
        assertThat(comparison.differences()).extracting(Difference::field).contains("Against the current deadline");
    }

    private static Map<String, Long> setBy(Span span) {
        List<Difference> differences = node.bean(ComparisonQuery.class).of(span, LAMPS).orElseThrow().differences();
        return differences.stream().filter(each -> each.setBy().isPresent())
                .collect(Collectors.toMap(Difference::field, each -> each.setBy().orElseThrow().number()));
    }
}
