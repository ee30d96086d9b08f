package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two of three forces replied, and nobody says which: no door calls one of them silent. */
class RepliesCountedPagesTest {

    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void three_forces_are_asked_and_a_report_counts_two_replies() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2020","publisher":"The Gazette","title":"A source","publishedOn":"2020",
                 "sourceKind":"NEWS_REPORT"}""");
        for (String body : new String[] {"north", "south", "west", "inquiry"}) {
            visitor.records("register-institution", """
                    {"institution":"%s","occurredOn":"2000","citations":[{"source":"s1"}],"name":"The %s",
                     "institutionKind":"POLICE_FORCE"}""".formatted(body, body));
        }
        for (String call : new String[] {"counted", "named"}) {
            visitor.records("issue-recommendation", """
                    {"recommendation":"%s","occurredOn":"2025-01","statedBy":"inquiry","citations":[{"source":"s1"}],
                     "origin":"CALL","title":"Look again","words":"Look again.","addressees":["north","south","west"],
                     "replyDue":"2025-03-01"}""".formatted(call));
            visitor.records("count-replies", """
                    {"recommendation":"%s","occurredOn":"/2025-06-03","citations":[{"source":"s1"}],"replied":2,
                     "precision":"EXACT","of":4}""".formatted(call));
        }
        for (String body : new String[] {"north", "south"}) {
            visitor.records("accept-recommendation", """
                    {"recommendation":"named","occurredOn":"2025-02-01","statedBy":"%s","citations":[{"source":"s1"}],
                     "duties":["named/%s"]}""".formatted(body, body));
        }
        visitor.records("record-consultation", """
                {"consultation":"all","occurredOn":"2025-10-02","citations":[{"source":"s1"}],"upTo":"2025-10-02",
                 "files":["recommendation:counted","recommendation:named"]}""");
    }

    @AfterAll
    static void node_stops() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&validOn=2025-02-01", "&validOn=2025-03-02", "&validOn=2025-06-04", "&validOn=2026-01-01"})
    void no_list_has_a_force_that_may_have_replied_among_the_missing(String day) {
        assertThat(visitor.json("/duties.json?reply=SOME_REPLIED" + day).get("items")).hasSize(3)
                .allSatisfy(duty -> assertThat(duty.get("duty").asString()).startsWith("counted/"));
        assertThat(visitor.json("/duties.json?reply=OVERDUE" + day).get("items")).noneSatisfy(duty ->
                assertThat(duty.get("duty").asString()).startsWith("counted/"));
        assertThat(visitor.json("/outstanding.json?size=100" + day).get("items")).noneSatisfy(duty ->
                assertThat(duty.get("duty").asString()).startsWith("counted/"));
    }

    @Test
    void the_clock_goes_on_for_the_rest_when_as_many_are_named() {
        assertThat(visitor.json("/duties.json?reply=OVERDUE").get("items")).singleElement()
                .satisfies(duty -> assertThat(duty.get("duty").asString()).isEqualTo("named/west"));
    }

    @Test
    void its_page_says_how_many_replied_how_many_had_not_and_names_nobody() {
        String page = visitor.page("/recommendations/counted").text();
        assertThat(page).contains("3 duties to answer it: some replied, not said who (3)", "2 of 4 had replied by 3 June 2025, "
                + "not said who; 2 had not. 3 of those asked are on record by name.", "Not known to have come yet: due on "
                + "1 March 2025; some of those asked had replied by 3 June 2025, and it is not said who")
                .doesNotContain("overdue", "No reply on record");
        assertThat(visitor.get("/recommendations/counted.atom").body()).contains("2 of 4 had replied by 3 June 2025; it is "
                + "not said which of them");
        assertThat(visitor.page("/recommendations/counted/letters").text()).doesNotContain("The north");
    }
}
