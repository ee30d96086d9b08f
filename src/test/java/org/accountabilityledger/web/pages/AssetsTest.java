package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.DigestUtils;

/** What pages are shown with is kept for good under an address that names its content. */
class AssetsTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final Pattern FINGERPRINT = Pattern.compile("-([0-9a-f]{32})\\.");
    private static final Pattern WITHIN = Pattern.compile("url\\(\"?([^)\"]+)");

    private static Node node;

    @BeforeAll
    static void a_node_starts() {
        node = Node.on(TestDatabase.migrated());
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @Test
    void every_address_that_a_page_or_its_style_names_is_of_its_content_and_for_good() throws Exception {
        List<String> named = Visitor.of(node).page("/").select("link[rel=stylesheet], link[rel=icon]").eachAttr("href");
        List<String> all = Stream.concat(named.stream(), WITHIN.matcher(text(get(named.getFirst()))).results()
                .map(found -> found.group(1))).toList();
        assertThat(all).hasSize(4);
        for (String address : all) {
            HttpResponse<byte[]> answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).as(address)
                    .contains("max-age=31536000, public, immutable");
            assertThat(address).contains("-" + DigestUtils.md5DigestAsHex(answer.body()) + ".");
        }
    }

    @Test
    void a_plain_address_goes_on_answering_the_same_and_is_asked_again_after_an_hour() throws Exception {
        for (String name : List.of("ledger.css", "icon.svg", "public-sans-400.woff2", "public-sans-700.woff2")) {
            HttpResponse<byte[]> plain = get("/assets/" + name);
            assertThat(plain.headers().firstValue("Cache-Control")).as(name).contains("max-age=3600, public");
            assertThat(plain.body()).as(name).isEqualTo(get(Assets.at(name)).body());
        }
    }

    @Test
    void the_style_comes_compressed_to_whoever_takes_it_so_and_is_the_same() throws Exception {
        for (String address : List.of(Assets.at("ledger.css"), "/assets/ledger.css")) {
            HttpResponse<byte[]> packed = get(address, "Accept-Encoding", "gzip");
            assertThat(packed.headers().firstValue("Content-Encoding")).as(address).contains("gzip");
            assertThat(packed.headers().allValues("Vary")).as(address).contains("Accept-Encoding");
            assertThat(packed.headers().firstValue("Content-Type")).as(address).contains("text/css");
            assertThat(packed.body().length).isLessThan(12_000);
            try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
                assertThat(unpacked.readAllBytes()).as(address).isEqualTo(get(address).body());
            }
        }
    }

    @Test
    void content_that_is_none_of_this_release_is_at_no_address() throws Exception {
        String other = FINGERPRINT.matcher(Assets.at("ledger.css")).replaceFirst("-" + "0".repeat(32) + ".");
        assertThat(get(other).statusCode()).isEqualTo(404);
        assertThat(get("/assets/nothing-" + "0".repeat(32) + ".css").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create("http://localhost:" + node.port() + path));
        return BROWSER.send((headers.length == 0 ? asked : asked.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
