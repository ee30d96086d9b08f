package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who says it, as readers meet it: who states, who reports that, and in whose words a source tells it. */
class ReportedSpeechPagesTest {

    private static final String REPORT = "rejected recommendation “Do it”";
    private static Node node;
    private static Visitor visitor;
    private static String beforeTheAnswer;

    @BeforeAll
    static void two_calls_and_what_an_opponent_says_was_replied() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2020","publisher":"The Gazette","title":"A source","publishedOn":"2020",
                 "sourceKind":"NEWS_REPORT"}""");
        visitor.records("register-institution", """
                {"institution":"ministry","occurredOn":"2000","citations":[{"source":"s1"}],"name":"The Ministry",
                 "institutionKind":"OTHER"}""");
        for (String call : new String[] {"first", "second"}) {
            visitor.records("issue-recommendation", """
                    {"recommendation":"%s","occurredOn":"2025-01","statedBy":{"office":"the MP for “Nowhere”"},
                     "citations":[{"source":"s1"}],
                     "origin":"CALL","title":"Do it","words":"It should be done.","addressees":["ministry"],
                     "replyDue":"2025-03-01"}""".formatted(call));
            visitor.records("reject-recommendation", """
                    {"recommendation":"%s","occurredOn":"2025-02-10","statedBy":"ministry",
                     "reportedBy":{"person":"Jo Bloggs","office":"the MP for Elsewhere"},"citations":[{"source":"s1"}],
                     "duties":["%s/ministry"],"noReasonOnRecord":true}""".formatted(call, call));
        }
        visitor.records("record-consultation", """
                {"consultation":"all","occurredOn":"2025-10-02","citations":[{"source":"s1"}],"upTo":"2025-10-02",
                 "files":["recommendation:first","recommendation:second"]}""");
        beforeTheAnswer = java.time.Instant.now().toString();
        visitor.records("answer-recommendation-report", """
                {"recommendation":"second","occurredOn":"2025-09-01","statedBy":"ministry","citations":[{"source":"s1"}],
                 "entry":2,"answer":"CONFIRMED"}""");
        visitor.records("accept-recommendation", """
                {"recommendation":"first","occurredOn":"2025-11-02","statedBy":"ministry",
                 "citations":[{"source":"s1","voice":"PUBLISHER"}],"duties":["first/ministry"]}""");
    }

    @AfterAll
    static void node_stops() {
        node.close();
    }

    @Test
    void a_reported_reply_is_listed_apart_and_called_neither_a_reply_nor_late() {
        assertThat(visitor.json("/duties.json?reply=SAID_TO_HAVE_REPLIED&validOn=2025-08-01").get("items")).hasSize(2);
        assertThat(visitor.json("/duties.json?reply=REJECTED&validOn=2025-08-01").get("items")).isEmpty();
        assertThat(visitor.json("/outstanding.json?validOn=2025-08-01").get("items")).isEmpty();
        assertThat(visitor.page("/recommendations/first?validOn=2025-08-01").text())
                .contains("said to have replied, not seen", "As it is reported: rejected",
                        "eply of 10 February 2025 is on record only as somebody else reports it")
                .doesNotContain("overdue");
    }

    @Test
    void every_form_says_who_reports_it() {
        String saidBy = "stated by The Ministry, as Jo Bloggs (the MP for Elsewhere) reports";
        String sentence = "According to Jo Bloggs (the MP for Elsewhere): The Ministry " + REPORT;
        assertThat(visitor.page("/recommendations/first").text()).contains(saidBy, sentence);
        assertThat(visitor.get("/recommendations/first.atom").body()).contains(saidBy, sentence);
        assertThat(visitor.get("/timeline.csv?reported=true").body()).contains(saidBy,
                "Jo Bloggs (the MP for Elsewhere)");
        assertThat(visitor.json("/timeline.json?reported=true").get("items")).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.get("reportedBy").asString()).isEqualTo("Jo Bloggs (the MP for Elsewhere)");
            assertThat(entry.get("speaker").asString()).isEqualTo("The Ministry");
        });
        assertThat(visitor.page("/search?q=Bloggs").text()).contains("Do it");
    }

    @Test
    void confirmed_it_counts_from_the_day_of_that_on_and_what_was_known_before_stays() {
        assertThat(visitor.json("/duties.json?reply=REJECTED&validOn=2025-09-01").get("items")).singleElement()
                .satisfies(duty -> assertThat(duty.get("duty").asString()).isEqualTo("second/ministry"));
        assertThat(visitor.json("/duties.json?reply=REJECTED&knownAt=" + beforeTheAnswer).get("items")).isEmpty();
        assertThat(visitor.page("/recommendations/second").text()).contains("reports, which is confirmed in entry 3",
                "The Ministry confirmed what entry 2 reports").doesNotContain("said to have replied");
    }

    @Test
    void what_is_only_reported_is_counted_by_itself() {
        assertThat(visitor.page("/gaps").select("#reported + p").text()).contains("1 neither confirmed nor denied");
        assertThat(visitor.page("/gaps?knownAt=" + beforeTheAnswer).select("#reported + p").text())
                .contains("2 neither confirmed nor denied");
    }

    @Test
    void who_issued_it_is_shown_be_it_a_body_or_not() {
        assertThat(visitor.page("/recommendations/first").select("dl.facts").text())
                .contains("Issued by the MP for “Nowhere”");
        assertThat(visitor.page("/recommendations").text()).contains("the MP for “Nowhere”");
        assertThat(visitor.json("/recommendations.json").get("items")).allSatisfy(item ->
                assertThat(item.get("issuedBy").asString()).isEqualTo("the MP for “Nowhere”"));
    }

    @Test
    void an_act_that_a_publisher_tells_in_its_own_words_is_the_bodys_and_says_so() {
        assertThat(visitor.json("/duties.json?reply=ACCEPTED").get("items")).hasSize(1);
        assertThat(visitor.page("/recommendations/first").text())
                .contains("an act of The Ministry, in the words of The Gazette");
    }
}
