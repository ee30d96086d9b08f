package org.accountabilityledger.web.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accountabilityledger.reading.lists.ListQuery;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.RawRequest.Answer;
import org.accountabilityledger.testing.RawRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No parameter of a query is passed over in silence, at no address, in no form. */
class EveryParameterTest {

    private static Node node;

    @BeforeAll
    static void the_demonstration() {
        node = Node.on(Demonstrated.database());
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @Test
    void an_unknown_parameter_is_refused_at_every_address_with_those_that_it_knows() {
        for (String address : addresses()) {
            Answer answer = get(address + "?nonsense=1");
            assertThat(answer.status()).as(address).isEqualTo(400);
            ProductsForm.refusal(answer, address);
            assertThat(ProductsForm.sentenceOf(answer, address)).startsWith("There is no parameter 'nonsense' here.")
                    .contains("validOn", "knownAt", "after");
        }
    }

    @Test
    void an_operation_with_an_unknown_parameter_does_nothing() {
        byte[] tried = RawRequest.of("POST /api/v1/dossiers?chek=true HTTP/1.1", "Content-Type: application/yaml",
                "Content-Length: 0");
        Answer answer = RawRequest.send(node.port(), tried);
        ProductsForm.refusal(answer, "chek");
        assertThat(answer.body()).contains("Did you mean 'check'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timemap/commitments?owner=x", "/timemap/commitments.json?owner=x",
        "/as-of/2999-01-01/commitments?owner=x", "/commitments?owner=x&validOn=2025-01-01", "/compare/2025-01-01...now?owner=x",
        "/api?validOn=2025-01-01", "/compare/2025-01-01...2025-02-01?validOn=2025-01-01", "/as-of/2999-01-01/?knownAt=2025-01-01",
        "/commitments?sort=owner&sort=due", "/commitments?validOn=2025-01-01&validOn=2025-02-01", "/timeline?by=known&by=valid",
        "/timeline?withdrawals=yes", "/commitments?size=25&size=50", "/due?when=overdue&when=soon", "/search?q=a&q=b",
        "/gaps?sort=due", "/changes?size=7", "/commitments/apology.atom?by=valid",
        "/commitments.atom?sort=nonsense", "/commitments.atom?order=down", "/due.ics?sort=nonsense", "/due.ics?order=down",
        "/due.atom?sort=title", "/commitments.csv?sort=nonsense", "/commitments.csv?size=7"})
    void nothing_that_was_asked_is_left_out_in_silence(String address) {
        Answer answer = get(address);
        while (answer.status() / 100 == 3) {
            answer = get(answer.header("Location").orElseThrow().replaceFirst("^http://[^/]+", ""));
        }
        assertThat(answer.status()).as(address).isEqualTo(400);
        ProductsForm.refusal(answer, address);
    }

    @ParameterizedTest
    @CsvSource({"owner, institution", "replay, reply", "Size, size", "sorted, sort"})
    void the_nearest_name_is_offered(String written, String meant) {
        String sentence = ProductsForm.sentenceOf(get("/commitments.json?" + written + "=x"), written);
        assertThat(sentence).contains(meant);
        if (!written.equals("owner")) {
            assertThat(sentence).contains("Did you mean '" + meant + "'?");
        }
    }

    @Test
    void the_fields_of_a_form_that_were_left_empty_ask_nothing() {
        node.all(ListQuery.class).stream().map(each -> each.list().path()).forEach(list -> {
            String fields = fields(list).stream().map(field -> field + "=").collect(Collectors.joining("&"));
            assertThat(get(list + ".json?" + fields).body()).as(fields).isEqualTo(get(list + ".json").body());
        });
    }

    @ParameterizedTest
    @CsvSource({"/sources, kind, GOVERNMENT_DOCUMENT, NEWS_REPORT", "/institutions, kind, POLICE_FORCE, DEPARTMENT",
        "/commitments, closed, true, false", "/commitments, institution, home-office, rotherham-council",
        "/recommendations, reply, ACCEPTED, NOT_KNOWN", "/reversals, kind, REPLY, COMMITMENT"})
    void two_values_of_one_filter_are_a_union(String list, String filter, String one, String other) {
        Set<String> union = new TreeSet<>();
        for (String value : List.of(one, other)) {
            Answer answer = get(list + ".json?size=100&" + filter + "=" + value);
            if (answer.status() == 200) {
                union.addAll(items(JsonMapper.shared().readTree(answer.body())));
            }
        }
        Answer both = get(list + ".json?size=100&" + filter + "=" + one + "&" + filter + "=" + other);
        if (both.status() == 400) {
            ProductsForm.refusal(both, list);
            return;
        }
        JsonNode answered = JsonMapper.shared().readTree(both.body());
        assertThat(items(answered)).as(list).isEqualTo(union).isNotEmpty();
        assertThat(get(list + ".json?size=100&" + filter + "=" + one + "," + other).body()).isEqualTo(both.body());
    }

    private static Set<String> items(JsonNode list) {
        return StreamSupport.stream(list.get("items").spliterator(), false).map(JsonNode::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> fields(String list) {
        return org.jsoup.Jsoup.parse(get(list).body()).select("form.filter select").eachAttr("name");
    }

    /** Each address at which something is read, with what stands in the demonstration in the place of variables. */
    private static List<String> addresses() {
        return node.all(RequestMappingHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(each -> each.getKey().getMethodsCondition().getMethods().stream().anyMatch(method ->
                        method.name().equals("GET")))
                .filter(each -> ours(each.getValue())).flatMap(each -> each.getKey().getPatternValues().stream())
                .flatMap(EveryParameterTest::filled).distinct().toList();
    }

    private static boolean ours(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("org.accountabilityledger.");
    }

    private static Stream<String> filled(String pattern) {
        String filled = pattern.replaceFirst("\\{moments:[^}]*}", "2025-01-01...2025-02-01")
                .replace("{moments}", "2025-01-01...2025-02-01").replaceFirst("\\{kinds:[^}]*}", "commitments")
                .replaceFirst("\\{(reference|slug):\\[\\^\\.]\\+}", "nothing-of-the-kind").replaceFirst("\\{name:\\[\\^\\.]\\+}", "nothing")
                .replace("{upTo}", "1").replace("{part}", "1").replace("{name}", "titles");
        assertThat(filled).as(pattern).doesNotContain("{");
        return Stream.of(filled);
    }

    private static Answer get(String address) {
        return RawRequest.send(node.port(), RawRequest.of("GET " + address + " HTTP/1.1"));
    }

    private static JsonNode json(String address) {
        Answer answer = get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
