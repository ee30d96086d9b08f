package org.accountabilityledger.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who records through the API of a ledger: the only place of the tests that knows how one asks there. */
public record Recorder(int port) {

    public static final String JSON = "application/json";
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static Recorder of(Node node) {
        return new Recorder(node.port());
    }

    /** The address to which a command of that name is sent. */
    public static String address(String command) {
        return "/api/v1/commands/" + command;
    }

    /** Under a key of its own. */
    public HttpResponse<String> sends(String command, String content) {
        return sends(command, content, UUID.randomUUID().toString());
    }

    public HttpResponse<String> sends(String command, String content, String key) {
        try {
            return tries(command, content, key);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    /** The same, by whoever is ready not to be answered. */
    public HttpResponse<String> tries(String command, String content, String key) throws IOException {
        return exchange(request(address(command), BodyPublishers.ofString(content)).header("Content-Type", JSON)
                .header("Idempotency-Key", key));
    }

    /** Any other operation, under a key of its own. */
    public HttpResponse<String> asks(String path, String type, String content) {
        try {
            return exchange(request(path, BodyPublishers.ofString(content)).header("Content-Type", type)
                    .header("Idempotency-Key", UUID.randomUUID().toString()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    /** It must be taken; returns the position of its entry. */
    public long records(String command, String content) {
        HttpResponse<String> answer = sends(command, content, command + content.hashCode());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return position(answer);
    }

    /** The position of the first entry that was recorded, as the receipt says. */
    public static long position(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body()).get("entries").get(0).get("position").asLong();
    }

    /** A request as it is sent, for whoever leaves a header out. */
    public HttpRequest.Builder request(String path, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(LONGEST).POST(body);
    }

    public static HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
