package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Frame;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file whose opening was withdrawn still has its page, and says why. */
class WithdrawnFilesTest {

    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void files_are_opened_and_withdrawn() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""");
        visitor.records("register-source", """
                {"source":"s2","occurredOn":"2025-06-16","publisher":"The Gazette","title":"Another report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""");
        register("force", "The force");
        register("twice", "The force again");
        visitor.records("withdraw-institution-entry", withdrawal("institution", "twice"));
        visitor.records("raise-allegation", """
                {"allegation":"a1","occurredOn":"2024","citations":[{"source":"s2"}],"title":"A claim",
                 "words":"Somebody says so.","against":["force"]}""");
        visitor.records("withdraw-allegation-entry", withdrawal("allegation", "a1"));
        visitor.records("open-review", """
                {"review":"r1","occurredOn":"2024","citations":[{"source":"s2"}],"title":"A review",
                 "reviewKind":"AUDIT","conductedBy":["force"]}""");
        visitor.records("withdraw-review-entry", withdrawal("review", "r1"));
        visitor.records("withdraw-source", """
                {"source":"s2","occurredOn":"2025-07","citations":[{"source":"s1"}],"reason":"It was a hoax."}""");
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @Test
    void a_withdrawn_allegation_says_why_and_leaves_the_list() {
        Document page = visitor.page("/allegations/a1");
        assertThat(page.select(Frame.HEADING).text()).isEqualTo("A claim");
        assertThat(page.select(Frame.STATUS).text())
                .isEqualTo("This allegation was withdrawn from the ledger: Entered twice.");
        assertThat(page.select("li.withdrawn s").text()).isEqualTo("Alleged, against The force: Somebody says so."
                .replace("The force", "the force"));
        assertThat(visitor.references(visitor.json("/allegations.json"))).isEmpty();
        assertThat(visitor.references(visitor.json("/allegations.json?withdrawn=true"))).containsExactly("a1");
    }

    @Test
    void a_withdrawn_review_says_why_and_leaves_the_list() {
        assertThat(visitor.page("/reviews/r1").select(Frame.STATUS).text())
                .isEqualTo("This review was withdrawn from the ledger: Entered twice.");
        assertThat(visitor.references(visitor.json("/reviews.json"))).isEmpty();
        assertThat(visitor.references(visitor.json("/reviews.json?stage=WITHDRAWN"))).containsExactly("r1");
    }

    @Test
    void a_withdrawn_institution_keeps_its_name_and_counts_nothing() {
        assertThat(visitor.page("/institutions/twice").select(Frame.STATUS).text())
                .isEqualTo("The registration of this institution was withdrawn: Entered twice.");
        assertThat(visitor.references(visitor.json("/institutions.json"))).containsExactly("force");
        assertThat(visitor.references(visitor.json("/institutions.json?withdrawn=true"))).containsExactly("twice");
        assertThat(visitor.json("/institutions.json").get("items").get(0).get("counts").get("accused").asInt())
                .isZero();
    }

    @Test
    void a_withdrawn_source_says_so_wherever_it_is_cited() {
        assertThat(visitor.page("/sources/s2").select(Frame.STATUS).text()).contains("It was a hoax.");
        assertThat(visitor.page("/allegations/a1").select(".citations .tag").text()).contains("Source withdrawn");
        assertThat(visitor.references(visitor.json("/sources.json?withdrawn=true"))).containsExactly("s2");
        assertThat(visitor.references(visitor.json("/sources.json?withdrawn=false"))).containsExactly("s1");
    }

    private static void register(String slug, String name) {
        visitor.records("register-institution", """
                {"institution":"%s","occurredOn":"2024","citations":[{"source":"s1"}],"name":"%s",
                 "institutionKind":"POLICE_FORCE"}""".formatted(slug, name));
    }

    private static String withdrawal(String kind, String reference) {
        return """
                {"%s":"%s","occurredOn":"2025-07","citations":[{"source":"s1"}],"entry":1,
                 "reason":"Entered twice."}""".formatted(kind, reference);
    }
}
