package org.accountabilityledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.Queue;
import org.accountabilityledger.testing.LedgerProcess;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product is killed in the middle of its work, and opened again. */
class KilledTest {

    private static final int WRITERS = 4;
    private static final String[] NOTHING_SHIPPED = {"ledger.demonstration=false", "ledger.built-in-rules=false"};
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void what_was_acknowledged_is_there_after_kill_9_and_what_is_sent_again_is_recorded_once() throws Exception {
        Queue<String> acknowledged = killInTheMiddle();
        try (LedgerProcess again = LedgerProcess.in(folder, NOTHING_SHIPPED)) {
            for (String source : acknowledged) {
                HttpResponse<String> answer = register(again.port(), source);
                assertThat(answer.statusCode()).isEqualTo(201);
                assertThat(answer.headers().firstValue("Idempotency-Replayed")).as(source).contains("true");
            }
            HttpResponse<String> fresh = register(again.port(), "fresh");
            assertThat(position(fresh)).as("positions go on without a gap, past what was acknowledged or cut off")
                    .isBetween((long) acknowledged.size() + 1, (long) acknowledged.size() + WRITERS + 1);
        }
    }

    private Queue<String> killInTheMiddle() throws Exception {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            LedgerProcess first = LedgerProcess.in(folder, NOTHING_SHIPPED);
            List<Future<?>> writers = new ArrayList<>();
            AtomicInteger next = new AtomicInteger();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(threads.submit(() -> write(first.port(), next, acknowledged)));
            }
            Awaitility.await().until(() -> acknowledged.size() > 40);
            first.kill();
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        return acknowledged;
    }

    private static Void write(int port, AtomicInteger next, Queue<String> acknowledged) throws InterruptedException {
        while (true) {
            String source = "s" + next.incrementAndGet();
            try {
                if (register(port, source).statusCode() == 201) {
                    acknowledged.add(source);
                }
            } catch (IOException killed) {
                return null;
            }
        }
    }

    private static HttpResponse<String> register(int port, String source) throws IOException, InterruptedException {
        String body = """
                {"source":"%s","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""".formatted(source);
        return CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port
                        + "/api/v1/commands/register-source")).POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/json").header("Idempotency-Key", source).build(),
                BodyHandlers.ofString());
    }

    private static long position(HttpResponse<String> answer) {
        JsonNode receipt = JsonMapper.shared().readTree(answer.body());
        return receipt.get("entries").get(0).get("position").asLong();
    }
}
