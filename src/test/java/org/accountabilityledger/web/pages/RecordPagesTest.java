package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Frame;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The pages of institutions, reviews, allegations and sources, with the Casey demonstration on record. */
class RecordPagesTest {

    private static final String LOOKED = "sources consulted up to 9 January 2026";
    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void the_demonstration_is_on_record() {
        node = Node.on(Demonstrated.database());
        visitor = Visitor.of(node);
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"institutions", "reviews", "allegations", "sources"})
    void every_file_of_a_list_has_a_page_with_one_heading_and_a_sibling(String list) {
        List<String> references = visitor.references(visitor.json("/" + list + ".json?size=100"));
        assertThat(references).isNotEmpty();
        for (String reference : references) {
            Document page = visitor.page("/" + list + "/" + reference);
            assertThat(page.select(Frame.HEADING)).hasSize(1);
            assertThat(page.select(Frame.STATUS)).as(reference).isNotEmpty();
            assertThat(page.select("caption")).hasSameSizeAs(page.select("table"));
            assertThat(visitor.json("/" + list + "/" + reference + ".json").get("reference").asString())
                    .isEqualTo(reference);
        }
    }

    @Test
    void the_audit_says_when_it_was_due_as_it_was_told_and_no_number_of_days() {
        Document page = visitor.page("/reviews/casey-audit");
        assertThat(page.select(Frame.STATUS).text()).startsWith("An audit that began in January 2025. "
                + "It reported on 16 June 2025").doesNotContain(" days");
        assertThat(page.select("#recommendations ~ div tbody tr")).hasSize(12);
        assertThat(page.select("#recommendations ~ div tbody").text()).contains("nothing on record, " + LOOKED);
        JsonNode due = visitor.json("/reviews/casey-audit.json").get("due");
        assertThat(due.get("original").get("words").asString()).contains("in May 2025, as told on 3 June");
        assertThat(due.get("daysAfterOriginal").isNull()).isTrue();
    }

    @Test
    void a_review_that_is_due_in_words_alone_is_shown_in_those_words_and_never_overdue() {
        visitor.records("open-review", """
                {"review":"in-summer","occurredOn":"2025","citations":[{"source":"s12"}],"title":"A review in words",
                 "reviewKind":"AUDIT","dueInWords":"by summer 2026"}""");
        String due = visitor.page("/reviews/in-summer").select(Frame.FACTS).text();
        assertThat(due).contains("Against the day that counts now due “by summer 2026”, no calendar day");
        assertThat(visitor.page("/reviews?schedule=UNKNOWN_DAY").select("table.register").text())
                .contains("A review in words").contains("due “by summer 2026”, no calendar day");
        assertThat(visitor.json("/reviews/in-summer.json").at("/due/current/words").asString())
                .isEqualTo("by summer 2026");
    }

    @Test
    void a_finding_is_shown_with_its_caveat_and_a_place_for_the_answer() {
        Element finding = visitor.page("/reviews/casey-audit").select("article.finding").last();
        assertThat(finding.select(".caveat").text()).contains("do not support conclusions for the whole country");
        assertThat(finding.select("section").last().text()).isEqualTo("What the bodies concerned answer "
                + "No answer is on record, " + LOOKED + ".");
        assertThat(visitor.page("/timeline?event=finding-published").select(".what").eachText())
                .anyMatch(sentence -> sentence.contains("Caveat: "));
    }

    @Test
    void a_force_that_reviews_itself_is_noted_as_a_fact_with_the_answers_beside_it() {
        Document page = visitor.page("/reviews/south-yorkshire-officers");
        Element noted = page.select("#independence + .sides").first();
        assertThat(noted.child(0).text()).contains("South Yorkshire Police conducts this review and is its subject; "
                + "it is directed by the Independent Office for Police Conduct (IOPC).").contains("not a verdict");
        assertThat(noted.child(1).text()).contains("there is no conflict of interest").contains("have always acted promptly");
        assertThat(visitor.references(visitor.json("/reviews.json?selfReview=true")))
                .containsExactly("south-yorkshire-officers");
    }

    @Test
    void a_group_lists_its_members_and_calls_none_of_them_silent() {
        Document page = visitor.page("/institutions/territorial-police-forces");
        assertThat(page.select("#members ~ div").first().select(Frame.ROWS)).hasSize(43);
        page.select(".note").remove();
        assertThat(page.text()).contains("It says nothing of what that body did, answered or was asked.")
                .doesNotContainIgnoringCase("silent").doesNotContainIgnoringCase("did not").doesNotContain("failed");
    }

    @Test
    void an_institution_says_of_each_file_up_to_when_its_sources_were_consulted() {
        Document page = visitor.page("/institutions/home-office");
        assertThat(page.select(".parts li")).isNotEmpty().allSatisfy(file -> assertThat(file.text())
                .containsAnyOf("sources consulted up to ", "up to which day its sources were consulted is not on record"));
        assertThat(page.select(".parts").text()).contains("sources consulted up to ");
    }

    @Test
    void an_institution_shows_its_predecessor_and_what_it_took_over() {
        Document page = visitor.page("/institutions/independent-office-for-police-conduct");
        assertThat(page.select(Frame.STATUS).text()).contains("It took over from the Independent Police Complaints "
                + "Commission (IPCC) in January 2018");
        assertThat(page.text()).contains("conducted by it before (there as Independent Police Complaints Commission "
                + "(IPCC), its predecessor)");
        assertThat(visitor.page("/institutions/independent-police-complaints-commission").select(Frame.STATUS).text())
                .contains("It was succeeded by the Independent Office for Police Conduct (IOPC)");
        assertThat(visitor.page("/institutions/home-office").text()).contains("never a bar to assessment");
    }

    @Test
    void an_institution_shows_what_is_its_own_and_bounds_what_is_absent() {
        JsonNode office = visitor.json("/institutions/home-office.json");
        assertThat(office.get("parts").findValuesAsString("role")).contains("OWNER", "COMMISSIONER",
                "NAMED_TO_DELIVER");
        assertThat(office.get("duties").get(0).get("reply").asString()).isEqualTo("REPLIED");
        Document page = visitor.page("/institutions/home-office");
        assertThat(page.select("#subject + p").text()).isEqualTo("None on record, " + LOOKED + ".");
        assertThat(page.select("#offices + div tbody tr")).hasSize(3);
    }

    @Test
    void an_allegation_stands_beside_the_answer_of_the_accused() {
        Element sides = visitor.page("/allegations/officers-abuse-2025").select(".sides").first();
        assertThat(sides.child(0).text()).contains("Five women say");
        assertThat(sides.child(1).text()).contains("South Yorkshire Police Detectives, directed by the IOPC, have");
        Document unanswered = visitor.page("/allegations/rotherham-warning-2003");
        assertThat(unanswered.select(".sides").first().child(1).text())
                .contains("No answer of this body is on record, " + LOOKED + ".");
        assertThat(unanswered.select(Frame.STATUS).text())
                .isEqualTo("Raised in 2003. It is an allegation: no conclusion is on record, " + LOOKED + ".");
    }

    @Test
    void a_source_names_what_rests_on_it_and_links_to_the_web_alone() {
        visitor.records("register-source", """
                {"source":"on-the-web","occurredOn":"2025-06-16","publisher":"The Gazette","title":"<b>Bold</b>",
                 "publishedOn":"2025-06-16","address":"https://example.org/a?b=c&d=e","sourceKind":"NEWS_REPORT"}""");
        Document page = visitor.page("/sources/on-the-web");
        assertThat(page.select(Frame.HEADING).text()).isEqualTo("The Gazette: <b>Bold</b>");
        assertThat(page.select("a[rel~=noreferrer]").attr("href")).isEqualTo("https://example.org/a?b=c&d=e");
        assertThat(visitor.page("/sources/s02").select("#cited-by ~ ol .file")).isNotEmpty();
        assertThat(visitor.page("/sources").select("td a[href=/sources/s02#cited-by]").text()).matches("\\d+");
    }

    @Test
    void a_consultation_says_up_to_which_day_somebody_looked() {
        assertThat(visitor.page("/consultations/casey").select(Frame.ROWS)).isNotEmpty();
        JsonNode looked = visitor.json("/consultations/casey.json").get("files").get(0);
        assertThat(looked.get("upTo").get("words").asString()).isEqualTo("9 January 2026");
    }

    @Test
    void a_list_is_paged_without_a_gap_while_entries_arrive() {
        List<String> read = new ArrayList<>();
        String next = "/institutions.json?size=25";
        for (int page = 0; next != null; page++) {
            JsonNode list = visitor.json(next);
            read.addAll(visitor.references(list));
            next = list.get("next").isNull() ? null : list.get("next").asString();
            if (page == 0) {
                visitor.records("register-institution", """
                        {"institution":"aaa","occurredOn":"2025","citations":[{"source":"s02"}],"name":"A first body",
                         "institutionKind":"OTHER"}""");
            }
        }
        assertThat(read).doesNotHaveDuplicates().doesNotContain("aaa").hasSize(69);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/reviews?kind=NONSENSE | A value of 'kind' is one of",
        "/reviews?stage=DONE | A value of 'stage' is one of",
        "/reviews?institution=nobody | There is no institution 'nobody' on the ledger.",
        "/reviews?sort=colour | This list is ordered by one of begun, title, due, reported.",
        "/reviews?cursor=x | The cursor is not one that this list gave",
        "/allegations?conclusion=TRUE | A value of 'conclusion' is one of",
        "/institutions?sort=age | This list is ordered by name.",
        "/sources?size=1000 | A page has 25, 50 or 100 rows."})
    void a_question_that_cannot_be_answered_is_refused_with_a_sentence(String path, String sentence) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(400);
        assertThat(visitor.get(path).body()).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reviews/none", "/institutions/none.json", "/allegations/n%20o", "/sources/%3Cb%3E",
        "/consultations/none"})
    void what_is_not_on_the_ledger_is_not_found(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    }
}
