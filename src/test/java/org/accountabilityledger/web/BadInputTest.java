package org.accountabilityledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Recorder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bad input over HTTP is answered with a problem that says what is wrong and where, and records nothing. */
class BadInputTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Node node;
    private long head;

    @BeforeAll
    static void a_ledger_with_a_few_files_is_open() throws Exception {
        node = Node.on(TestDatabase.migrated());
        accepted("register-source", """
                {"source":"s1","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""");
        accepted("register-source", """
                {"source":"hoax","occurredOn":"2025-06-16","publisher":"Nobody","title":"A hoax",
                 "publishedOn":"2025-06-16","sourceKind":"OTHER"}""");
        accepted("withdraw-source", """
                {"source":"hoax","occurredOn":"2025-06-17","citations":[{"source":"s1"}],"reason":"It was a hoax."}""");
        for (String body : new String[] {"home-office", "watchdog", "stranger"}) {
            accepted("register-institution", """
                    {"institution":"%s","occurredOn":"2025","citations":[{"source":"s1"}],"name":"The %s",
                     "institutionKind":"PUBLIC_BODY"}""".formatted(body, body));
        }
        accepted("issue-recommendation", """
                {"recommendation":"r1","occurredOn":"2025-06-16","statedBy":"watchdog","citations":[{"source":"s1"}],
                 "origin":"CALL","title":"Count","words":"Count what is reported.","addressees":["home-office"]}""");
        accepted("make-commitment", """
                {"commitment":"c1","occurredOn":"2025-06-16","citations":[{"source":"s1"}],"title":"Count",
                 "owner":"home-office","words":"We will count."}""");
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @BeforeEach
    void the_journal_is_here() {
        head = node.bean(Journal.class).head();
    }

    @AfterEach
    void nothing_was_recorded() {
        assertThat(node.bean(Journal.class).head()).isEqualTo(head);
    }

    @Test
    void an_unknown_command_is_not_found() throws Exception {
        JsonNode problem = refused(404, "make-comitment", "{}");
        assertThat(problem.get("detail").asString())
                .isEqualTo("There is no command 'make-comitment'. Did you mean 'make-commitment'?");
        assertThat(problem.get("type").asString()).isEqualTo("/api#unknown-command");
    }

    @Test
    void an_unknown_field_is_refused() throws Exception {
        expect(refused(422, "withdraw-source", with("colour", "red")), "'colour' is not a field here.", "/colour");
    }

    @Test
    void a_wrong_type_is_refused() throws Exception {
        expect(refused(422, "withdraw-source", """
                {"source":"s1","occurredOn":"2025-06-17","citations":"s1","reason":7}"""),
                "'citations' must be a list.", "/citations");
    }

    @Test
    void a_date_in_the_future_is_refused() throws Exception {
        JsonNode problem = refused(422, "withdraw-source", """
                {"source":"s1","occurredOn":"2999-01-01","citations":[{"source":"s1"}],"reason":"No."}""");
        assertThat(problem.get("rule").asString()).isEqualTo("NOT_IN_THE_FUTURE");
        assertThat(problem.get("title").asString()).isEqualTo("What happened cannot lie in the future.");
        assertThat(problem.get("errors").get(0).get("pointer").asString()).isEqualTo("/occurredOn");
    }

    @Test
    void a_day_that_does_not_exist_is_refused() throws Exception {
        expect(refused(422, "withdraw-source", """
                {"source":"s1","occurredOn":"2025-02-30","citations":[{"source":"s1"}],"reason":"No."}"""),
                "'2025-02-30' is not a date: February 2025 has 28 days.", "/occurredOn");
    }

    @Test
    void an_unregistered_source_is_refused() throws Exception {
        expect(refused(422, "withdraw-source", """
                {"source":"s1","occurredOn":"2025","citations":[{"source":"s9"}],"reason":"No."}"""),
                "Every entry cites at least one registered, standing source. There is no source 's9' on the ledger.",
                "/citations/0/source");
    }

    @Test
    void a_citation_of_a_withdrawn_source_is_refused() throws Exception {
        expect(refused(422, "withdraw-source", """
                {"source":"s1","occurredOn":"2025","citations":[{"source":"hoax"}],"reason":"No."}"""),
                "Every entry cites at least one registered, standing source. The source 'hoax' was withdrawn.",
                "/citations/0/source");
    }

    @Test
    void an_entry_without_a_citation_is_refused() throws Exception {
        expect(refused(422, "withdraw-source", "{\"source\":\"s1\",\"occurredOn\":\"2025\",\"reason\":\"No.\"}"),
                "Every entry cites at least one registered, standing source. This one cites none.", "/citations");
    }

    @Test
    void a_javascript_address_is_refused() throws Exception {
        JsonNode problem = refused(422, "register-source", """
                {"source":"s2","occurredOn":"2025","publisher":"X","title":"Y","publishedOn":"2025",
                 "sourceKind":"OTHER","address":"javascript:alert(1)"}""");
        assertThat(problem.get("errors").get(0).get("pointer").asString()).isEqualTo("/address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1E-999999999", "1e2147483647", "9999999999999999999"})
    void a_number_that_nobody_can_print_is_refused(String number) throws Exception {
        expect(refused(422, "define-measure", """
                {"commitment":"c1","occurredOn":"2025","citations":[{"source":"s1"}],"measure":"m","name":"Cases",
                 "unit":"cases","target":%s}""".formatted(number)), "A number has at most 18 digits.", "/target");
        expect(refused(422, "withdraw-commitment-entry", """
                {"commitment":"c1","occurredOn":"2025","citations":[{"source":"s1"}],"reason":"No.","entry":%s}"""
                .formatted(number)), "A number has at most 18 digits.", "/entry");
    }

    @Test
    void a_number_that_no_computer_reckons_with_is_refused() throws Exception {
        refused(400, "withdraw-source", "{\"expectedVersion\":1e99999999999999}");
    }

    @Test
    void a_refusal_names_no_class() throws Exception {
        assertThat(refused(400, "withdraw-source", "{} {}").get("detail").asString())
                .isEqualTo("This is not JSON (RFC 8259): Trailing token found after value (line 1, column 4).");
        assertThat(refused(400, "withdraw-source", "{\"a\":NaN}").get("detail").asString()).doesNotContain("`");
        assertThat(refused(400, "withdraw-source", "[".repeat(99)).get("detail").asString()).doesNotContain("`");
    }

    @Test
    void a_reference_of_a_megabyte_is_not_said_again() throws Exception {
        HttpResponse<String> answer = send("withdraw-source", BodyPublishers.ofString(
                "{\"source\":\"" + "x".repeat(900_000) + "\"}"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).hasSizeLessThan(2000).contains("x…' is not a reference");
    }

    @Test
    void the_address_for_what_failed_is_no_page() throws Exception {
        assertThat(CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + node.port() + "/error")).build(),
                BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }

    @Test
    void half_a_character_is_refused() throws Exception {
        expect(refused(422, "withdraw-source", with("note", "a\\ud800b")),
                "Words hold no halves of characters, nor what Unicode never assigns.", "/note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example"})
    void a_name_that_is_not_the_ledgers_is_not_answered(String host) throws Exception {
        assertThat(statusUnder(host)).isEqualTo(421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:80", "[::1]:80"})
    void a_name_of_the_ledger_is_answered(String host) throws Exception {
        assertThat(statusUnder(host)).isEqualTo(200);
    }

    private static int statusUnder(String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", node.port())) {
            socket.getOutputStream().write(("GET /api HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return Integer.parseInt(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII)
                    .substring(9));
        }
    }

    @Test
    void a_body_of_ten_megabytes_is_too_large() throws Exception {
        refused(413, "withdraw-source", BodyPublishers.ofString("{\"reason\":\"" + "x".repeat(10_000_000) + "\"}"));
    }

    @Test
    void invalid_utf_8_is_refused() throws Exception {
        JsonNode problem = refused(400, "withdraw-source",
                BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'}));
        assertThat(problem.get("detail").asString()).isEqualTo("This is not valid UTF-8.");
    }

    @Test
    void half_a_body_is_refused() throws Exception {
        assertThat(refused(400, "withdraw-source", "{\"source\":\"s1\"").get("detail").asString())
                .startsWith("This is not JSON (RFC 8259): ");
    }

    @Test
    void a_doubled_field_is_refused() throws Exception {
        assertThat(refused(400, "withdraw-source", "{\"source\":\"s1\",\"source\":\"s2\"}").get("detail").asString())
                .contains("source");
    }

    @Test
    void deep_nesting_is_refused() throws Exception {
        refused(400, "withdraw-source", "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}");
    }

    @Test
    void a_list_is_not_a_command() throws Exception {
        assertThat(refused(400, "withdraw-source", "[]").get("detail").asString())
                .isEqualTo("A command is one JSON object.");
    }

    @Test
    void a_reply_from_a_body_that_was_not_addressed_is_refused() throws Exception {
        JsonNode problem = refused(422, "accept-recommendation", """
                {"recommendation":"r1","occurredOn":"2025-06-17","statedBy":"stranger","citations":[{"source":"s1"}],
                 "duties":["r1/home-office"]}""");
        assertThat(problem.get("title").asString()).isEqualTo("A reply comes from an addressee or from a body recorded "
                + "as answering for it, and names the duties it answers.");
    }

    @Test
    void an_owner_that_assesses_itself_is_refused() throws Exception {
        JsonNode problem = refused(422, "assess-delivery", """
                {"commitment":"c1","occurredOn":"2025-06-17","statedBy":"home-office","citations":[{"source":"s1"}],
                 "finding":"COMPLETE","words":"We did it."}""");
        assertThat(problem.get("title").asString()).isEqualTo("A body does not assess itself, nor what it is part of, "
                + "nor its parts or predecessors.");
    }

    @Test
    void a_file_that_is_not_on_the_ledger_is_named() throws Exception {
        expect(refused(422, "withdraw-source", """
                {"source":"nowhere","occurredOn":"2025","citations":[{"source":"s1"}],"reason":"No."}"""),
                "An entry points only to what stands on the ledger. There is no source 'nowhere' on the ledger.",
                "/source");
    }

    @Test
    void a_command_without_a_key_is_refused() throws Exception {
        HttpResponse<String> answer = CLIENT.send(request("withdraw-source", BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json").build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Idempotency-Key");
    }

    @Test
    void a_body_that_does_not_say_it_is_json_is_refused() throws Exception {
        HttpResponse<String> answer = CLIENT.send(request("withdraw-source", BodyPublishers.ofString("{}"))
                .header("Content-Type", "text/plain").header("Idempotency-Key", "k").build(), BodyHandlers.ofString());
        problem(answer, 415);
    }

    @Test
    void a_stale_version_hears_what_came_between() throws Exception {
        JsonNode problem = refused(409, "withdraw-source", """
                {"source":"hoax","expectedVersion":1,"occurredOn":"2025","citations":[{"source":"s1"}],
                 "reason":"No."}""");
        assertThat(problem.get("version").asLong()).isEqualTo(2);
        assertThat(problem.get("between").get(0).get("event").asString()).isEqualTo("source-withdrawn");
    }

    @Test
    void an_expected_version_that_is_no_number_is_refused() throws Exception {
        refused(422, "withdraw-source", with("expectedVersion", "two"));
    }

    private static String with(String field, String value) {
        return """
                {"source":"s1","occurredOn":"2025-06-17","citations":[{"source":"s1"}],"reason":"No.","%s":"%s"}"""
                .formatted(field, value);
    }

    private static void expect(JsonNode problem, String detail, String pointer) {
        assertThat(problem.get("errors")).anySatisfy(error -> {
            assertThat(error.get("detail").asString()).isEqualTo(detail);
            assertThat(error.get("pointer").asString()).isEqualTo(pointer);
        });
    }

    private static JsonNode refused(int status, String command, String body) throws Exception {
        return refused(status, command, BodyPublishers.ofString(body));
    }

    private static JsonNode refused(int status, String command, BodyPublisher body) throws Exception {
        return problem(send(command, body), status);
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void accepted(String command, String body) throws Exception {
        HttpResponse<String> answer = send(command, BodyPublishers.ofString(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static HttpResponse<String> send(String command, BodyPublisher body)
            throws IOException {
        return Recorder.exchange(request(command, body).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private static HttpRequest.Builder request(String command, BodyPublisher body) {
        return Recorder.of(node).request(Recorder.address(command), body);
    }
}
