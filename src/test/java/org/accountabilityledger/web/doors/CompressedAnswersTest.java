package org.accountabilityledger.web.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compressed or not, an answer says the same, and no strong ETag is that of two codings. */
class CompressedAnswersTest {

    private static final HttpClient PROGRAM = HttpClient.newHttpClient();
    private static Node node;

    @BeforeAll
    static void the_demonstration() {
        node = Node.on(Demonstrated.database());
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/commitments", "/commitments.json", "/commitments.csv", "/commitments.atom", "/due.ics",
        "/institutions/home-office.csv", "/timemap/commitments", "/timemap/commitments.json", "/context.jsonld",
        "/api/v1/openapi.json", "/status.json", "/commitments?owner=x", "/nothing", "/assets/ledger.css"})
    void an_answer_says_the_same_compressed_or_not(String address) throws Exception {
        HttpResponse<byte[]> plain = get(address, "identity");
        HttpResponse<byte[]> packed = get(address, "gzip");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(packed.statusCode()).isEqualTo(plain.statusCode());
        if (packed.headers().firstValue("Content-Encoding").isEmpty()) {
            assertThat(packed.headers().firstValue("ETag")).isEqualTo(plain.headers().firstValue("ETag"));
            return;
        }
        assertThat(packed.headers().firstValue("ETag").filter(tag -> !tag.startsWith("W/"))).isEmpty();
        assertThat(String.join(",", packed.headers().allValues("Vary"))).containsIgnoringCase("Accept-Encoding");
        assertThat(unpacked(packed)).isEqualTo(plain.body());
    }

    @Test
    void what_is_long_comes_compressed_and_is_not_sent_again() throws Exception {
        for (String address : new String[] {"/timeline.csv", "/api/v1/openapi.json"}) {
            HttpResponse<byte[]> packed = get(address, "gzip");
            assertThat(packed.headers().firstValue("Content-Encoding")).as(address).contains("gzip");
            assertThat(packed.body().length).isLessThan(unpacked(packed).length / 3);
        }
        Optional<String> tag = get("/timeline.csv", "gzip").headers().firstValue("ETag");
        assertThat(get("/timeline.csv", "gzip", "If-None-Match", tag.orElseThrow()).statusCode()).isEqualTo(304);
    }

    private static byte[] unpacked(HttpResponse<byte[]> packed) throws IOException {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            return unpacked.readAllBytes();
        }
    }

    private static HttpResponse<byte[]> get(String path, String coding, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create("http://localhost:" + node.port() + path))
                .header("Accept-Encoding", coding);
        return PROGRAM.send((headers.length == 0 ? asked : asked.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
