package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Recorder;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The source's own word stands beside the value that it is recorded as, wherever an entry is read. */
class VerbatimPagesTest {

    private static final String IN_ITS_WORD = "(in the source’s word: “%s”)";

    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void a_board_rules_in_its_own_words() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2020","publisher":"The Board","title":"A register","publishedOn":"2020",
                 "sourceKind":"OTHER"}""");
        for (String body : new String[] {"ministry", "board"}) {
            visitor.records("register-institution", """
                    {"institution":"%s","occurredOn":"2000","citations":[{"source":"s1"}],"name":"The %s",
                     "institutionKind":"OTHER"}""".formatted(body, body));
        }
        visitor.records("issue-recommendation", """
                {"recommendation":"lights","occurredOn":"2024-01","statedBy":"board","citations":[{"source":"s1"}],
                 "origin":"CALL","title":"Fit lights","words":"Lights should be fitted.","addressees":["ministry"]}""");
        visitor.records("accept-recommendation", """
                {"recommendation":"lights","occurredOn":"2024-02","statedBy":"ministry","citations":[{"source":"s1"}],
                 "duties":["lights/ministry"]}""");
        visitor.records("rule-on-reply", """
                {"recommendation":"lights","occurredOn":"2024-03","statedBy":"board","citations":[{"source":"s1"}],
                 "duties":["lights/ministry"],"adequacy":"ADEQUATE","verbatim":"Open - <Acceptable> Response",
                 "words":"It will do."}""");
        visitor.records("make-commitment", """
                {"commitment":"fit-lights","occurredOn":"2024-02","statedBy":"ministry","citations":[{"source":"s1"}],
                 "title":"Fit lights","owner":"ministry","overseer":"board","words":"Lights will be fitted."}""");
        claim("report-progress", "\"claim\":\"IN_PROGRESS\",\"verbatim\":\"Under way\"");
        claim("claim-fulfilment", "\"verbatim\":\"Complete\"");
        assess("assess-delivery", "\"finding\":\"LIMITED\",\"verbatim\":\"Limited\"");
        assess("assess-delivery", "\"finding\":\"SUBSTANTIAL\"");
        assess("assess-outcome", "\"outcome\":\"NO_CHANGE\",\"verbatim\":\"Did not change\"");
        close();
    }

    private static void claim(String command, String value) {
        visitor.records(command, """
                {"commitment":"fit-lights","occurredOn":"2024-05","statedBy":"ministry","citations":[{"source":"s1"}],
                 %s,"words":"We did."}""".formatted(value));
    }

    private static void assess(String command, String value) {
        visitor.records(command, """
                {"commitment":"fit-lights","occurredOn":"2025-03","statedBy":"board","citations":[{"source":"s1"}],
                 %s,"words":"We looked."}""".formatted(value));
    }

    private static void close() {
        visitor.records("close-commitment", """
                {"commitment":"fit-lights","occurredOn":"2025-06","statedBy":"board","citations":[{"source":"s1"}],
                 "closing":"NOT_IMPLEMENTED","verbatim":"Given up","words":"Enough."}""");
        visitor.records("close-recommendation", """
                {"recommendation":"lights","occurredOn":"2025-06","statedBy":"board","citations":[{"source":"s1"}],
                 "closing":"RECONSIDERED","verbatim":"Reconsidered","duties":[],"words":"Enough."}""");
    }

    @AfterAll
    static void node_stops() {
        node.close();
    }

    @Test
    void it_stands_on_the_page_of_the_file_beside_the_value_and_in_its_data() {
        assertThat(visitor.page("/recommendations/lights").select("section.duty p").eachText()).anySatisfy(text ->
                assertThat(text).isEqualTo("Ruled on the reply: adequate " + inItsWord("Open - <Acceptable> Response")));
        assertThat(visitor.page("/commitments/fit-lights").select("div.said p").eachText())
                .contains("limited delivery " + inItsWord("Limited"), "substantial delivery",
                        "no change " + inItsWord("Did not change"));
        assertThat(visitor.page("/commitments/fit-lights").select("div.said p").eachText()).anyMatch(text ->
                text.endsWith(inItsWord("Under way"))).anyMatch(text -> text.endsWith(inItsWord("Complete")))
                .contains("Closed: not implemented " + inItsWord("Given up"));
        assertThat(visitor.page("/recommendations/lights").select("div.said p").eachText())
                .contains("Closed: reconsidered " + inItsWord("Reconsidered"));
        assertThat(visitor.json("/recommendations/lights.json").findValuesAsString("verbatim"))
                .contains("Open - <Acceptable> Response");
        assertThat(visitor.json("/commitments/fit-lights.json").at("/findings/0/verbatim").asString()).isEqualTo("Limited");
        assertThat(visitor.json("/commitments/fit-lights.json").at("/findings/1/verbatim").isNull()).isTrue();
        assertThat(visitor.json("/commitments/fit-lights.json").at("/outcomes/0/verbatim").asString())
                .isEqualTo("Did not change");
    }

    @Test
    void every_sentence_of_such_an_entry_has_it_in_every_form() {
        String found = "The board found: limited delivery " + inItsWord("Limited") + ". We looked.";
        assertThat(visitor.page("/commitments/fit-lights/history?entry=4").text()).contains(found);
        assertThat(visitor.json("/timeline.json").toString()).contains(found, "The board found as the outcome: no change "
                + inItsWord("Did not change") + ". We looked.");
        for (String table : new String[] {"/timeline.csv", "/commitments/fit-lights.atom", "/changes.csv"}) {
            assertThat(visitor.get(table).body()).as(table).contains(found);
        }
        assertThat(visitor.get("/search.csv?q=limited").body()).contains(found);
    }

    @Test
    void it_is_a_word_and_no_place_for_sentences() {
        HttpResponse<String> refused = Recorder.of(node).sends("assess-delivery", """
                {"commitment":"fit-lights","occurredOn":"2025-04","statedBy":"board","citations":[{"source":"s1"}],
                 "finding":"LIMITED","verbatim":"Limited\\nby far","words":"We looked."}""");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("a word or a few on one line", "/verbatim");
    }

    private static String inItsWord(String word) {
        return IN_ITS_WORD.formatted(word);
    }
}
