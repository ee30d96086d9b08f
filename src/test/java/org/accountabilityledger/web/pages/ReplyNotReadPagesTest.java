package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reply of which nobody knows what it decides, as readers meet it; and the same once it was read. */
class ReplyNotReadPagesTest {

    private static Node node;
    private static Visitor visitor;
    private static String beforeItWasRead;

    @BeforeAll
    static void two_replies_are_listed_by_the_inquiry_and_one_is_read_later() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2020","publisher":"The Gazette","title":"A source","publishedOn":"2020",
                 "sourceKind":"NEWS_REPORT"}""");
        for (String body : new String[] {"ministry", "inquiry"}) {
            visitor.records("register-institution", """
                    {"institution":"%s","occurredOn":"2000","citations":[{"source":"s1"}],"name":"The %s",
                     "institutionKind":"OTHER"}""".formatted(body, body));
        }
        for (String call : new String[] {"first", "second"}) {
            visitor.records("issue-recommendation", """
                    {"recommendation":"%s","occurredOn":"2025-01","statedBy":"inquiry","citations":[{"source":"s1"}],
                     "origin":"CALL","title":"Do it","words":"It should be done.","addressees":["ministry"],
                     "replyDue":"2025-03-01"}""".formatted(call));
            visitor.records("record-reply", """
                    {"recommendation":"%s","occurredOn":"2025-02-10","statedBy":"ministry","citations":[{"source":"s1"}],
                     "duties":["%s/ministry"],"unread":"NOT_AT_HAND"}""".formatted(call, call));
        }
        visitor.records("record-consultation", """
                {"consultation":"all","occurredOn":"2025-10-02","citations":[{"source":"s1"}],"upTo":"2025-10-02",
                 "files":["recommendation:first","recommendation:second"]}""");
        beforeItWasRead = java.time.Instant.now().toString();
        visitor.records("read-reply", """
                {"recommendation":"second","occurredOn":"2025-02-10","statedBy":"ministry","citations":[{"source":"s1"}],"reads":2,
                 "duties":["second/ministry"],"reply":"ACCEPTED"}""");
    }

    @AfterAll
    static void node_stops() {
        node.close();
    }

    @Test
    void it_is_listed_as_replied_and_not_read_and_nowhere_as_missing_or_decided() {
        assertThat(visitor.json("/duties.json?reply=REPLIED").get("items")).singleElement()
                .satisfies(duty -> assertThat(duty.get("duty").asString()).isEqualTo("first/ministry"));
        assertThat(visitor.json("/outstanding.json").get("items")).isEmpty();
        assertThat(visitor.json("/duties.json?gap=nothing-promised").get("items")).singleElement()
                .satisfies(duty -> assertThat(duty.get("duty").asString()).isEqualTo("second/ministry"));
        assertThat(visitor.json("/reversals.json").get("items")).isEmpty();
        assertThat(visitor.page("/gaps").select("#not-said + ul a").eachAttr("href")).contains("/duties?reply=REPLIED");
    }

    @Test
    void its_page_says_that_it_is_not_read_and_why() {
        assertThat(visitor.page("/recommendations/first").text()).contains("replied (not read)",
                "what it decides is not read, for the reply was not at hand").doesNotContain("overdue");
        assertThat(visitor.get("/recommendations/first.atom").body()).contains("the reply was not at hand");
    }

    @Test
    void read_it_counts_from_its_own_day_and_what_was_known_before_stays() {
        assertThat(visitor.json("/duties.json?reply=ACCEPTED&validOn=2025-02-10").get("items")).singleElement()
                .satisfies(duty -> assertThat(duty.get("duty").asString()).isEqualTo("second/ministry"));
        assertThat(visitor.json("/duties.json?reply=REPLIED&knownAt=" + beforeItWasRead).get("items")).hasSize(2);
        assertThat(visitor.page("/recommendations/second").text())
                .contains("The reply of entry 2 to recommendation “Do it” was read; it says: accepted");
    }
}
