package org.accountabilityledger.testing;

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
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who reads a ledger's pages and their JSON: the only place of the tests that knows how one asks for them. */
public record Visitor(int port) {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    // As browsers do (Encoding Standard, "UTF-8 decode"): a byte order mark is none of the text.
    private static final HttpResponse.BodyHandler<String> LETTERS = answer -> HttpResponse.BodySubscribers.mapping(
            HttpResponse.BodySubscribers.ofString(StandardCharsets.UTF_8), text -> text.replaceFirst("^\uFEFF", ""));

    public static Visitor of(Node node) {
        return new Visitor(node.port());
    }

    /** What was recorded, shown by then: waits for the views. */
    public void records(String command, String content) {
        waitsFor(new Recorder(port).records(command, content));
    }

    public void waitsFor(long position) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() ->
                assertThat(page("/views?after=" + position).select(Frame.NOTICE)).isEmpty());
    }

    public Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    public JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** The references on one page of a list. */
    public List<String> references(JsonNode list) {
        return StreamSupport.stream(list.get("items").spliterator(), false)
                .map(item -> item.get("reference").asString()).toList();
    }

    public HttpResponse<String> get(String path) {
        return exchange(HttpRequest.newBuilder(address(path)).build());
    }

    /** With headers: name, value, name, value. */
    public HttpResponse<String> get(String path, String... headers) {
        return exchange(HttpRequest.newBuilder(address(path)).headers(headers).build());
    }

    /** Of any kind, without a body. */
    public HttpResponse<String> sends(String method, String path, String... headers) {
        return exchange(HttpRequest.newBuilder(address(path)).headers(headers)
                .method(method, HttpRequest.BodyPublishers.noBody()).build());
    }

    /** Which headers of the question an answer depends on, however often and in whichever letters it says so. */
    public static Set<String> vary(HttpResponse<?> answer) {
        return answer.headers().allValues("Vary").stream().flatMap(each -> Stream.of(each.toLowerCase(Locale.ROOT).split(",\\s*")))
                .collect(Collectors.toSet());
    }

    public HttpResponse<String> head(String path) {
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
