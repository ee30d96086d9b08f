package org.accountabilityledger.reading.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Clerk;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Seed;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a reader would find by looking is found by searching, however either of them writes it. */
class FoundTest {

    /** A text, and a query that finds it; and the other way round. */
    private static final List<List<String>> MIRRORED = List.of(
            List.of("paid £65m in all", "£65m"), List.of("a sum of £65m", "65m"),
            List.of("The “Zebrafish” paper", "zebrafish"),
            List.of("quagga's coat", "quaggas"), List.of("a victim/survivor panel", "victim/survivor"),
            List.of("co-operation of the force", "cooperation"), List.of("co‑operation of the force", "co-operation"),
            List.of("Covid-19 contracts", "Covid‐19"), List.of("Covid-19 contracts", "covid19"),
            List.of("under s.55 of it", "s55"), List.of("the flat at No.10 there", "No10"),
            List.of("see HC 123-II there", "123‑II"), List.of("in the year 2024/25 too", "2024-25"),
            List.of("all 1,250,000 pages", "1250000"), List.of("Łukasz wrote", "Lukasz"),
            List.of("Ørsted wrote", "orsted"), List.of("Đorđe wrote", "Dorde"), List.of("Straße closed", "STRASSE"),
            List.of("Æthelred wrote", "aethelred"), List.of("Œuvre shown", "oeuvre"), List.of("Guðrún wrote", "gudrun"),
            List.of("Þór wrote", "thor"), List.of("Işık wrote", "isik"), List.of("İzmir office", "izmir"),
            List.of("café closed", "cafe"), List.of("cafe\u0301 reopened", "café"), List.of("in\u00ADquiry held", "inquiry"),
            List.of("zero\u200Bwidth held", "zerowidth"), List.of("ﬁnance reports", "finance"),
            List.of("ｆｕｌｌ width", "full"), List.of("§ 172 duties", "172"), List.of("O’Brien spoke", "O'Brien"),
            List.of("O’Brien spoke", "obrien"), List.of("OʼNeill spoke", "O'Neill"), List.of("R&D budget", "R&D"),
            List.of("R&D budget", "RD"), List.of("٣٤ copies", "34"), List.of("ΣΟΦΟΣ wrote", "σοφος"),
            List.of("colour(s) used", "colours"), List.of("the promised land", "promises"),
            List.of("well-to-do streets", "well-to-do"), List.of("№10 again", "no10"), List.of("Й vowel", "й"),
            List.of("snake_case used", "snake-case"));

    /** And these only so. */
    private static final List<List<String>> FOUND = List.of(
            List.of("report—quagga’s stripes", "quagga"), List.of("Acme™ trades", "Acme"),
            List.of("one victim/survivor group", "victim"), List.of("one victim/survivor group", "survivor"),
            List.of("flat of No.10 seen", "10"), List.of("clause s.55(2) seen", "s.55"), List.of("clause s.55(2) seen", "s55"),
            List.of("Covid-19 wards", "Covid 19"), List.of("Covid-19 wards", "\"covid 19 wards\""),
            List.of("on full co-operation with us", "“full cooperation with us”"),
            List.of("on full co-operation with us", "«full co operation with»"),
            List.of("on full co-operation with us", "‘full co-operation with us’"),
            List.of("full cooperation by victim/survivors", "\"co-operation by victim survivors\""),
            List.of("日本語の報告", "日本"), List.of("日本語の報告", "報告"), List.of("it cost ½ of it", "½"),
            List.of("page www.gov.uk/help read", "gov.uk"), List.of("self-in\u00ADves\u00ADti\u00ADgation held", "investigation"),
            List.of("the council's vote", "council"), List.of("of what is to be", "\"to be\""),
            List.of("the the the end of the", "\"end of the\""), List.of("reply to: (a) police; (b) force", "police force"));

    private static final List<List<String>> NOT_FOUND = List.of(
            List.of("end of full. Stop here", "fullstop"), List.of("one two three", "\"one three\""),
            List.of("one two three", "\"two one\""), List.of("one two three", "one -three"),
            List.of("promised this", "this -promise"), List.of("co-operation now", "now -cooperation"),
            List.of("a zoo-keeper", "keeper -\"zoo keeper\""), List.of("sixty 65mm", "65m"), List.of("alphabet", "alpha"));

    private static final List<String> LONG = List.of("信".repeat(9_000), "a-b ".repeat(2_000), "a-".repeat(4_000),
            "a ".repeat(4_000), "x\u00AD".repeat(3_000), "<a=b> ".repeat(1_000));

    private static Node node;
    private static final Map<String, String> FILES = new java.util.LinkedHashMap<>();

