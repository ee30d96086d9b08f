package org.accountabilityledger.web.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Clerk;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.RawRequest;
import org.accountabilityledger.testing.RawRequest.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer bears the strict headers, and every one from 400 up is the product's own, in words for people. */
class EveryAnswerTest {

    private static final String COMMAND = "POST /api/v1/commands/register-source HTTP/1.1";
    private static Node node;

    @BeforeAll
    static void a_ledger_with_a_source() {
        node = Node.on(TestDatabase.migrated());
        new Clerk(node).send("register-source", """
                {"source":"s1","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""");
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sources", "/sources/s1", "/sources.json", "/sources.csv", "/timeline.atom", "/due.ics",
        "/context.jsonld", "/assets/ledger.css", "/assets/icon.svg", "/assets/public-sans-400.woff2", "/timemap/sources",
        "/api/v1/openapi.json", "/api/v1/rebuilds/events", "/actuator/health/liveness", "/compare/2025-01-01...now",
        "/as-of/2999-01-01/sources/s1", "/sources/", "/search?q=report", "/api/v1/bundle/schemas"})
    void what_is_answered_is_answered_with_strict_headers(String address) {
        for (String method : new String[] {"GET", "HEAD"}) {
            Answer answer = asked(method + " " + address + " HTTP/1.1");
            assertThat(answer.status()).as(address).isLessThan(400);
            ProductsForm.strict(answer, address);
        }
    }

    @Test
    void what_did_not_change_is_so_answered_too() {
        String tag = asked("GET /sources HTTP/1.1").header("ETag").orElseThrow();
        Answer again = asked("GET /sources HTTP/1.1", "If-None-Match: " + tag);
        assertThat(again.status()).isEqualTo(304);
        ProductsForm.strict(again, "304");
    }

    static Stream<byte[]> lines() {
        return Stream.of("GARBAGE", "GET", "GET /", " / HTTP/1.1", "GET /a\\b HTTP/1.1", "GET /a|b HTTP/1.1", "G@T / HTTP/1.1",
                "GET /commitments/a%2Fb HTTP/1.1", "GET /commitments/a%00b HTTP/1.1", "GET /commitments/%zz HTTP/1.1",
                "GET /commitments/%ff HTTP/1.1", "GET /commitments/\u00e9 HTTP/1.1", "GET /commitments?x=%ff HTTP/1.1",
                "GET /commitments.json?institution=%E9 HTTP/1.1", "GET /commitments.csv?x=%zz HTTP/1.1",
                "GET /commitments?x=\u00e9 HTTP/1.1", "GET /../../etc/passwd HTTP/1.1", "GET / HTTP/3.0", "GET / HTTQ/1.1",
                "GET /" + "a".repeat(9000) + " HTTP/1.1", "GET /nope HTTP/1.1", "HEAD /nope HTTP/1.1",
                "GET /nope.json HTTP/1.1", "GET //evil.example/ HTTP/1.1", "GET /error HTTP/1.1", "GET /assets/x HTTP/1.1",
                "GET /commitments/nope HTTP/1.1", "GET /commitments/nope.atom HTTP/1.1", "GET /timemap/nope HTTP/1.1",
                "GET /as-of/nope/ HTTP/1.1", "GET /as-of/%ff/ HTTP/1.1", "GET /api/v1/nope HTTP/1.1",
                "POST /api/v1/nope HTTP/1.1", "GET /api/v1/commands/register-source HTTP/1.1", "GET /actuator/nope HTTP/1.1",
                "GET /api/v1/bundle/x/entries/1 HTTP/1.1", "POST /sources HTTP/1.1", "DELETE /sources.json HTTP/1.1",
                "TRACE / HTTP/1.1", "CONNECT localhost:1 HTTP/1.1", "BREW / HTTP/1.1", "GET http://evil.example/ HTTP/1.1")
                .map(line -> RawRequest.of(line));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_request_line_that_is_refused_is_refused_in_words(byte[] request) {
        String line = new String(request, StandardCharsets.ISO_8859_1);
        Answer answer = RawRequest.send(node.port(), request);
        if (line.startsWith("GET /\r\n")) {
            // HTTP/0.9 knows no status and no headers.
            assertThat(answer.body()).contains("</html>");
        } else if (line.startsWith("HEAD")) {
            assertThat(answer.status()).isEqualTo(404);
            ProductsForm.strict(answer, line);
        } else {
            ProductsForm.refusal(answer, line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bad Header: x", "X: a\0b", "Host: again", "Content-Length: abc", "Content-Length: -1",
        "Transfer-Encoding: zip", "Expect: wonders", "Accept-Datetime: yesterday", "Content-Type: ///",
        "Content-Type: multipart/form-data", "Content-Type: text/plain", "Content-Type: application/json; charset=x-none",
        "Content-Encoding: gzip", "Content-Encoding: br, identity", "Origin: http://evil.example", "Origin: null",
        "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"})
    void a_header_that_is_refused_is_refused_in_words(String header) {
        boolean reading = header.startsWith("Accept-Datetime");
        ProductsForm.refusal(asked(reading ? "GET /sources HTTP/1.1" : COMMAND, header), header);
    }

    @Test
    void headers_without_end_are_refused_in_words() {
        ProductsForm.refusal(asked("GET / HTTP/1.1", "X: " + "a".repeat(9000)), "a long header");
        String[] many = Stream.iterate(1, i -> i + 1).limit(200).map(i -> "X" + i + ": a").toArray(String[]::new);
        ProductsForm.refusal(asked("GET / HTTP/1.1", many), "many headers");
    }

    @Test
    void a_name_that_is_not_the_ledgers_is_refused_in_words() {
        ProductsForm.refusal(RawRequest.send(node.port(), "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII)), "Host");
    }

    @ParameterizedTest
    @CsvSource({"/sources/, /sources", "/sources/?a=b, /sources?a=b", "/api/, /api",
        "/as-of/2026-01-01/sources/, /as-of/2026-01-01/sources"})
    void a_slash_too_many_leads_on(String address, String there) {
        Answer answer = asked("GET " + address + " HTTP/1.1");
        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.header("Location")).contains(there);
    }

    @Test
    void pages_elsewhere_may_read_and_may_not_send() {
        Answer read = asked("GET /sources.json HTTP/1.1", "Origin: http://elsewhere.example", "Sec-Fetch-Site: cross-site");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Access-Control-Allow-Origin")).contains("*");
        ProductsForm.refusal(asked("OPTIONS /api/v1/commands/register-source HTTP/1.1", "Origin: http://elsewhere.example",
                "Access-Control-Request-Method: POST"), "may I send");
        assertThat(asked(COMMAND, "Origin: http://localhost", "Sec-Fetch-Site: same-origin", "Content-Type: application/json",
                "Content-Length: 0").status()).isEqualTo(400);
    }

    private static Answer asked(String line, String... headers) {
        return RawRequest.send(node.port(), RawRequest.of(line, headers));
    }
}
