package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Recorder;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sources give no reason nobody has to invent one: the record says so, and lists show of whom. */
class NoReasonOnRecordTest {

    private static final String SAID = """
            "occurredOn":"2025-03-01","statedBy":"ministry","citations":[{"source":"s1"}],""";
    private static final String NONE = "\"noReasonOnRecord\":true";
    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void a_ministry_rejects_turns_and_defers_twice_once_with_a_reason_and_once_with_none() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        records("register-source", """
                {"source":"s1","occurredOn":"2020","publisher":"The Gazette","title":"A source","publishedOn":"2020",
                 "sourceKind":"NEWS_REPORT"}""");
        records("register-institution", """
                {"institution":"ministry","occurredOn":"2000","citations":[{"source":"s1"}],"name":"The Ministry",
                 "institutionKind":"GOVERNMENT_DEPARTMENT"}""");
        records("register-institution", """
                {"institution":"inquiry","occurredOn":"2000","citations":[{"source":"s1"}],"name":"The Inquiry",
                 "institutionKind":"INQUIRY"}""");
        for (String why : new String[] {"reasoned", "bare"}) {
            String reason = why.equals("bare") ? NONE : "\"reason\":\"The money ran out.\"";
            issue(why + "-rejected");
            records("reject-recommendation", reply(why + "-rejected") + reason.replace("\"reason\"", "\"reasons\"") + "}");
            issue(why + "-turned");
            records("accept-recommendation", reply(why + "-turned").replaceAll(",\\s*$", "") + "}");
            records("reverse-reply", reply(why + "-turned").replace("2025-03-01", "2025-04-01")
                    + "\"from\":\"ACCEPTED\",\"to\":\"NOTED\"," + reason + "}");
            records("make-commitment", """
                    {"commitment":"%s","occurredOn":"2025-01","statedBy":"ministry","citations":[{"source":"s1"}],
                     "title":"Lights","owner":"ministry","words":"There will be lights.","due":"2025-06"}"""
                    .formatted(why));
            records("defer-deadline", "{\"commitment\":\"" + why + "\"," + SAID + "\"to\":\"2026\"," + reason + "}");
            records("reverse-commitment", "{\"commitment\":\"" + why + "\"," + SAID
                    + "\"reverses\":1,\"words\":\"No lights.\"," + reason + "}");
            records("open-review", """
                    {"review":"%s","occurredOn":"2025-01","statedBy":"ministry","citations":[{"source":"s1"}],
                     "title":"A review","reviewKind":"PUBLIC_INQUIRY","commissionedBy":["ministry"],
                     "conductedBy":["inquiry"],"due":"2025-06"}""".formatted(why));
            records("extend-review", "{\"review\":\"" + why + "\"," + SAID + "\"to\":\"2026\"," + reason + "}");
        }
    }

    @AfterAll
    static void node_stops() {
        node.close();
    }

    @ParameterizedTest
    @CsvSource({"/slippage, 2", "/reversals, 2", "/duties, 1"})
    void lists_have_each_move_reversal_and_rejection_without_a_reason(String list, int many) {
        assertThat(visitor.json(list + ".json?noReasonOnRecord=true").get("items")).hasSize(many)
                .allSatisfy(item -> assertThat(item.toString()).contains("bare").doesNotContain("reasoned"));
        assertThat(visitor.json(list + ".json?noReasonOnRecord=false").get("items"))
                .noneSatisfy(item -> assertThat(item.toString()).contains("bare-rejected"));
        assertThat(visitor.page(list).text()).contains("none on record");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/recommendations/bare-rejected", "/recommendations/bare-turned", "/commitments/bare",
            "/reviews/bare"})
    void pages_tables_and_feeds_say_that_no_reason_is_on_record(String file) {
        assertThat(visitor.page(file).text()).contains("no reason is on record");
        assertThat(visitor.get(file + ".atom").body()).contains("no reason is on record");
        assertThat(visitor.page(file.replace("bare", "reasoned")).text()).doesNotContainIgnoringCase("no reason is on record")
                .contains("The money ran out.");
    }

    @Test
    void a_rejection_without_a_reason_is_marked_where_its_duty_stands() {
        assertThat(visitor.page("/duties?noReasonOnRecord=true").select("td").eachText())
                .anyMatch(cell -> cell.startsWith("rejected, no reason on record, 1 March 2025"));
        assertThat(visitor.get("/duties.csv?noReasonOnRecord=true").body()).contains("bare-rejected");
    }

    @Test
    void neither_is_refused_with_the_field_and_what_would_be_right() {
        var refused = Recorder.of(node).sends("reject-recommendation",
                reply("bare-turned").replaceAll(",\\s*$", "") + "}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("/duties/0");
        issue("silent");
        refused = Recorder.of(node).sends("reject-recommendation", reply("silent").replaceAll(",\\s*$", "") + "}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("A refusal gives reasons, or says that none is on record.", "/reasons",
                "'noReasonOnRecord': true");
    }

    private static void issue(String recommendation) {
        records("issue-recommendation", """
                {"recommendation":"%s","occurredOn":"2025-01","statedBy":"inquiry","citations":[{"source":"s1"}],
                 "origin":"CALL","title":"Do it","words":"It should be done.","addressees":["ministry"]}"""
                .formatted(recommendation));
    }

    private static String reply(String recommendation) {
        return "{\"recommendation\":\"" + recommendation + "\"," + SAID + "\"duties\":[\"" + recommendation
                + "/ministry\"],";
    }

    private static void records(String command, String content) {
        visitor.records(command, content);
    }
}
