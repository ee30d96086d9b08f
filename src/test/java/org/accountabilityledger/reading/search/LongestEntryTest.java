package org.accountabilityledger.reading.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.testing.Clerk;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The longest that can be recorded is recorded, is in every view, and is found by what comes first in it. */
class LongestEntryTest {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static Node node;
    private static Clerk clerk;
    private final Random random = new Random(Seed.of(LongestEntryTest.class));

    @BeforeAll
    static void a_ledger_is_open() {
        node = Node.on(TestDatabase.migrated());
        clerk = new Clerk(node);
        clerk.send("register-source", """
                {"source":"s1","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A paper",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""");
        clerk.send("register-institution", """
                {"institution":"body","occurredOn":"1996","citations":[{"source":"s1"}],
                 "name":"Body","institutionKind":"PUBLIC_BODY"}""");
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @Test
    void an_entry_that_says_more_than_an_index_takes_is_found_by_its_beginning_and_it_is_said() throws Exception {
        String limbs = IntStream.range(0, 90).mapToObj(i -> "{\"key\": \"k%d\", \"words\": \"first%d %s\"}".formatted(i, i, words(9_900)))
                .collect(Collectors.joining(", "));
        clerk.send("issue-recommendation", """
                {"recommendation":"r-long","occurredOn":"2025-01-13","statedBy":"body","citations":[{"source":"s1"}],
                 "origin":"CALL","title":"Zebrafish","words":"Keep records.","limbs":[%s],"addressees":["body"]}""",
                limbs);
        everyViewHasReadIt();
        assertThat(found("zebrafish")).containsExactly("recommendation:r-long/1");
        assertThat(found("first0")).containsExactly("recommendation:r-long/1");
        assertThat(page("/search?q=zebrafish")).contains("1 entry says more than can be searched");
    }

    @Test
    void a_text_without_a_space_is_recorded_in_every_place_for_words() {
        for (String text : List.of("x".repeat(Words.LONGEST), letters(Words.LONGEST), "信".repeat(Words.LONGEST),
                "a-".repeat(Words.LONGEST / 2), words(Words.LONGEST))) {
            clerk.send("make-commitment", """
                    {"commitment":"c-%d","occurredOn":"2025-01-10","statedBy":"body","citations":[{"source":"s1"}],
                     "title":"%s","owner":"body","words":"%s"}""", random.nextInt(1 << 30), text, text);
            everyViewHasReadIt();
        }
    }

    private static void everyViewHasReadIt() {
        assertThat(node.bean(ProjectionRunner.class).awaitAll(Duration.ofMinutes(2)))
                .as("%s", node.bean(ProjectionRunner.class).states()).isTrue();
    }

    private String letters(int length) {
        return random.ints(length, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /** So many letters of words of which hardly any comes twice. */
    private String words(int length) {
        StringBuilder words = new StringBuilder(letters(length));
        for (int i = 7; i < length; i += 8) {
            words.setCharAt(i, ' ');
        }
        return words.toString().strip();
    }

    private static String page(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + node.port() + path)).build(),
                    BodyHandlers.ofString()).body();
        }
    }

    private static List<String> found(String words) {
        return node.bean(SearchQuery.class).answer(new SearchQuestion(words, false, Map.of(), SearchTerms.SORTS.get(1), false,
                Optional.empty(), 200)).items().stream().map(SearchHit::reference).toList();
    }
}
