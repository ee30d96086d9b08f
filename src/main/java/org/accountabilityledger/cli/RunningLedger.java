package org.accountabilityledger.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A ledger that runs elsewhere, or on this machine, and is asked by HTTP; what it refuses is said in its own words. */
final class RunningLedger implements AutoCloseable {

    private static final int UNAVAILABLE = 503;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int PATIENCE = 300;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final String address;

    RunningLedger(URI address) {
        this.address = address.toString().replaceAll("/+$", "");
    }

    /**
     * @param option where it was written
     * @throws ParameterException if that is no address
     */
    static URI address(URI written, String option, CommandLine line) {
        if (written.getHost() == null || !String.valueOf(written.getScheme()).matches("https?")) {
            throw new ParameterException(line, option + " is an address such as http://localhost:8080.");
        }
        return written;
    }

    String address() {
        return address;
    }

    InputStream get(String path, Duration atMost) throws IOException {
        HttpRequest request = request(path).timeout(atMost).build();
        HttpResponse<InputStream> answer = send(request);
        for (int waited = 0; answer.statusCode() == UNAVAILABLE && waited < PATIENCE; waited++) {
            answer.body().close();
            pause();
            answer = send(request);
        }
        return done(answer);
    }

    /** A stream of which nobody knows how long it takes. */
    InputStream listen(String path) throws IOException {
        return done(send(request(path).build()));
    }

    InputStream post(String path, Duration atMost) throws IOException {
        return done(send(request(path).timeout(atMost).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")).build()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    private static NotDone stopped(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new NotDone("Stopped.", stopped);
    }

    private static InputStream done(HttpResponse<InputStream> answer) throws IOException {
        if (answer.statusCode() / 100 == 2) {
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
        client.shutdownNow();
    }
}
