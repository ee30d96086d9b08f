package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accountabilityledger.accountability.commitment.DeliveryClaim;
import org.accountabilityledger.accountability.commitment.DeliveryFinding;
import org.accountabilityledger.accountability.commitment.Outcome;
import org.accountabilityledger.accountability.recommendation.Adequacy;
import org.accountabilityledger.accountability.recommendation.Reply;
import org.accountabilityledger.accountability.recommendation.ReplyStanding;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The pages of words are there, and say all that there is to say. */
class WordPagesTest {

    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void a_ledger_is_open() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @Test
    void every_page_of_words_is_linked_from_every_page_and_says_the_same_to_programs() {
        List<String> links = visitor.page("/commitments").select("footer a").eachAttr("href");
        assertThat(links).contains("/methodology", "/data", "/accessibility", "/about", "/reversals");
        for (String path : List.of("/methodology", "/accessibility", "/about")) {
            Document page = visitor.page(path);
            visitor.json(path + ".json").get("parts").forEach(part -> {
                assertThat(page.select("h2#" + part.get("id").asString()).text())
                        .isEqualTo(part.get("heading").asString());
                part.get("paragraphs").forEach(text -> assertThat(page.select("main p").eachText())
                        .contains(text.asString()));
            });
        }
    }

    @Test
    void every_value_of_every_scale_is_explained() {
        Map<String, List<String>> scales = Map.of(
                "reply", names(Reply.values(), ReplyStanding.values()),
                "adequacy", Stream.concat(names(Adequacy.values()).stream(), Stream.of("NOT_RULED")).toList(),
                "claim", names(DeliveryClaim.values()), "finding", names(DeliveryFinding.values()),
                "outcome", names(Outcome.values()));
        JsonNode parts = visitor.json("/methodology.json").get("parts");
        scales.forEach((id, values) -> {
            JsonNode part = StreamSupport.stream(parts.spliterator(), false)
                    .filter(each -> each.get("id").asString().equals(id)).findFirst().orElseThrow();
            assertThat(part.get("terms")).as(id).extracting(term -> term.get("value").asString())
                    .containsExactlyInAnyOrderElementsOf(values);
            assertThat(part.get("terms")).allSatisfy(term -> assertThat(term.get("means").asString()).isNotBlank());
        });
    }

    @Test
    void every_table_and_feed_of_a_list_is_on_the_page_of_data_with_its_columns() {
        List<String> told = new ArrayList<>();
        visitor.json("/data.json").get("lists").forEach(list -> list.get("forms")
                .forEach(form -> told.add(list.get("path").asString() + "." + form.asString())));
        List<String> there = node.bean(DispatcherServlet.class).getHandlerMappings().stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .flatMap(each -> ((RequestMappingHandlerMapping) each).getHandlerMethods().keySet().stream())
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.matches("[^{}]*\\.(csv|atom|ics)")).toList();
        assertThat(there).isNotEmpty();
        assertThat(told.stream().filter(path -> !path.endsWith(".json"))).containsExactlyInAnyOrderElementsOf(there);
        visitor.json("/data.json").get("lists").forEach(list -> {
            String path = list.get("path").asString();
            String query = path.equals("/gaps") ? "?list=in-principle" : "";
            List<String> columns = new ArrayList<>();
            list.get("columns").forEach(column -> columns.add(column.asString()));
            assertThat(visitor.get(path + ".csv" + query).body().lines().findFirst()).as(path)
                    .contains(String.join(",", columns));
        });
        assertThat(visitor.page("/data").select("h2#licence + p").text()).startsWith("Not yet chosen.");
    }

    @Test
    void every_word_of_another_register_is_on_its_page_in_its_data_and_in_its_table() {
        Document page = visitor.page("/crosswalk");
        List<String> told = new ArrayList<>();
        visitor.json("/crosswalk.json").get("vocabularies").forEach(vocabulary -> {
            String key = vocabulary.get("key").asString();
            assertThat(page.select("h2#" + key + " ~ div").first().select("tbody th").eachText()).isEqualTo(
                    vocabulary.get("terms").valueStream().map(term -> term.get("word").asString()).toList());
            vocabulary.get("terms").forEach(term -> readings(term).forEach(reading -> told.add(key + "|" + reading)));
        });
        assertThat(CsvReader.builder().ofNamedCsvRecord(visitor.get("/crosswalk.csv").body()).stream()
                .map(row -> String.join("|", row.getField("vocabulary"), row.getField("word"), row.getField("scale"),
                        row.getField("value")))).hasSizeGreaterThan(115).isEqualTo(told);
    }

    private static List<String> readings(JsonNode term) {
        String word = term.get("word").asString();
        return term.get("readings").isEmpty() ? List.of(word + "||") : term.get("readings").properties().stream()
                .map(each -> word + "|" + each.getKey() + "|" + each.getValue().asString()).toList();
    }

    @Test
    void a_word_is_read_as_none_as_one_or_as_several_before_the_eyes_of_people() {
        assertThat(visitor.page("/methodology").select("a[href=/crosswalk]")).hasSize(1);
        assertThat(visitor.page("/data").select("h3#crosswalk a[href=/crosswalk]")).hasSize(1);
        Document page = visitor.page("/crosswalk");
        assertThat(page.select("h2#ntsb-closed ~ div").first().select("tr:has(th:containsOwn(Acceptable Action)) td").eachText())
                .startsWith("adequacy: adequate; closing: implemented");
        assertThat(page.select("h2#politifact ~ div").first().select("tr:has(th:containsOwn(Stalled)) td").eachText())
                .startsWith("none");
    }

    private static List<String> names(Enum<?>[]... values) {
        return Arrays.stream(values).flatMap(Arrays::stream).map(Enum::name).distinct().toList();
    }
}
