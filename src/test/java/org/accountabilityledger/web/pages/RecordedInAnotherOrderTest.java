package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was recorded last happened first, and what is of one day has no order: every form of a page tells the days. */
class RecordedInAnotherOrderTest {

    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void a_rejection_is_recorded_before_the_acceptance_that_it_turned_away_from() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2025-01-02","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-01-02","sourceKind":"NEWS_REPORT"}""");
        List.of("committee", "department", "watchdog").forEach(body -> visitor.records("register-institution", """
                {"institution":"%1$s","occurredOn":"1996","citations":[{"source":"s1"}],"name":"The %1$s",
                 "institutionKind":"PUBLIC_BODY"}""".formatted(body)));
        visitor.records("issue-recommendation", """
                {"recommendation":"r1","occurredOn":"2025-01-13","statedBy":"committee",
                 "citations":[{"source":"s1"}],"origin":"CALL","title":"Keep records","words":"Keep records.",
                 "addressees":["department"],"replyDue":"2025-03-31"}""");
        reply("reject-recommendation", "2025-05-01", ",\"reasons\":\"No money.\"");
        reply("accept-recommendation", "2025-03-01", "");
        visitor.records("make-commitment", """
                {"commitment":"records","occurredOn":"2025-01-10","statedBy":"department","citations":[{"source":"s1"}],
                 "title":"Keep records","owner":"department","words":"We keep records.","due":"2025-04-30"}""");
        found("watchdog", "COMPLETE");
        found("committee", "LIMITED");
        visitor.records("record-consultation", """
                {"consultation":"look","occurredOn":"2025-09-01","citations":[{"source":"s1"}],"upTo":"2025-09-01",
                 "files":["recommendation:r1","commitment:records"]}""");
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @Test
    void the_reversal_is_listed_with_what_was_said_before_it() {
        JsonNode turn = visitor.json("/reversals.json?kind=REPLY").get("items").get(0);
        assertThat(turn.at("/said/reply").asString()).isEqualTo("accepted");
        assertThat(turn.at("/said/on/edtf").asString()).isEqualTo("2025-03-01");
        assertThat(turn.at("/then/reply").asString()).isEqualTo("rejected");
        assertThat(visitor.get("/reversals.csv?kind=REPLY").body()).contains("2025-03-01", "2025-05-01");
        assertThat(visitor.json("/reversals.json?kind=REPLY&validOn=2025-04-30").get("items")).isEmpty();
    }

    @Test
    void the_reply_came_in_time_in_every_form() {
        String page = visitor.page("/recommendations/r1").text();
        assertThat(page).contains("rejected", "before: accepted").doesNotContain(" late");
        JsonNode duty = visitor.json("/recommendations/r1.json").at("/duties/0");
        assertThat(duty.get("replies").valueStream().map(each 
                -> each.get("late").asBoolean(false))).containsOnly(false);
        assertThat(visitor.get("/recommendations.csv").body()).doesNotContain("late");
        assertThat(visitor.get("/timeline.atom").body()).doesNotContain(" late", "after the day had passed");
        assertThat(visitor.page("/institutions/department").text()).doesNotContain("1 late");
    }

    @Test
    void two_findings_of_one_day_are_said_to_have_no_order_and_accuse_nobody() {
        Document page = visitor.page("/commitments/records");
        assertThat(page.select("#entry-2").text()).contains("on the same day as entry 3, order not known");
        assertThat(page.select("#entry-3").text()).contains("on the same day as entry 2, order not known");
        assertThat(page.select("#entry-1").text()).doesNotContain("order not known");
        assertThat(visitor.json("/commitments.json?schedule=OVERDUE").get("items")).isEmpty();
    }

    private static void reply(String command, String day, String more) {
        visitor.records(command, """
                {"recommendation":"r1","occurredOn":"%s","statedBy":"department","citations":[{"source":"s1"}],
                 "duties":["r1/department"]%s}""".formatted(day, more));
    }

    private static void found(String assessor, String finding) {
        visitor.records("assess-delivery", """
                {"commitment":"records","occurredOn":"2025-06-01","statedBy":"%s","citations":[{"source":"s1"}],
                 "finding":"%s","words":"So it was found."}""".formatted(assessor, finding));
    }
}
