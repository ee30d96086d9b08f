package org.accountabilityledger.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.access.CommandKey;
import org.accountabilityledger.access.CommandReader;
import org.accountabilityledger.access.Envelope;
import org.accountabilityledger.access.Gate;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.timing.ClockRuleId;
import org.accountabilityledger.accountability.timing.ClockRules;
import org.accountabilityledger.accountability.timing.StartedClock;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.JournalDirectory;
import org.accountabilityledger.testing.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Two nodes start at the same moment on an empty database that was configured. */
class ShippedDossiersTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static List<Node> nodes;

    @BeforeAll
    static void two_nodes_start_at_once() {
        List<CompletableFuture<Node>> starting = Stream.of("north", "south").map(name ->
                CompletableFuture.supplyAsync(() -> Node.on(DATABASE, "ledger.built-in-rules=true"))).toList();
        nodes = starting.stream().map(CompletableFuture::join).toList();
    }

    @AfterAll
    static void they_stop() {
        nodes.forEach(Node::close);
    }

    @Test
    void rules_are_on_record_once_and_no_demonstration() {
        assertThat(journal().after(0, 100)).extracting(row -> row.file().kind())
                .containsOnly("source", "clock-rule").filteredOn("clock-rule"::equals).hasSize(7);
        assertThat(clocks().start(new ClockRuleId("us-ntsb-recommendation"), EdtfDate.of("2023-12-01"), "").due())
                .isEqualTo(EdtfDate.of("2024-02-29"));
    }

    @Test
    void node_that_starts_later_finds_them_there() {
        long head = journal().head();
        try (Node third = Node.on(DATABASE, "ledger.built-in-rules=true")) {
            assertThat(third.bean(Journal.class).head()).isEqualTo(head);
        }
    }

    @Test
    void administrator_enacts_another_rule_without_a_release_and_a_clock_starts_by_it() {
        send("register-source", """
                {"source":"foi-act","occurredOn":"2000","publisher":"legislation.gov.uk","publishedOn":"2000",
                 "title":"Freedom of Information Act 2000","sourceKind":"LEGISLATION"}""");
        send("enact-clock-rule", """
                {"rule":"information-request","occurredOn":"2005-01-01","title":"Answer to a request for information",
                 "citations":[{"source":"foi-act","locator":"section 10(1)"}],
                 "terms":{"basis":"STATUTE","text":"Freedom of Information Act 2000, section 10(1)",
                 "start":"RECEIVED","length":20,"unit":"WORKING_DAYS","calendar":"england-and-wales",
                 "endOfMonth":"NONE","firstDayCounts":false,"effectiveFrom":"2005-01-01"}}""");

        StartedClock clock = clocks().start(new ClockRuleId("information-request"), EdtfDate.of("2024-12-10"), "");

        assertThat(clock.due()).isEqualTo(EdtfDate.of("2025-01-10"));
        assertThat(clock.counted().text())
                .isEqualTo("20 working days (England and Wales) after the day of receipt");
    }

    private static void send(String command, String json) {
        Node node = nodes.getFirst();
        node.bean(Gate.class).send(new Envelope(node.bean(CommandReader.class).read(command,
                JsonMapper.shared().readTree(json)), new Actor("administrator"), new CommandKey("test", command),
                Optional.empty()));
    }

    private static ClockRules clocks() {
        return new ClockRules(nodes.getLast().bean(JournalDirectory.class));
    }

    private static Journal journal() {
        return nodes.getFirst().bean(Journal.class);
    }
}
