package org.accountabilityledger.web.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Contracts;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.RawRequest;
import org.accountabilityledger.testing.RawRequest.Answer;
import org.accountabilityledger.testing.Recorder;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent to a door is answered, and from 400 up with the product's own words; never with 500. By
 * {@code -Dseed=} the same again, by {@code -Dfuzz=} as many of each kind.
 */
class DoorsFuzzTest {

    private static final long SEED = Seed.of(DoorsFuzzTest.class);
    private static final int TIMES = Integer.getInteger("fuzz", 60);
    private static final List<String> ADDRESSES = List.of("/", "/commitments", "/recommendations.json", "/reviews.csv",
            "/allegations", "/institutions.json", "/sources", "/due", "/due.ics", "/outstanding.csv", "/slippage.json",
            "/reversals", "/gaps", "/measures", "/changes", "/changes.atom", "/timeline.json", "/timeline.atom", "/search",
            "/search.atom", "/search.csv", "/commitments/nothing", "/institutions/home-office", "/timemap/commitments",
            "/as-of/2999-01-01/commitments", "/compare/2025-01-01...2026-01-01", "/views", "/api", "/api/v1/bundle");
    private static final List<String> NAMES = List.of("validOn", "knownAt", "after", "sort", "order", "size", "cursor", "q",
            "institution", "addressee", "review", "kind", "reply", "claim", "closed", "withdrawn", "by", "from", "to", "about",
            "event", "withdrawals", "archive", "list", "when", "answer", "quarter", "nonsense", "");
    private static final List<String> VALUES = List.of("", "true", "25", "asc", "2025-01-01", "2025-13-40", "9999999999999999",
            "-1", "valid", "known", "home-office", "ACCEPTED", "a\0b", "'; drop table x --", "\u202e", "\ud83d\ude00", "%", "a&b=c",
            "commitment:x", "2025-Q4", "=1+1", "\"a b\" -c or", "A,B,,C", "0000-00-00", "+2025-01-01T00:00:00Z", "\uFEFF");
    private static final String PIECES = "0123456789-/~?%XuUTZ.:+[]{},..S ELQ\u2212\u0660";

    private static Node node;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void the_demonstration() {
        node = Node.on(TestDatabase.migrated());
        Demonstrated.on(node);
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @Test
    void every_question_is_answered() {
        each(() -> {
            String query = IntStream.range(0, random.nextInt(4)).mapToObj(i -> any(NAMES) + "="
                    + (random.nextInt(8) == 0 ? any(VALUES).replace(' ', '+')
                            : URLEncoder.encode(any(VALUES), StandardCharsets.UTF_8)))
                    .collect(Collectors.joining("&", "?", ""));
            return RawRequest.of("GET " + any(ADDRESSES) + query.replace("\0", "%00") + " HTTP/1.1");
        });
    }

    @Test
    void every_command_is_answered() {
        Contracts contracts = Contracts.of("commands");
        List<String> names = List.copyOf(contracts.names());
        each(() -> {
            String name = any(names);
            return post(Recorder.address(name), "application/json", broken(contracts.text(name)));
        });
    }

    @Test
    void every_dossier_is_answered() {
        String dossier = """
                dossier: fuzzed
                instalment: one
                title: A dossier
                about: "Tried # only."
                sources:
                  - {source: fuzzed, publisher: The Gazette, title: A report, publishedOn: 2025-08~, occurredOn: 2025-08~, sourceKind: NEWS_REPORT}
                entries:
                  - key: a
                    rename-institution: {institution: home-office, occurredOn: "2007", name: Home, citations: [{source: fuzzed}]}
                  - key: b
                    withdraw-institution-entry: {institution: home-office, occurredOn: 2008, reason: No., entry: {of: a}}
                """;
        each(() -> post("/api/v1/dossiers?check=true", "application/yaml", broken(dossier)));
    }

    @Test
    void every_request_that_is_none_is_answered() {
        String whole = new String(RawRequest.of("GET /commitments?size=25 HTTP/1.1", "Accept: text/html",
                "Accept-Datetime: Thu, 05 Feb 2026 00:00:00 GMT", "If-None-Match: \"x\""), StandardCharsets.ISO_8859_1);
        each(() -> (broken(whole) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void every_text_is_a_date_or_is_refused_in_a_sentence() {
        for (int i = 0; i < TIMES * 200; i++) {
            String text = IntStream.range(0, random.nextInt(16)).mapToObj(each ->
                    String.valueOf(PIECES.charAt(random.nextInt(PIECES.length())))).collect(Collectors.joining());
            try {
                EdtfDate date = EdtfDate.of(text);
                assertThat(date.inWords()).as(text).isNotBlank();
                assertThat(date.earliest()).as(text).isBeforeOrEqualTo(date.latest());
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).as(text).isNotBlank().endsWith(".");
            }
        }
    }

    private void each(Supplier<byte[]> requests) {
        for (int i = 0; i < TIMES; i++) {
            byte[] request = requests.get();
            String shown = "-Dseed=" + SEED + ": " + new String(request, StandardCharsets.ISO_8859_1);
            Answer answer = RawRequest.send(node.port(), request);
            if (answer.status() >= 400 && !shown.contains(": HEAD ")) {
                ProductsForm.refusal(answer, shown);
            }
            assertThat(answer.status()).as(shown).isNotEqualTo(500);
        }
    }

    /** A few places are cut out, doubled, or written over. */
    private String broken(String text) {
        StringBuilder broken = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0 && !broken.isEmpty(); i--) {
            int at = random.nextInt(broken.length());
            int end = Math.min(broken.length(), at + 1 + random.nextInt(6));
            switch (random.nextInt(3)) {
                case 0 -> broken.delete(at, end);
                case 1 -> broken.insert(at, broken.substring(at, end).repeat(1 + random.nextInt(3)));
                default -> broken.replace(at, end, any(VALUES));
            }
        }
        return broken.toString();
    }

    private byte[] post(String address, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(RawRequest.of("POST " + address + " HTTP/1.1", "Content-Type: " + type, "Content-Length: " + bytes.length,
                "Idempotency-Key: f" + random.nextInt(Integer.MAX_VALUE)), bytes).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
