package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.reading.lists.AllPages;
import org.accountabilityledger.reading.lists.ListRequest;
import org.accountabilityledger.reading.slippage.SlippageQuery;
import org.accountabilityledger.testing.Frame;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every day that was moved, in a small ledger: a promise of the council, an audit of the watchdog, a reply due. */
class SlippagePagesTest {

    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void days_are_set_and_moved() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""");
        List.of("council", "watchdog", "committee", "department").forEach(SlippagePagesTest::register);
        promise();
        audit();
        recommendation();
        visitor.records("open-review", """
                {"review":"mistaken","occurredOn":"2025-01","citations":[{"source":"s1"}],"title":"Entered twice",
                 "reviewKind":"AUDIT","due":"2025-06-30"}""");
        visitor.records("extend-review", extension("mistaken", "2025-05", "\"to\":\"2025-09\","));
        visitor.records("withdraw-review-entry", """
                {"review":"mistaken","occurredOn":"2025-08","citations":[{"source":"s1"}],"entry":1,
                 "reason":"It was entered twice."}""");
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @Test
    void every_move_is_listed_with_from_and_to_by_how_many_days_and_why() {
        JsonNode items = visitor.json("/slippage.json").get("items");
        assertThat(said(items)).containsExactly(
                "library: 30 April 2025 to September 2025, 153 days later, before that day had passed",
                "r1: 10 March 2025 to 31 May 2025, 82 days later, after that day had passed",
                "r1: 31 May 2025 to 31 July 2025, 61 days later, while its clock stood still",
                "audit: 30 June 2025 to 31 August 2025, 62 days later, after that day had passed",
                "library: September 2025 to January 2026, 123 days later, before that day had passed",
                "audit: 31 August 2025 to in the new year, not known, before that day had passed",
                "library: January 2026 to a day that nobody has named, not known, before that day had passed");
    }

    @Test
    void a_move_is_told_by_the_entries_that_stand_now_and_not_as_they_were_recorded() {
        assertThat(visitor.page("/commitments/library").text()).contains("to a day that nobody has named")
                .doesNotContain("after it had passed");
        JsonNode last = visitor.json("/slippage.json?sort=date&order=desc").get("items").get(0);
        assertThat(last.get("entry").asLong()).isEqualTo(3);
        assertThat(last.get("afterExpiry").asBoolean()).isFalse();
    }

    @Test
    void a_file_that_was_withdrawn_leaves_the_list() {
        assertThat(visitor.page("/slippage").text()).doesNotContain("Entered twice");
    }

    @Test
    void totals_are_said_in_words() {
        assertThat(visitor.page("/slippage").select(Frame.STATUS).text())
                .isEqualTo("7 moves, 2 of them after the day had passed.");
        assertThat(visitor.page("/slippage?kind=DEADLINE_DEFERRED").select(Frame.STATUS).text())
                .isEqualTo("3 moves, none of them after the day had passed, for these filters.");
        assertThat(visitor.json("/slippage.json").get("count").asLong()).isEqualTo(7);
        assertThat(visitor.json("/slippage.json").get("afterExpiry").asLong()).isEqualTo(2);
    }

    @Test
    void filters_find_kind_expiry_and_body() {
        assertThat(files("kind=REVIEW_EXTENDED")).containsExactly("audit", "audit");
        assertThat(files("kind=REPLY_CLOCK_RESUMED")).containsExactly("r1");
        assertThat(files("afterExpiry=true")).containsExactly("r1", "audit");
        assertThat(files("afterExpiry=false")).containsExactly("library", "r1", "library", "audit", "library");
        assertThat(files("institution=council")).containsExactly("library", "library", "library");
        assertThat(files("institution=watchdog")).containsExactly("audit", "audit");
        assertThat(files("institution=department")).containsExactly("r1", "r1");
        assertThat(files("institution=committee")).as("who moved it, and whose day it is not")
                .containsExactly("r1", "r1");
        assertThat(visitor.get("/slippage?institution=unheard").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "days", "title"})
    void pages_of_every_order_hold_each_move_once(String sort) {
        for (boolean descending : List.of(false, true)) {
            assertThat(AllPages.of(node.bean(SlippageQuery.class), ListRequest.all().by(sort).turned(descending).rows(2)))
                    .doesNotHaveDuplicates().hasSize(7);
        }
    }

    @Test
    void days_sort_as_numbers_and_what_is_not_known_comes_last() {
        JsonNode items = visitor.json("/slippage.json?sort=days&order=desc").get("items");
        List<String> days = new ArrayList<>();
        items.forEach(item -> days.add(item.hasNonNull("days") ? item.get("days").asString() : "not known"));
        assertThat(days).containsExactly("153", "123", "82", "62", "61", "not known", "not known");
    }

    @Test
    void page_names_who_moved_the_day_and_else_who_published_it() {
        Document page = visitor.page("/slippage");
        assertThat(page.select(Frame.HEADING)).hasSize(1);
        assertThat(page.select(Frame.REGISTER).first().select("td").eachText())
                .containsExactly("The council", "10 March 2025", "The council", "30 April 2025", "September 2025",
                        "153 days later", "before that day had passed", "The heating is being repaired.");
        assertThat(page.select(Frame.REGISTER).last().select("td").eachText())
                .contains("in the words of The Gazette");
        assertThat(page.select("nav a[href=/slippage]")).hasSize(1);
    }

    private static List<String> said(JsonNode items) {
        List<String> said = new ArrayList<>();
        items.forEach(item -> said.add(item.at("/file/reference").asString() + ": "
                + item.at("/from/words").asString() + " to " + item.at("/to/words").asString() + ", "
                + (item.hasNonNull("days") ? item.get("days").asString() + " days later" : "not known") + ", "
                + item.get("timingInWords").asString()));
        return said;
    }

    private static List<String> files(String query) {
        List<String> files = new ArrayList<>();
        visitor.json("/slippage.json?" + query).get("items")
                .forEach(item -> files.add(item.at("/file/reference").asString()));
        return files;
    }

    private static void register(String body) {
        visitor.records("register-institution", """
                {"institution":"%1$s","occurredOn":"1996","citations":[{"source":"s1"}],"name":"The %1$s",
                 "institutionKind":"PUBLIC_BODY"}""".formatted(body));
    }

    /** Its third entry was recorded before the fourth was found, which gave more time before that. */
    private static void promise() {
        visitor.records("make-commitment", """
                {"commitment":"library","occurredOn":"2025-01-10","statedBy":"council","citations":[{"source":"s1"}],
                 "title":"Open on Saturdays","owner":"council","words":"We open on Saturdays.","due":"2025-04-30"}""");
        visitor.records("defer-deadline", """
                {"commitment":"library","occurredOn":"2025-03-10","statedBy":"council","citations":[{"source":"s1"}],
                 "to":"2025-09","reason":"The heating is being repaired."}""");
        visitor.records("defer-deadline", """
                {"commitment":"library","occurredOn":"2025-12-01","citations":[{"source":"s1"}],
                 "reason":"No money is left."}""");
        visitor.records("defer-deadline", """
                {"commitment":"library","occurredOn":"2025-08-20","statedBy":"council","citations":[{"source":"s1"}],
                 "to":"2026-01","reason":"The roof is being repaired."}""");
    }

    private static void audit() {
        visitor.records("open-review", """
                {"review":"audit","occurredOn":"2025-01","citations":[{"source":"s1"}],"title":"The audit",
                 "reviewKind":"AUDIT","conductedBy":["watchdog"],"due":"2025-06-30"}""");
        visitor.records("extend-review", extension("audit", "2025-07-05", "\"to\":\"2025-08-31\","));
        visitor.records("extend-review", extension("audit", "2025-08-30", "\"toInWords\":\"in the new year\","));
    }

    private static String extension(String review, String day, String to) {
        return """
                {"review":"%s","occurredOn":"%s","statedBy":"watchdog","citations":[{"source":"s1"}],%s
                 "reason":"Records came late."}""".formatted(review, day, to);
    }

    private static void recommendation() {
        visitor.records("issue-recommendation", """
                {"recommendation":"r1","occurredOn":"2025-01-13","statedBy":"committee",
                 "citations":[{"source":"s1"}],"origin":"CALL","title":"Keep records","words":"Keep records.",
                 "addressees":["department"],"replyDue":"2025-03-10"}""");
        visitor.records("grant-reply-extension", clock("2025-03-20",
                ",\"until\":\"2025-05-31\",\"reason\":\"The election.\""));
        visitor.records("suspend-reply-clock", clock("2025-05-10", ",\"reason\":\"Judicial review.\""));
        visitor.records("resume-reply-clock", clock("2025-06-24", ",\"until\":\"2025-07-31\""));
    }

    private static String clock(String day, String more) {
        return """
                {"recommendation":"r1","occurredOn":"%s","statedBy":"committee","citations":[{"source":"s1"}],
                 "duties":["r1/department"]%s}""".formatted(day, more);
    }
}
