package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Recorder;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What sources tell without naming whom it speaks to or against: recorded as such, and nobody is invented. */
class NobodyNamedPagesTest {

    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void a_call_to_nobody_and_an_allegation_against_nobody() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2020","publisher":"The Gazette","title":"A source","publishedOn":"2020",
                 "sourceKind":"NEWS_REPORT"}""");
        visitor.records("register-institution", """
                {"institution":"ministry","occurredOn":"2000","citations":[{"source":"s1"}],"name":"The Ministry",
                 "institutionKind":"OTHER"}""");
        visitor.records("issue-recommendation", """
                {"recommendation":"fifty-towns","occurredOn":"2025-01","statedBy":{"office":"the MP for Somewhere"},
                 "citations":[{"source":"s1"}],"origin":"CALL","title":"An inquiry in fifty towns",
                 "words":"There should be one.","addresseeNotNamed":true,"replyDue":"2025-02-01"}""");
        visitor.records("issue-recommendation", """
                {"recommendation":"asked","occurredOn":"2025-01","statedBy":{"office":"the MP for Somewhere"},
                 "citations":[{"source":"s1"}],"origin":"CALL","title":"Another","words":"There should be one.",
                 "addressees":["ministry"]}""");
        visitor.records("raise-allegation", """
                {"allegation":"papers-torn","occurredOn":"2025-01","statedBy":{"unnamed":"a former resident of a home"},
                 "citations":[{"source":"s1"}],"title":"Papers torn up","words":"An officer tore up her papers, she says.",
                 "noBodyNamed":true}""");
        visitor.records("record-consultation", """
                {"consultation":"all","occurredOn":"2025-10-02","citations":[{"source":"s1"}],"upTo":"2025-10-02",
                 "files":["recommendation:fifty-towns","allegation:papers-torn"]}""");
    }

    @AfterAll
    static void node_stops() {
        node.close();
    }

    @Test
    void no_duty_is_laid_and_no_clock_accuses_anybody() {
        assertThat(visitor.json("/duties.json").get("items")).hasSize(1);
        assertThat(visitor.json("/outstanding.json").get("items")).isEmpty();
        assertThat(visitor.page("/recommendations/fifty-towns").text()).contains("The MP for Somewhere called for",
                "to whom is not said", "Addressed to nobody whom the sources name",
                "Nobody has a duty to answer it: whom it is addressed to is not named in the sources.")
                .doesNotContain("overdue");
    }

    @Test
    void they_are_a_list_with_their_issuers() {
        assertThat(visitor.json("/recommendations.json?addresseeNamed=false").get("items")).singleElement()
                .satisfies(item -> assertThat(item.get("issuedBy").asString()).isEqualTo("the MP for Somewhere"));
        assertThat(visitor.page("/recommendations?addresseeNamed=false").text()).contains("not named in the sources");
        assertThat(visitor.page("/gaps").select("#not-said + ul a").eachAttr("href"))
                .contains("/recommendations?addresseeNamed=false");
    }

    @Test
    void an_allegation_that_names_no_body_stands_by_itself() {
        assertThat(visitor.page("/allegations/papers-torn").text()).contains("It accuses no body by name",
                "stated by a former resident of a home").doesNotContain("not accused here");
        assertThat(visitor.page("/allegations").text()).contains("no body is named");
    }

    @Test
    void a_forgotten_addressee_is_refused_and_so_is_one_that_is_named_and_not() {
        Recorder recorder = new Recorder(node.port());
        String call = """
                {"recommendation":"x","occurredOn":"2025-01","statedBy":"ministry","citations":[{"source":"s1"}],
                 "origin":"CALL","title":"A","words":"B"%s}""";
        assertThat(recorder.sends("issue-recommendation", call.formatted("")).body()).contains("Name at least one addressee; "
                + "or, where the cited sources name none, say so by 'addresseeNotNamed': true.", "/addressees");
        assertThat(recorder.sends("issue-recommendation", call.formatted(
                ",\"addressees\":[\"ministry\"],\"addresseeNotNamed\":true")).body()).contains("/addresseeNotNamed");
        String allegation = """
                {"allegation":"x","occurredOn":"2025-01","citations":[{"source":"s1"}],"title":"A","words":"B"%s}""";
        assertThat(recorder.sends("raise-allegation", allegation.formatted("")).body()).contains("'noBodyNamed': true");
        assertThat(recorder.sends("raise-allegation", allegation.formatted(
                ",\"concerning\":[\"ministry\"],\"noBodyNamed\":true")).body()).contains("/noBodyNamed");
    }
}
