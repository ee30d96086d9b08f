package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.reading.search.SearchHit;
import org.accountabilityledger.reading.search.SearchQuery;
import org.accountabilityledger.reading.search.SearchQuestion;
import org.accountabilityledger.reading.search.SearchTerms;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.testing.Frame;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What entries say is found by its words, in a small ledger of one council and two promises. */
class SearchPagesTest {

    private static final List<String> ODD = List.of("", "   ", "\"", "\"\"", "'", "\\", ":*", "&", "| !", "-", "--",
            "!!!", "((((", "or", "a:b & c", "%", "the", "\0", "\n", "<script>", "\uFFFF", "x\0y", "'; drop table x; --",
            "-library", "\"library", "é", "\uE000\uE001", "日本", "😀");

    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void promises_are_made_and_reported_on() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""");
        visitor.records("register-institution", """
                {"institution":"riverton-council","occurredOn":"1996","citations":[{"source":"s1"}],
                 "name":"Riverton Council","institutionKind":"PUBLIC_BODY"}""");
        promise("library", "Open on Saturdays", "We open the <b>library</b> & its café on Saturdays.");
        promise("bridge", "Repair the bridge", "The bridge is repaired by a library of engineers.");
        progress("2025-03-10", "The heating is being repaired.");
        progress("2025-04-10", "A mistaken word: zeppelin.");
        visitor.records("withdraw-commitment-entry", """
                {"commitment":"library","occurredOn":"2025-05-02","citations":[{"source":"s1"}],"entry":3,
                 "reason":"It was about another town."}""");
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @Test
    void an_entry_is_found_by_any_form_of_its_words() {
        assertThat(found("q=repairing heating")).containsExactly("commitment:library/2");
        assertThat(found("q=library&sort=relevance").getFirst()).startsWith("commitment:");
        assertThat(found("q=\"library of engineers\"")).containsExactly("commitment:bridge/1");
        assertThat(found("q=library -engineers&kind=commitment")).doesNotContain("commitment:bridge/1")
                .contains("commitment:library/1");
        assertThat(found("q=gazette or zebra")).containsExactly("source:s1/1");
    }

    @Test
    void the_longest_question_is_answered_in_any_script() {
        assertThat(visitor.page("/search?q=" + "%E4%BF%A1".repeat(300)).select(Frame.HEADING).text()).isNotEmpty();
    }

    @Test
    void a_name_is_found_with_and_without_its_accents_and_by_the_words_of_its_reference() {
        assertThat(found("q=cafe")).containsExactly("commitment:library/1");
        assertThat(found("q=café")).containsExactly("commitment:library/1");
        assertThat(found("q=riverton")).contains("institution:riverton-council/1", "commitment:library/1");
    }

    @Test
    void the_words_of_the_title_and_of_an_entry_are_found_together() {
        assertThat(found("q=saturdays heating")).containsExactly("commitment:library/2");
    }

    @Test
    void what_was_found_is_marked_and_everything_else_is_text() {
        Document page = visitor.page("/search?q=library");
        assertThat(page.select("ol.entries mark").eachText()).contains("library");
        assertThat(page.select("ol.entries b")).isEmpty();
        assertThat(page.select("ol.entries").text()).contains("<b>library</b> & its café");
        JsonNode first = visitor.json("/search.json?q=cafe").get("items").get(0);
        assertThat(first.get("entry").get("occurredOn").asString()).isEqualTo("2025-01-10");
    }

    @Test
    void a_withdrawn_entry_is_found_only_if_asked_for_and_is_struck_through() {
        assertThat(found("q=zeppelin")).isEmpty();
        assertThat(found("q=zeppelin&withdrawn=true")).containsExactly("commitment:library/3");
        Document page = visitor.page("/search?q=zeppelin&withdrawn=true");
        assertThat(page.select("ol.entries li.withdrawn s").text()).contains("zeppelin");
        assertThat(page.select("ol.entries .why").text()).contains("It was about another town.");
        assertThat(page.select("input[name=withdrawn]").hasAttr("checked")).isTrue();
        assertThat(visitor.page("/search?q=zeppelin").select(Frame.MAIN).text())
                .contains("No entry on record says this").contains("says nothing about what happened");
    }

    @Test
    void each_kind_of_file_says_how_many_of_it_were_found_and_narrows_to_them() {
        JsonNode all = visitor.json("/search.json?q=riverton");
        assertThat(all.get("kinds")).hasSize(2);
        long commitments = all.get("kinds").get(0).get("count").asLong();
        assertThat(all.get("kinds").get(0).get("kind").asString()).isEqualTo("commitment");
        JsonNode narrowed = visitor.json("/search.json?q=riverton&kind=commitment");
        assertThat(narrowed.get("count").asLong()).isEqualTo(commitments);
        assertThat(narrowed.get("items")).hasSize((int) commitments);
        assertThat(narrowed.get("kinds")).hasSize(2);
    }

    @Test
    void what_is_found_of_one_file_stands_together_under_its_name_and_state() {
        Document page = visitor.page("/search?q=riverton");
        assertThat(page.select("main h2").eachText()).doesNotHaveDuplicates()
                .contains("Open on Saturdays commitment, open", "Riverton Council institution");
        assertThat(visitor.page("/search?q=saturdays").select("main h2")).hasSize(1);
        assertThat(visitor.json("/search.json?q=heating").at("/items/0/state").asString()).isEqualTo("open");
    }

    @Test
    void a_word_that_nothing_says_is_offered_as_it_is_spelt_on_record() {
        assertThat(visitor.page("/search?q=saturdys+-engineers").select("main a[href='/search?q=saturdays+-engineers']")
                .text()).isEqualTo("saturdays -engineers");
        assertThat(visitor.page("/search?q=%22brdge%22").select(Frame.MAIN).text()).contains("Did you mean \"bridge\"?");
        assertThat(visitor.page("/search?q=xylophonist").select(Frame.MAIN).text()).doesNotContain("Did you mean");
    }

    @Test
    void that_no_entry_says_this_is_not_said_where_another_kind_of_file_says_it() {
        assertThat(visitor.page("/search?q=heating&kind=source").select(Frame.STATUS).text())
                .isEqualTo("No entry of this kind of file says this, and 1 entry does of others"
                        + ", entries that were withdrawn left out.");
    }

    @Test
    void an_odd_search_is_answered_with_a_page() {
        for (String words : ODD) {
            for (String more : List.of("", "&withdrawn=true&sort=date", "&sort=recorded&order=desc")) {
                String asked = "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + more;
                assertThat(visitor.get("/search" + asked).statusCode()).as(asked).isEqualTo(200);
                assertThat(visitor.get("/search.json" + asked).statusCode()).as(asked).isEqualTo(200);
            }
        }
        assertThat(visitor.get("/search").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/search?q=" + "x".repeat(301)).statusCode()).isEqualTo(400);
        for (String bad : List.of("kind=planet", "withdrawn=perhaps", "sort=size", "cursor=nonsense", "size=7")) {
            assertThat(visitor.get("/search?q=library&" + bad).statusCode()).as(bad).isEqualTo(400);
        }
    }

    @Test
    void a_search_without_words_says_how_to_search() {
        assertThat(visitor.page("/search?q=").select(Frame.NOTICE).text()).isEqualTo("Nothing was searched for yet.");
        assertThat(visitor.page("/search?q=!!!").select(Frame.NOTICE).text())
                .isEqualTo("There is no word in “!!!” that can be searched for.");
        assertThat(visitor.page("/").select("header form[role=search][action=/search] input[name=q]")).hasSize(1);
    }

    @Test
    void pages_of_what_was_found_hold_each_entry_once() {
        for (Sort sort : SearchTerms.SORTS) {
            for (boolean descending : List.of(true, false)) {
                List<String> all = new ArrayList<>();
                Optional<String> cursor = Optional.empty();
                do {
                    var slice = node.bean(SearchQuery.class).answer(question("riverton", sort, descending, cursor));
                    slice.items().stream().map(SearchHit::reference).forEach(all::add);
                    cursor = slice.next();
                } while (cursor.isPresent());
                Set<String> once = new HashSet<>(all);
                assertThat(all).as(sort + " " + descending).hasSameSizeAs(once).hasSizeGreaterThan(3);
                assertThat(once).isEqualTo(new HashSet<>(found("q=riverton")));
            }
        }
    }

    @Test
    void what_was_known_then_is_found_as_it_was_known_then() {
        long before = position("q=zeppelin&withdrawn=true");
        assertThat(at(new Standpoint(Optional.empty(), Optional.of(before)), "zeppelin"))
                .containsExactly("commitment:library/3");
        assertThat(at(new Standpoint(Optional.empty(), Optional.of(before - 1)), "zeppelin")).isEmpty();
        assertThat(at(new Standpoint(Optional.of(LocalDate.of(2025, 3, 9)), Optional.empty()), "heating")).isEmpty();
        assertThat(at(new Standpoint(Optional.of(LocalDate.of(2025, 3, 10)), Optional.empty()), "heating"))
                .containsExactly("commitment:library/2");
    }

    private static long position(String query) {
        return visitor.json("/search.json?" + query).at("/items/0/entry/position").asLong();
    }

    private static List<String> at(Standpoint standpoint, String words) {
        return standpoint.look(() -> node.bean(SearchQuery.class)
                .answer(question(words, SearchTerms.SORTS.get(1), false, Optional.empty())).items()).stream()
                .map(SearchHit::reference).toList();
    }

    private static SearchQuestion question(String words, Sort sort, boolean descending,
            Optional<String> cursor) {
        return new SearchQuestion(words, false, Map.of(), sort, descending, cursor, 2);
    }

    private static List<String> found(String query) {
        String encoded = query.replace(" ", "+").replace("\"", "%22").replace("é", "%C3%A9");
        return visitor.references(visitor.json("/search.json?" + encoded));
    }

    private static void promise(String reference, String title, String words) {
        visitor.records("make-commitment", """
                {"commitment":"%s","occurredOn":"2025-01-10","statedBy":"riverton-council",
                 "citations":[{"source":"s1"}],"title":"%s","owner":"riverton-council","words":"%s"}"""
                .formatted(reference, title, words));
    }

    private static void progress(String day, String words) {
        visitor.records("report-progress", """
                {"commitment":"library","occurredOn":"%s","statedBy":"riverton-council",
                 "citations":[{"source":"s1"}],"claim":"IN_PROGRESS","words":"%s"}""".formatted(day, words));
    }
}
