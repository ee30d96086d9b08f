package org.accountabilityledger.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.accountabilityledger.exchange.bundle.Ledger;
import org.accountabilityledger.exchange.bundle.Plan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A ledger that runs elsewhere, or on this machine, and hands its history over by HTTP. */
final class RemoteLedger implements Ledger, AutoCloseable {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofMinutes(30);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int PATIENCE = 300;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final String address;

    RemoteLedger(URI address) {
        this.address = address.toString().replaceAll("/+$", "");
    }

    @Override
    public Plan plan() throws IOException {
        try (InputStream answer = get("")) {
            return Plan.read(answer.readAllBytes());
        } catch (JacksonException other) {
            throw new NotDone(address + " does not answer as a ledger of this version does.");
        }
    }

    @Override
    public InputStream entries(long upTo, long part) throws IOException {
        return get("/" + upTo + "/entries/" + part);
    }

    @Override
    public InputStream sources(long upTo) throws IOException {
        return get("/" + upTo + "/sources");
    }

    @Override
    public InputStream schemas() throws IOException {
        return get("/schemas");
    }

    private InputStream get(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/bundle" + path)).timeout(ANSWER)
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            for (int waited = 0; answer.statusCode() == UNAVAILABLE && waited < PATIENCE; waited++) {
                answer.body().close();
                Thread.sleep(PAUSE);
                answer = client.send(request, BodyHandlers.ofInputStream());
            }
            return body(answer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotDone("Stopped.", stopped);
        }
    }

    private InputStream body(HttpResponse<InputStream> answer) throws IOException {
        if (answer.statusCode() == OK) {
            return answer.body();
        }
        try (InputStream body = answer.body()) {
            throw new NotDone(JsonMapper.shared().readTree(body).get("detail").asString());
        } catch (JacksonException | NullPointerException noProblem) {
            throw new NotDone(answer.uri() + " answers with the status " + answer.statusCode() + ".", noProblem);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
