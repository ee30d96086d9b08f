package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ledger's JSON as linked data: what each field means, and where that is said. */
class LinkedDataTest {

    private static Visitor visitor;

    @BeforeAll
    static void the_demonstration_is_on_record() {
        visitor = Visitor.of(ShownDemonstration.node());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commitments", "/reviews/closed-cases-review", "/recommendations",
        "/recommendations/casey-2", "/reviews", "/reviews/casey-audit", "/allegations",
        "/allegations/keighley-concerns-2003", "/institutions", "/institutions/home-office", "/sources",
        "/sources/s01", "/timeline"})
    void every_field_at_the_top_is_defined_and_described(String address) {
        JsonNode context = context();
        JsonNode answer = visitor.json(address + ".json");
        Document described = visitor.page("/data");
        Stream<JsonNode> objects = answer.has("items") && !answer.get("items").isEmpty()
                ? Stream.of(answer, answer.get("items").get(0)) : Stream.of(answer);
        objects.flatMap(object -> object.propertyNames().stream()).distinct().forEach(field -> {
            assertThat(context.has(field)).as(field).isTrue();
            assertThat(described.select("dt#term-" + field)).as(field).hasSize(1);
        });
    }

    @Test
    void field_of_the_ledgers_own_is_a_word_of_its_vocabulary_and_any_other_an_address() {
        assertThat(context().at("/@vocab").asString()).isEqualTo("/data#term-");
        context().properties().stream().filter(term -> !term.getKey().startsWith("@")).forEach(term ->
                assertThat(term.getValue().get("@id").asString()).matches(term.getKey() + "|https?://.+"));
        assertThat(context().at("/recordedAt/@id").asString())
                .isEqualTo("http://www.w3.org/ns/prov#generatedAtTime");
    }

    @Test
    void every_answer_in_json_names_the_context_and_no_other_form_does() {
        assertThat(links("/commitments.json")).contains("/context.jsonld>; rel=\"http://www.w3.org/ns/json-ld#context\"; "
                + "type=\"application/ld+json\"");
        assertThat(links("/commitments")).doesNotContain("jsonld");
        assertThat(links("/commitments.csv")).doesNotContain("jsonld");
    }

    @Test
    void context_is_json_ld_and_may_be_read_from_elsewhere() {
        HttpResponse<String> answer = visitor.get("/context.jsonld", "Origin", "https://example.org");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/ld+json");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    private static JsonNode context() {
        return JsonMapper.shared().readTree(visitor.get("/context.jsonld").body()).get("@context");
    }

    private static String links(String path) {
        return String.join(", ", visitor.get(path).headers().allValues("Link"));
    }
}
