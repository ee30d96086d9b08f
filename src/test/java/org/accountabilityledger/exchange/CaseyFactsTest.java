package org.accountabilityledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The real case of the demonstration says what a table of its facts says: the same dates and figures, and nothing more. */
class CaseyFactsTest {

    private static final Set<String> BY_THE_LEDGER = Set.of("self-review-noted", "review-fell-due", "reply-fell-due",
            "commitment-fell-due", "milestone-fell-due");
    private static final Set<String> IN_THE_CHAIN = Set.of("allegation", "review", "recommendation", "commitment");
    private static Node node;
    private static List<JsonNode> entries;

    private record Fact(String number, String file, String event, String date, List<String> says) {

        static Fact of(String line) {
            String[] parts = line.split("\\|", -1);
            return new Fact(parts[0], parts[1], parts[2], parts[3],
                    Arrays.stream(parts[4].split(";")).filter(each -> !each.isEmpty()).toList());
        }

        boolean isOf(JsonNode entry) {
            String said = entry.get("sentence").asString() + " " + entry.get("saidBy").asString() + " "
                    + entry.path("note").asString("");
            return file.equals(CaseyFactsTest.file(entry)) && event.equals(entry.get("event").asString())
                    && date.equals(entry.get("occurredOn").asString()) && says.stream().allMatch(said::contains);
        }
    }

    @BeforeAll
    static void the_demonstration_is_on_record() {
        node = Node.on(Demonstrated.database());
        Visitor visitor = Visitor.of(node);
        entries = new ArrayList<>();
        String page = "/timeline.json?size=100";
        while (page != null) {
            JsonNode answer = visitor.json(page);
            answer.get("items").forEach(entries::add);
            page = answer.path("next").asString(null);
        }
    }

    @AfterAll
    static void node_stops() {
        node.close();
    }

    @Test
    void each_fact_is_an_entry_of_its_date_that_says_so() {
        assertThat(facts()).allSatisfy(fact -> assertThat(entries.stream().anyMatch(fact::isOf)).as(fact.toString())
                .isTrue());
    }

    @Test
    void no_entry_is_of_another_date_or_kind_than_the_facts() {
        Set<String> told = facts().map(fact -> fact.file() + " " + fact.event() + " " + fact.date())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(entries.stream().filter(entry -> IN_THE_CHAIN.contains(entry.get("file").get("kind").asString()))
                .filter(entry -> !BY_THE_LEDGER.contains(entry.get("event").asString()))
                .map(entry -> file(entry) + " " + entry.get("event").asString() + " " + entry.get("occurredOn").asString()))
                .isNotEmpty().allSatisfy(entry -> assertThat(told).contains(entry));
    }

    private static String file(JsonNode entry) {
        return entry.get("file").get("kind").asString() + ":" + entry.get("file").get("reference").asString();
    }

    private static Stream<Fact> facts() {
        try (var table = CaseyFactsTest.class.getResourceAsStream("/casey-facts.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("fact|")).map(Fact::of);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
