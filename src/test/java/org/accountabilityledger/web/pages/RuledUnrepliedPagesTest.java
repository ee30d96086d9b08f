package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A board graded what was done about two recommendations; to one of them a reply came on record afterwards. */
class RuledUnrepliedPagesTest {

    private static final String GRADE = "adequate in another way, of what was done";
    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void what_was_done_is_graded() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2020","publisher":"The Board","title":"A register","publishedOn":"2020",
                 "sourceKind":"OTHER"}""");
        for (String body : List.of("railway", "board")) {
            visitor.records("register-institution", """
                    {"institution":"%s","occurredOn":"2000","citations":[{"source":"s1"}],"name":"The %s",
                     "institutionKind":"PUBLIC_BODY"}""".formatted(body, body));
        }
        for (String call : List.of("silent", "answered")) {
            visitor.records("issue-recommendation", """
                    {"recommendation":"%s","occurredOn":"2025-01-01","statedBy":"board","citations":[{"source":"s1"}],
                     "origin":"CALL","title":"The %s","words":"Fence it.","addressees":["railway"],
                     "replyDue":"2025-03-01"}""".formatted(call, call));
            visitor.records("rule-on-reply", """
                    {"recommendation":"%s","occurredOn":"2025-06-01","statedBy":"board","citations":[{"source":"s1"}],
                     "duties":["%s/railway"],"adequacy":"ADEQUATE_ALTERNATE","words":"A wall was built.",
                     "noReplyOnRecord":true}""".formatted(call, call));
        }
        visitor.records("accept-recommendation", """
                {"recommendation":"answered","occurredOn":"2025-07-01","statedBy":"railway","citations":[{"source":"s1"}],
                 "duties":["answered/railway"]}""");
        visitor.records("record-consultation", """
                {"consultation":"all","occurredOn":"2025-10-02","citations":[{"source":"s1"}],"upTo":"2025-10-02",
                 "files":["recommendation:silent","recommendation:answered"]}""");
    }

    @AfterAll
    static void node_stops() {
        node.close();
    }

    @Test
    void its_page_says_of_what_the_grade_is_and_that_no_reply_is_on_record() {
        assertThat(visitor.page("/recommendations/silent").text()).contains("adequacy: " + GRADE, "No reply on record: ",
                "Ruled on what was done, no reply being on record: adequate in another way",
                "The board held what was done for the railway about “The silent” to be adequate in another way, no reply being on record: "
                        + "A wall was built.");
        JsonNode duty = visitor.json("/recommendations/silent.json").at("/duties/0");
        assertThat(duty.at("/line/adequacy").asString()).isEqualTo("ADEQUATE_ALTERNATE");
        assertThat(duty.at("/line/adequacyInWords").asString()).isEqualTo(GRADE);
        assertThat(duty.at("/line/reply").asString()).isEqualTo("OVERDUE");
        assertThat(duty.at("/rulings/0/ofWhatWasDone").asBoolean()).isTrue();
    }

    @Test
    void a_reply_that_came_since_is_not_ruled_on() {
        assertThat(visitor.page("/recommendations/answered").text()).contains("adequacy: not ruled on",
                "a reply is on record since, or it was ruled on again since");
        assertThat(visitor.page("/recommendations/answered?validOn=2025-06-30").text()).contains("adequacy: " + GRADE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/institutions/railway", "/duties.csv", "/recommendations/silent/history?entry=2"})
    void every_door_says_of_what_it_is(String door) {
        assertThat(visitor.get(door).body()).contains(GRADE);
    }

    @Test
    void it_is_still_no_reply() {
        assertThat(visitor.json("/outstanding.json").get("items").valueStream().map(each -> each.get("duty").asString()))
                .containsExactly("silent/railway");
        assertThat(visitor.get("/recommendations/silent.atom").body()).contains("no reply being on record");
    }
}
