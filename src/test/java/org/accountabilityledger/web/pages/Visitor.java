package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.accountabilityledger.testing.Node;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who reads a ledger's pages and their JSON, and records through its API. */
record Visitor(int port) {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    // As browsers do (Encoding Standard, "UTF-8 decode"): a byte order mark is none of the text.
    private static final HttpResponse.BodyHandler<String> LETTERS = answer -> HttpResponse.BodySubscribers.mapping(
            HttpResponse.BodySubscribers.ofString(StandardCharsets.UTF_8), text -> text.replaceFirst("^\uFEFF", ""));

    static Visitor of(Node node) {
        return new Visitor(node.port());
    }

    /** What was recorded, shown by then: waits for the views. */
    void records(String command, String content) {
        HttpResponse<String> answer = exchange(HttpRequest.newBuilder(address("/api/v1/commands/" + command))
                .header("Content-Type", "application/json").header("Idempotency-Key", command + content.hashCode())
                .POST(HttpRequest.BodyPublishers.ofString(content)).build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        waitsFor(JSON.readTree(answer.body()).get("entries").get(0).get("position").asLong());
    }

    void waitsFor(long position) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() ->
                assertThat(page("/views?after=" + position).select("p.notice")).isEmpty());
    }

    Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** The references on one page of a list. */
    List<String> references(JsonNode list) {
        return StreamSupport.stream(list.get("items").spliterator(), false)
                .map(item -> item.get("reference").asString()).toList();
    }

    HttpResponse<String> get(String path) {
        return exchange(HttpRequest.newBuilder(address(path)).build());
    }

    /** With headers: name, value, name, value. */
    HttpResponse<String> get(String path, String... headers) {
        return exchange(HttpRequest.newBuilder(address(path)).headers(headers).build());
    }

    /** Of any kind, without a body. */
    HttpResponse<String> sends(String method, String path, String... headers) {
        return exchange(HttpRequest.newBuilder(address(path)).headers(headers)
                .method(method, HttpRequest.BodyPublishers.noBody()).build());
    }

    HttpResponse<String> head(String path) {
        return exchange(HttpRequest.newBuilder(address(path)).HEAD().build());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return BROWSER.send(request, LETTERS);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