    @BeforeAll
    static void each_text_is_what_a_commitment_says() {
        node = Node.on(TestDatabase.migrated());
        Clerk clerk = new Clerk(node);
        clerk.send("register-source", """
                {"source":"s1","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A paper",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""");
        clerk.send("register-institution", """
                {"institution":"body","occurredOn":"1996","citations":[{"source":"s1"}],
                 "name":"Body","institutionKind":"PUBLIC_BODY"}""");
        texts().forEach(text -> {
            String file = "f" + FILES.size();
            clerk.send("make-commitment", """
                    {"commitment":"%s","occurredOn":"2025-01-10","statedBy":"body","citations":[{"source":"s1"}],
                     "title":"Title","owner":"body","words":%s}""", file,
                    JsonMapper.shared().writeValueAsString(text));
            FILES.put(text, "commitment:" + file + "/1");
        });
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> found("Title"), all -> all.containsAll(FILES.values()));
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @Test
    void a_text_is_found_as_a_reader_would_write_it() {
        FOUND.forEach(pair -> assertThat(found(pair.get(1))).as("%s", pair).contains(FILES.get(pair.get(0))));
        MIRRORED.forEach(pair -> {
            assertThat(found(pair.get(1))).as("%s", pair).contains(FILES.get(pair.get(0)));
            assertThat(found(pair.get(0))).as("%s", pair).contains(FILES.get(pair.get(0)));
            assertThat(found("\"" + pair.get(0) + "\"")).as("%s", pair).contains(FILES.get(pair.get(0)));
        });
    }

    @Test
    void a_text_is_found_where_the_reader_and_the_source_have_changed_places() {
        MIRRORED.forEach(pair -> {
            String word = word(pair);
            assertThat(found(word)).as("%s", pair).contains(FILES.get(pair.get(1)));
        });
    }

    @Test
    void what_a_text_does_not_say_is_not_found_in_it() {
        NOT_FOUND.forEach(pair -> assertThat(found(pair.get(1))).as("%s", pair).doesNotContain(FILES.get(pair.get(0))));
    }

    @Test
    void what_is_found_without_a_word_is_not_found_by_that_word() {
        Random random = new Random(Seed.of(FoundTest.class));
        List<String> texts = FILES.keySet().stream().filter(text -> !LONG.contains(text)).toList();
        for (int i = 0; i < 150; i++) {
            String text = texts.get(random.nextInt(texts.size()));
            String one = chunk(text, random);
            String without = random.nextInt(3) == 0 ? '"' + texts.get(random.nextInt(texts.size())).replace("\"", "") + '"'
                    : chunk(texts.get(random.nextInt(texts.size())), random);
            Set<String> both = new HashSet<>(found(one + " -" + without));
            both.retainAll(found(without));
            assertThat(both).as("%s -%s", one, without).isEmpty();
        }
    }

    @Test
    void a_word_under_a_hyphen_leaves_all_others_in() {
        Random random = new Random(Seed.of(FoundTest.class));
        List<String> texts = FILES.keySet().stream().filter(text -> !LONG.contains(text)).toList();
        for (int i = 0; i < 50; i++) {
            String without = chunk(texts.get(random.nextInt(texts.size())), random);
            Set<String> all = new HashSet<>(found("-" + without));
            all.addAll(found(without));
            assertThat(all).as(without).containsAll(FILES.values());
        }
    }

    @Test
    void a_hostile_search_is_answered() {
        for (String words : List.of("信".repeat(300), "\"" + "信".repeat(298) + "\"", "a ".repeat(150), "-a ".repeat(100),
                "a or ".repeat(60), "\"a-b ".repeat(60), "a-".repeat(150), "\"" + "a-b ".repeat(74) + "\"", "'".repeat(300),
                "-".repeat(300), "\uD83D", "\uDE00x", "x\0y", "\u00AD".repeat(300), "x\u00AD".repeat(150), "½".repeat(300),
                "\uFDFA".repeat(300), "\"" + "a ".repeat(148) + "b\"",
                "\"" + "信".repeat(297) + "x\"", "\"" + "a-b ".repeat(73) + "c\"", "a-".repeat(149) + "c", "\\".repeat(300), "(((:*&|!<->", "<a=b>", "| a")) {
            assertThat(found(words)).as(words).isNotNull();
        }
    }

    private static Set<String> texts() {
        List<String> texts = new ArrayList<>(LONG);
        MIRRORED.forEach(pair -> {
            texts.add(pair.get(0));
            texts.add(pair.get(1));
        });
        FOUND.forEach(pair -> texts.add(pair.get(0)));
        NOT_FOUND.forEach(pair -> texts.add(pair.get(0)));
        return new java.util.LinkedHashSet<>(texts);
    }

    /** The one word of the text that the query is another form of. */
    private static String word(List<String> pair) {
        Set<String> sought = SearchExpression.of(pair.get(1)).sought();
        return List.of(pair.get(0).split(" ")).stream().filter(word -> Tokenizer.cut(word).stream()
                .flatMap(compound -> compound.all().stream()).anyMatch(sought::contains)).findFirst().orElseThrow();
    }

    private static String chunk(String text, Random random) {
        List<String> words = List.of(text.split(" ")).stream().filter(each -> !Tokenizer.cut(each).isEmpty())
                .collect(Collectors.toList());
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> found(String words) {
        SearchQuestion question = new SearchQuestion(words, false, Map.of(), SearchTerms.SORTS.get(1), false, Optional.empty(), 200);
        return question.searchable() ? node.bean(SearchQuery.class).answer(question).items().stream()
                .map(SearchHit::reference).toList() : List.of();
    }
}
