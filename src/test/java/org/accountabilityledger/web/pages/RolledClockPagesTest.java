package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A rule whose last day moves on to a working day, and a reply that is due by it, as readers meet them. */
class RolledClockPagesTest {

    private static final String COUNTED = "56 days after the day of publication; if the last day is no working day "
            + "(Scotland), the next one";
    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void report_is_published_eight_weeks_before_saint_andrews_day_on_a_sunday() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2020","publisher":"The Gazette","title":"A source","publishedOn":"2020",
                 "sourceKind":"NEWS_REPORT"}""");
        for (String body : new String[] {"ministry", "inspector"}) {
            visitor.records("register-institution", """
                    {"institution":"%s","occurredOn":"2000","citations":[{"source":"s1"}],"name":"The %s",
                     "institutionKind":"OTHER"}""".formatted(body, body));
        }
        visitor.records("enact-clock-rule", """
                {"rule":"order","occurredOn":"2024","citations":[{"source":"s1"}],"title":"Answer to the inspector",
                 "terms":{"basis":"UNDERTAKING","text":"standing order 12","start":"PUBLISHED","length":56,
                 "unit":"CALENDAR_DAYS","calendar":"scotland","endOfMonth":"NONE","firstDayCounts":false,"rollsOn":true,
                 "effectiveFrom":"2024"}}""");
        visitor.records("issue-recommendation", """
                {"recommendation":"call","occurredOn":"2025-10-05","statedBy":"inspector","citations":[{"source":"s1"}],
                 "origin":"CALL","title":"Do it","words":"It should be done.","addressees":["ministry"],
                 "replyClock":{"rule":"order"}}""");
    }

    @AfterAll
    static void node_stops() {
        node.close();
    }

    @Test
    void rule_says_that_its_last_day_moves_on() {
        assertThat(visitor.page("/clock-rules/order").text()).contains(COUNTED + ".");
        assertThat(visitor.page("/clock-rules").text()).contains(COUNTED);
        JsonNode terms = visitor.json("/clock-rules/order.json").get("versions").get(0).get("terms");
        assertThat(terms.get("rollsOn").asBoolean()).isTrue();
        assertThat(terms.get("calendar").asString()).isEqualTo("scotland");
    }

    @Test
    void reply_is_due_on_the_working_day_and_the_entry_says_from_which_day_it_moved() {
        assertThat(visitor.json("/duties.json").get("items")).singleElement().satisfies(duty ->
                assertThat(duty.get("currentDue").get("edtf").asString()).isEqualTo("2025-12-02"));
        assertThat(visitor.page("/recommendations/call").text()).contains("a reply is expected by 2 December 2025 ("
                        + COUNTED + ", moved on from 30 November 2025, by “Answer to the inspector”)",
                "How that day was found: " + COUNTED);
        assertThat(visitor.get("/recommendations/call.atom").body()).contains("moved on from 30 November 2025");
    }
}
