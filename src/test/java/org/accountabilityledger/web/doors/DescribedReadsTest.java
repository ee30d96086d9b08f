package org.accountabilityledger.web.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Extent;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.RawRequest;
import org.accountabilityledger.testing.RawRequest.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API has every address, asks what the address asks, and says what it answers. */
class DescribedReadsTest {

    private static final Set<String> NOT_MAPPED = Set.of("/as-of/{moment}/{address}", "/timemap/{address}.json");

    /** Files of which each event is in one: of what is on a page, nothing is missing that an entry puts there. */
    private static final String OF_EVERY_EVENT = """
            select distinct file from (select distinct on (kind, name) file from (select file, split_part(file, ':', 1) as kind,
            name, count(*) over (partition by file) as entries from reading.entry) e
            order by kind, name, entries desc, file) longest order by file""";

    private static final String[] REFUSED = {"There is no parameter", "There is one state"};

    private static Node node;
    private static JsonNode api;
    private static Map<String, List<String>> files;

    @BeforeAll
    static void the_demonstration() {
        node = Node.on(Demonstrated.database());
        api = json("/api/v1/openapi.json");
        files = new TreeMap<>();
        node.bean(JdbcClient.class).sql(Extent.of(OF_EVERY_EVENT, "select distinct file from reading.entry order by file"))
                .query(String.class).list().forEach(file -> files.computeIfAbsent(file.split(":")[0], _ -> new ArrayList<>()).add(file.split(":")[1]));
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @Test
    void every_address_that_is_mapped_is_described_and_no_other() {
        Set<String> mapped = new TreeSet<>();
        node.all(RequestMappingHandlerMapping.class).forEach(mapping -> mapping.getHandlerMethods().forEach((at, method) -> {
            if (method.getBeanType().getName().startsWith("org.accountabilityledger.")) {
                at.getMethodsCondition().getMethods().forEach(verb -> at.getPatternValues().forEach(pattern ->
                        mapped.add(verb + " " + pattern.replaceAll("\\{(\\w+):[^}]*}", "{$1}"))));
            }
        }));
        Set<String> described = new TreeSet<>();
        api.get("paths").forEachEntry((path, verbs) -> verbs.propertyNames().forEach(verb ->
                described.add(verb.toUpperCase(Locale.ROOT) + " " + path)));
        mapped.remove("POST /api/v1/commands/{name}");
        described.removeIf(each -> each.startsWith("POST /api/v1/commands/")
                || NOT_MAPPED.contains(each.substring("GET ".length())));
        assertThat(described).isEqualTo(mapped).hasSizeGreaterThan(100);
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_says_what_it_is() {
        List<String> names = new ArrayList<>();
        api.get("paths").forEach(verbs -> verbs.forEach(operation -> {
            names.add(operation.required("operationId").asString());
            assertThat(operation.required("summary").asString()).as(names.getLast()).isNotBlank();
        }));
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void every_address_takes_the_parameters_that_are_described_and_no_other() {
        Set<String> all = new TreeSet<>();
        reads().forEach((path, read) -> all.addAll(asked(read)));
        assertThat(all).contains("validOn", "institution", "archive");
        Set<String> paths = reads().keySet();
        reads().forEach((path, read) -> {
            if (path.endsWith(".csv") || paths.contains(path + ".json")) {
                return;
            }
            String address = examples(path).getFirst();
            Set<String> described = asked(read);
            assertThat(refusal(address + described.stream().collect(Collectors.joining("=&", "?", "=")))).as(address)
                    .doesNotContain(REFUSED);
            all.stream().filter(name -> !described.contains(name)).map(name -> address + "?" + name + "=").forEach(other ->
                    assertThat(refusal(other)).as(other).containsAnyOf(REFUSED));
        });
    }

    @Test
    void every_value_that_is_described_is_taken_and_another_is_refused_in_every_form() {
        reads().forEach((path, read) -> {
            String address = examples(path).getFirst();
            if (!address.matches(".*\\.(json|csv|atom|ics)") || get(address).status() != 200) {
                return;
            }
            parameters(read).filter(each -> each.get("in").asString().equals("query")).forEach(each -> {
                List<String> values = values(each);
                String asked = address + "?" + each.get("name").asString() + "=";
                values.stream().filter(_ -> !address.endsWith(".csv")).forEach(value ->
                        assertThat(get(asked + value).status()).as(asked + value).isIn(200, 404));
                if (!values.isEmpty()) {
                    assertThat(get(asked + "nonsense").status()).as(asked + "nonsense").isEqualTo(400);
                }
            });
        });
    }

    /** Those of a filter can be asked at once: any of them that is none is refused. */
    private static List<String> values(JsonNode parameter) {
        JsonNode several = parameter.at("/schema/items");
        List<String> all = (several.isMissingNode() ? parameter.get("schema") : several).path("enum").valueStream()
                .map(JsonNode::asString).toList();
        return several.isMissingNode() || all.isEmpty() ? all : List.of(String.join(",", all));
    }

    @Test
    void what_is_answered_is_as_it_is_described() {
        Set<String> answered = new HashSet<>();
        reads().forEach((path, read) -> {
            JsonNode described = read.at("/responses/200/content/application~1json/schema");
            if (path.endsWith(".json") && !described.isEmpty()) {
                Schema schema = strict(described);
                List<String> examples = examples(path);
                Stream.concat(examples.stream(), variants(examples.getFirst())).forEach(address -> {
                    Answer answer = get(address);
                    if (answer.status() == 200) {
                        answered.add(path);
                        assertThat(schema.validate(JsonMapper.shared().readTree(answer.body()), context ->
                                context.executionConfig(config -> config.formatAssertionsEnabled(true)))).as(address).isEmpty();
                    }
                });
                assertThat(answered).as("none was answered").contains(path);
            }
        });
        assertThat(answered).hasSizeGreaterThan(30);
    }

    @Test
    void what_is_not_described_would_be_seen() {
        Schema schema = strict(api.at("/paths/~1commitments.json/get/responses/200/content/application~1json/schema"));
        ObjectNode answer = (ObjectNode) json("/commitments.json");
        assertThat(schema.validate(answer)).isEmpty();
        ((ObjectNode) answer.at("/items/0")).put("more", 1);
        ((ObjectNode) answer.at("/items/0/owner")).remove("title");
        ((ObjectNode) answer.at("/items/0")).put("deferrals", "1");
        assertThat(schema.validate(answer)).hasSize(3);
    }

    /** Nothing is there that the schema does not name. */
    private static Schema strict(JsonNode schema) {
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        ObjectNode schemas = (ObjectNode) api.at("/components/schemas").deepCopy();
        Stream.concat(schemas.valueStream(), Stream.of(whole)).forEach(DescribedReadsTest::closed);
        whole.putObject("components").set("schemas", schemas);
        return SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(whole);
    }

    private static void closed(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(DescribedReadsTest::closed);
    }

    private static Map<String, JsonNode> reads() {
        Map<String, JsonNode> reads = new TreeMap<>();
        api.get("paths").forEachEntry((path, verbs) -> {
            if (verbs.has("get") && !path.endsWith("/events")) {
                reads.put(path, verbs.get("get"));
            }
        });
        NOT_MAPPED.forEach(reads::remove);
        return reads;
    }

    private static Set<String> asked(JsonNode read) {
        return parameters(read).filter(each -> each.get("in").asString().equals("query"))
                .map(each -> each.get("name").asString()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> parameters(JsonNode read) {
        return read.path("parameters").valueStream().map(each -> each.has("$ref")
                ? api.at(each.get("$ref").asString().substring(1)) : each);
    }

    /** Addresses of the kind, with what is on record in the place of variables. */
    private static List<String> examples(String path) {
        if (path.contains("{kinds}")) {
            return Stream.of("commitments", "reviews", "recommendations", "allegations", "institutions")
                    .flatMap(kinds -> examples(path.replace("{kinds}", kinds)).stream().limit(2)).toList();
        }
        String kind = Arrays.stream(path.split("/")).filter(part -> part.endsWith("s") && files.containsKey(part.substring(0, part.length() - 1)))
                .findFirst().map(part -> part.substring(0, part.length() - 1)).orElse("");
        Stream<String> each = Stream.of(path.replace("{moments}", "2025-01-01...2025-06-30").replace("{upTo}", "20")
                .replace("{part}", "1").replace("/views/{name}", "/views/titles"));
        if (path.contains("/measures/{name}")) {
            List<String> measures = json("/measures.json").at("/items").valueStream().map(item -> item.get("name").asString()).toList();
            return each.flatMap(one -> measures.stream().map(name -> one.replace("{name}", name))).toList();
        }
        return each.flatMap(one -> one.matches(".*\\{(reference|slug)}.*") ? files.get(kind).stream()
                .map(reference -> one.replaceAll("\\{(reference|slug)}", reference)) : Stream.of(one)).toList();
    }

    private static Stream<String> variants(String address) {
        return Stream.of("?examples=show", "?validOn=2025-06-30", "?size=25", "?list=in-principle", "?q=police",
                "?kind=figures", "?entry=2").map(asked -> address + asked);
    }

    private static String refusal(String address) {
        Answer answer = get(address);
        return answer.status() == 400 || answer.status() == 404 ? ProductsForm.sentenceOf(answer, address) : "";
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
