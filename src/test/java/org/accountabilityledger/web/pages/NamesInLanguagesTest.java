package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Recorder;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A body is called by its names in other languages, too: each marked as what it is. */
class NamesInLanguagesTest {

    private static final String FORCE = """
            {"institution":"%s","occurredOn":"1969","citations":[{"source":"s1"}],"name":"South Wales Police",
             "institutionKind":"POLICE_FORCE","otherNames":[%s]}""";
    private static final String WELSH = "{\"language\":\"cy\",\"name\":\"Heddlu De Cymru\"}";
    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void a_force_is_registered_with_its_welsh_name_and_renamed_in_three_languages() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"1960","publisher":"The Gazette","title":"A source","publishedOn":"1960",
                 "sourceKind":"NEWS_REPORT"}""");
        visitor.records("register-institution", FORCE.formatted("south-wales-police", WELSH));
        visitor.records("register-institution", FORCE.formatted("renamed", WELSH));
        visitor.records("rename-institution", """
                {"institution":"renamed","occurredOn":"2020","citations":[{"source":"s1"}],"name":"Police of the South",
                 "otherNames":[{"language":"cy","name":"Heddlu’r De"},{"language":"ar","name":"شرطة الجنوب"}]}""");
    }

    @AfterAll
    static void node_stops() {
        node.close();
    }

    @Test
    void its_page_has_each_name_in_its_own_language() {
        Document page = visitor.page("/institutions/south-wales-police");
        assertThat(page.select("span[lang=cy]").text()).isEqualTo("Heddlu De Cymru");
        assertThat(page.text()).contains("In Welsh: Heddlu De Cymru",
                "South Wales Police (in Welsh: “Heddlu De Cymru”)");
    }

    @Test
    void a_new_name_brings_its_own_and_a_past_day_has_the_old_ones() {
        assertThat(visitor.page("/institutions/renamed").select("h1 + p span").eachText())
                .containsExactly("Heddlu’r De", "شرطة الجنوب");
        assertThat(visitor.page("/institutions/renamed?validOn=2019-12-31").select("h1 + p span").eachText())
                .containsExactly("Heddlu De Cymru");
    }

    @Test
    void programs_feeds_and_search_have_them_too() {
        JsonNode name = visitor.json("/institutions/south-wales-police.json").at("/names/0/otherNames/0");
        assertThat(name.get("language").asString()).isEqualTo("cy");
        assertThat(name.get("languageInWords").asString()).isEqualTo("Welsh");
        assertThat(name.get("name").asString()).isEqualTo("Heddlu De Cymru");
        assertThat(visitor.get("/institutions/south-wales-police.atom").body()).contains("Heddlu De Cymru");
        assertThat(visitor.json("/search.json?q=Cymru").get("items")).isNotEmpty();
    }

    @Test
    void what_is_no_language_and_a_language_named_twice_are_refused() {
        HttpResponse<String> refused = send("{\"language\":\"Welsh, spoken\",\"name\":\"Heddlu\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("/otherNames/0", "'Welsh, spoken' is not a language");
        refused = send(WELSH + "," + WELSH.replace("Heddlu", "Yr heddlu"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("'cy' is named twice.", "/otherNames");
    }

    private static HttpResponse<String> send(String otherNames) {
        return Recorder.of(node).sends("register-institution", FORCE.formatted("another", otherNames));
    }
}
