package org.accountabilityledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.accountabilityledger.testing.Extent;
import tools.jackson.databind.json.JsonMapper;

/** Several that record without a pause at a ledger, each source once, and note what they are answered. */
final class Writers implements AutoCloseable {

    /** What one was answered, after how long. */
    record Answer(int status, boolean retryAfter, String body, Duration after) {
    }

    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(60)).build();
    private static final int MANY = 4;
    private static final int PAUSE_NANOS = 20_000_000;

    final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private final String name;
    private final int port;
    private volatile boolean closed;

    Writers(String name, int port) {
        this.name = name;
        this.port = port;
        for (int i = 0; i < MANY; i++) {
            threads.add(Thread.ofPlatform().start(this::write));
        }
    }

    private void write() {
        while (!closed) {
            String source = name + "-" + next.incrementAndGet();
            sent.add(source);
            try {
                long began = System.nanoTime();
                HttpResponse<String> answer = register(port, source);
                answers.add(new Answer(answer.statusCode(), answer.headers().firstValue("Retry-After").isPresent(),
                        answer.body(), Duration.ofNanos(System.nanoTime() - began)));
                if (answer.statusCode() == 201) {
                    acknowledged.add(source);
                }
            } catch (IOException | InterruptedException gone) {
                closed |= gone instanceof InterruptedException;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Each is sent again under its key: what was acknowledged is there, and all of them are there once. */
    void sendAgain(int to) throws Exception {
        for (String source : sent) {
            HttpResponse<String> again = register(to, source);
            assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
            if (acknowledged.contains(source)) {
                assertThat(again.headers().firstValue("Idempotency-Replayed")).as(source).contains("true");
            }
        }
    }

    /** Recorded, or told to come again: nothing else. Within 15 seconds, where the machine is idle enough to say so. */
    void assertAnswers() {
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.body()).isIn(201, 503);
            assertThat(answer.status() == 201 || answer.retryAfter()).isTrue();
            if (Extent.WHOLE) {
                assertThat(answer.after()).isLessThan(Duration.ofSeconds(15));
            }
        });
    }

    static HttpResponse<String> register(int port, String source) throws IOException, InterruptedException {
        return send(port, "/api/v1/commands/register-source", source, """
                {"source":"%s","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""".formatted(source));
    }

    static HttpResponse<String> send(int port, String path, String key, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(120)).POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/json").header("Idempotency-Key", key).build(),
                BodyHandlers.ofString());
    }

    static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(120)).build(), BodyHandlers.ofString());
    }

    static long position(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body()).get("entries").get(0).get("position").asLong();
    }

    /** Waits for the last answers. */
    @Override
    public void close() throws InterruptedException {
        closed = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
