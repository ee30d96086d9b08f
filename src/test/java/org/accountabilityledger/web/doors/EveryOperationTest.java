package org.accountabilityledger.web.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.RawRequest;
import org.accountabilityledger.testing.RawRequest.Answer;
import org.accountabilityledger.testing.Recorder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is no question is answered in JSON, and with success if and only if it was recorded, whatever Accept says. */
class EveryOperationTest {

    private static final List<String> ACCEPTED = List.of("application/json", "text/html", "*/*;q=0", "INVALID", "image/png",
            "application/xml;q=0.9", "text/event-stream", "application/problem+json");

    /** What is sent to be taken: its address, its media type and its body, in which {@code %s} is new each time. */
    private record Sent(String address, String type, String body, boolean records) {
    }

    private static final Map<String, Sent> EXAMPLES = Map.of(
            "/api/v1/commands/{name}", new Sent(Recorder.address("register-source"), "application/json", """
                    {"source":"%s","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                     "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""", true),
            "/api/v1/dossiers", new Sent("/api/v1/dossiers", "application/yaml", """
                    dossier: %1$s
                    instalment: one
                    title: A dossier
                    about: Tried.
                    sources:
                      - {source: %1$s-s, occurredOn: 2025-06-16, publisher: The Gazette, title: A report, publishedOn: 2025-06-16, sourceKind: NEWS_REPORT}
                    """, true),
            "/api/v1/views/rebuild", new Sent("/api/v1/views/rebuild", "application/json", "{}", false),
            "/api/v1/views/{name}/rebuild", new Sent("/api/v1/views/titles/rebuild", "application/json", "{}", false),
            "/api/v1/views/{name}/rebuild/cancel",
            new Sent("/api/v1/views/nope/rebuild/cancel", "application/json", "{}", false),
            "/api/v1/views/{name}/rebuild/accept",
            new Sent("/api/v1/views/nope/rebuild/accept", "application/json", "{}", false),
            "/api/v1/directory/rebuild", new Sent("/api/v1/directory/rebuild", "application/json", "{}", false),
            "/api/v1/clock/sweep", new Sent("/api/v1/clock/sweep", "application/json", "{}", false));

    private static Node node;
    private static int count;

    @BeforeAll
    static void a_ledger_is_open() {
        node = Node.on(TestDatabase.migrated());
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @Test
    void every_operation_has_an_example() {
        assertThat(EXAMPLES.keySet()).isEqualTo(Set.copyOf(operations()));
    }

    static Stream<Sent> examples() {
        return EXAMPLES.values().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_operation_is_answered_with_success_if_and_only_if_it_was_recorded(Sent sent) {
        List<Integer> statuses = new ArrayList<>();
        for (String accept : ACCEPTED) {
            long before = node.bean(Journal.class).head();
            Answer answer = send(sent, sent.body().formatted("new-" + ++count), accept);
            boolean taken = answer.status() < 300;
            statuses.add(answer.status());
            if (sent.records()) {
                assertThat(node.bean(Journal.class).head() > before).as(accept + " " + answer).isEqualTo(taken);
            }
            assertThat(answer.body().isEmpty() || JsonMapper.shared().readTree(answer.body()).isObject()).isTrue();
            ProductsForm.strict(answer, accept);
        }
        assertThat(statuses).as(sent.address()).doesNotContain(406, 500).containsOnly(statuses.getFirst());
    }

    @Test
    void what_is_refused_is_so_refused_and_records_nothing_whatever_accept_says() {
        long before = node.bean(Journal.class).head();
        for (String accept : ACCEPTED) {
            ProductsForm.refusal(send(new Sent(Recorder.address("register-source"), "application/json", "", true),
                    "{\"source\":\"Not A Reference\"}", accept), accept);
        }
        assertThat(node.bean(Journal.class).head()).isEqualTo(before);
    }

    private static Answer send(Sent sent, String body, String accept) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = new String(RawRequest.of("POST " + sent.address() + " HTTP/1.1", "Content-Type: " + sent.type(),
                "Content-Length: " + bytes.length, "Idempotency-Key: k" + ++count, "Accept: " + accept),
                StandardCharsets.ISO_8859_1);
        return RawRequest.send(node.port(), (head + body).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> operations() {
        return node.all(RequestMappingHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(mapping -> mapping.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> !method.name().equals("GET")))
                .flatMap(mapping -> mapping.getPatternValues().stream()).toList();
    }
}
