package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a review and a recommendation are counted by, behind every door: figures without names, which accuse nobody. */
class CountedFilesPagesTest {

    private static final String REVIEW = "/reviews/closed-cases-review";
    private static final String SOLDIERS = "/recommendations/trained-soldiers";
    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void reviews_and_a_recommendation_are_counted() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        for (String source : List.of("The Guardian", "The Times")) {
            visitor.records("register-source", """
                    {"source":"%s","occurredOn":"2025-06-03","publisher":"%s","title":"A report","publishedOn":"2025-06-03",
                     "sourceKind":"NEWS_REPORT"}""".formatted(source.equals("The Times") ? "s01" : "s02", source));
        }
        for (String body : List.of("Home Office", "South Yorkshire Police", "Ministry of Defence")) {
            visitor.records("register-institution", """
                    {"institution":"%s","occurredOn":"2000","citations":[{"source":"s02"}],"name":"%s",
                     "institutionKind":"PUBLIC_BODY"}""".formatted(body.toLowerCase().replace(' ', '-'), body));
        }
        reviews();
        figures();
        visitor.records("issue-recommendation", """
                {"recommendation":"trained-soldiers","occurredOn":"2025-06~","statedBy":"home-office","citations":[{"source":"s02"}],"origin":"CALL",
                 "title":"Trained soldiers","words":"A level that is desired.","addressees":["ministry-of-defence"]}""");
        visitor.records("define-recommendation-measure", """
                {"recommendation":"trained-soldiers","occurredOn":"2025-06~","citations":[{"source":"s02"}],
                 "measure":"soldiers","name":"Trained soldiers","unit":"soldiers","target":73000,
                 "remark":"Desired, and promised by nobody."}""");
        visitor.records("record-recommendation-measurement", """
                {"recommendation":"trained-soldiers","occurredOn":"2025-01","statedBy":"ministry-of-defence",
                 "citations":[{"source":"s02"}],"measure":"soldiers","value":70752,"precision":"EXACT"}""");
    }

    private static void reviews() {
        for (String review : List.of("closed-cases-review", "former-officers")) {
            visitor.records("open-review", """
                    {"review":"%s","occurredOn":"2025-01","citations":[{"source":"s02"}],"title":"The %s",
                     "reviewKind":"CASE_REVIEW","commissionedBy":["home-office"],"conductedBy":["south-yorkshire-police"]}"""
                    .formatted(review, review));
        }
        measure("closed-cases-review", "returns-received", "Returns received", "forces");
        measure("closed-cases-review", "cases-identified", "Cases identified", "cases");
        measure("closed-cases-review", "cases-referred", "Cases referred", "cases");
        measure("closed-cases-review", "rape-allegations", "Rape allegations among them", "cases");
        measure("closed-cases-review", "forces-that-referred", "Forces that referred cases", "forces");
        measure("closed-cases-review", "investigations", "Major investigations", "investigations");
        measure("former-officers", "arrests", "Arrests", "arrests");
        measure("former-officers", "charges", "Charges", "charges");
    }

    private static void figures() {
        figure("investigations", "2025-01", 127, "EXACT", "\"words\":\"In 29 forces.\"");
        figure("returns-received", "2025-06-03", 21, "ABOUT", "\"of\":43,\"statedBy\":\"home-office\"");
        figure("cases-identified", "2025-06-03", 287, "EXACT", "\"words\":\"As reported.\"");
        figure("cases-identified", "2025-06-16", 800, "MORE_THAN", "\"words\":\"As reported.\"");
        figure("cases-identified", "2025-06-16", 1000, "MORE_THAN", "\"words\":\"Over 1,000.\"");
        figure("cases-identified", "2025-06-16", 1000, "FORECAST", "\"forecastFor\":\"2025-07~\"");
        visitor.records("withdraw-review-entry", """
                {"review":"closed-cases-review","entry":12,"reason":"A forecast, not a count.","replacedBy":13}""");
        figure("cases-referred", "2025-11-05~", 1273, "EXACT", "\"words\":\"As reported.\"");
        figure("rape-allegations", "2025-11-05~", 236, "EXACT", "\"of\":1273");
        figure("forces-that-referred", "2025-11-05~", 23, "EXACT", "\"of\":43");
        for (String none : List.of("arrests", "charges")) {
            visitor.records("record-review-measurement", """
                    {"review":"former-officers","occurredOn":"2025-08~","citations":[{"source":"s01"}],"measure":"%s",
                     "value":%d,"precision":"EXACT"}""".formatted(none, none.equals("arrests") ? 3 : 0));
        }
    }

    private static void measure(String review, String key, String name, String unit) {
        visitor.records("define-review-measure", """
                {"review":"%s","occurredOn":"2025-01","citations":[{"source":"s02"}],"measure":"%s","name":"%s",
                 "unit":"%s"}""".formatted(review, key, name, unit));
    }

    private static void figure(String measure, String on, int value, String precision, String further) {
        visitor.records("record-review-measurement", """
                {"review":"closed-cases-review","occurredOn":"%s","citations":[{"source":"s02"}],"measure":"%s",
                 "value":%d,"precision":"%s",%s}""".formatted(on, measure, value, precision, further));
    }

    @AfterAll
    static void node_stops() {
        node.close();
    }

    @Test
    void the_page_of_a_review_draws_and_tells_each_figure() {
        Document page = visitor.page(REVIEW);
        assertThat(page.select("h3[id^=measure-]").eachText()).containsExactly("Returns received", "Cases identified",
                "Cases referred", "Rape allegations among them", "Forces that referred cases", "Major investigations");
        assertThat(page.select("figure.chart")).hasSize(6);
        assertThat(page.text()).contains("about 21 of 43 forces", "287 cases", "more than 800 cases",
                "a forecast of 1,000 cases, for", "1,273 cases", "236 of 1,273 cases", "23 of 43 forces", "127 investigations",
                "1 figure stated by those who asked for it or conduct it, 0 by others, 0 forecasts. The last one: about 21 of "
                        + "43 forces, 3 June 2025, stated by Home Office.")
                .doesNotContain("Promised with the commitment", "Not promised", "No target", "overdue");
        assertThat(page.select("div.scroll[aria-label^=Cases identified] tbody tr")).hasSize(3);
        assertThat(visitor.page("/reviews/former-officers").text()).contains("3 arrests", "0 charges");
    }

    @ParameterizedTest
    @ValueSource(strings = {REVIEW, SOLDIERS})
    void the_figures_have_a_page_and_a_table_of_their_own(String file) {
        JsonNode figures = visitor.json(file + "/figures.json");
        assertThat(figures.get("series")).isNotEmpty().isEqualTo(visitor.json(file + ".json").get("series"));
        assertThat(visitor.page(file).select("a:contains(as a table for a spreadsheet)").attr("href"))
                .isEqualTo(file + "/figures.csv");
        long drawn = visitor.page(file + "/figures").select("section tbody tr, div.scroll tbody tr").size();
        assertThat(visitor.get(file + "/figures.csv").body().lines()).hasSize((int) drawn + 1);
        assertThat(visitor.page(file + "/figures").select("a[href=" + file + "]")).isNotEmpty();
        assertThat(visitor.get(file.replaceAll("/[^/]+$", "/unheard") + "/figures").statusCode()).isEqualTo(404);
    }

    @Test
    void the_past_has_the_figures_that_there_were() {
        assertThat(cases("?validOn=2025-06-10")).containsExactly("287");
        assertThat(cases("?validOn=2025-06-16")).containsExactly("287", "more than 800", "a forecast of 1,000");
        String before = visitor.json(REVIEW + "/history.json?entry=13").at("/entry/recordedAt").asString();
        assertThat(cases("?knownAt=" + before)).containsExactly("287", "more than 800", "more than 1,000",
                "a forecast of 1,000");
    }

    private static List<String> cases(String when) {
        return visitor.json(REVIEW + "/figures.json" + when).get("series").valueStream()
                .filter(series -> series.at("/measure/measure").asString().equals("cases-identified"))
                .flatMap(series -> series.get("figures").valueStream())
                .map(figure -> figure.at("/figure/inWords").asString()).toList();
    }

    @Test
    void each_door_says_what_was_counted_and_by_whom_it_is_told() {
        for (String door : List.of(REVIEW + ".atom", "/timeline?size=100", "/changes.json?from=2025-01-01&to=2026-01-01&by=valid&kind=figures")) {
            assertThat(visitor.get(door).body()).as(door).contains("ecorded for “returns received”: about 21 of 43");
        }
        assertThat(visitor.page("/search?q=29+forces").text()).contains("In 29 forces.");
        assertThat(visitor.json("/search.json?q=forecast").get("items")).isNotEmpty();
        assertThat(visitor.get(SOLDIERS + ".atom").body()).contains("he recommendation is counted by “Trained soldiers”, in "
                + "soldiers, to reach 73,000 (Desired, and promised by nobody.)", "70,752");
        assertThat(visitor.page(SOLDIERS).text()).contains("Target: 73,000 soldiers.", "70,752 soldiers",
                "1 figure stated by an addressee");
    }

    @Test
    void a_comparison_tells_which_entry_changed_the_last_count() {
        assertThat(visitor.page(REVIEW + "/history?entry=11").text()).contains("Cases identified, last count",
                "287 cases (3 June 2025)", "more than 800 cases (16 June 2025)");
        assertThat(visitor.page(SOLDIERS + "/history?entry=3").text()).contains("Trained soldiers, last count",
                "70,752 soldiers, target 73000 (January 2025)");
    }
}
