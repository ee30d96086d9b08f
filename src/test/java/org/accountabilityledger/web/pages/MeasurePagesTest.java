package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Frame;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What measures come to in the demonstration, some quarters after it was recorded. */
class MeasurePagesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Clock LATER = Clock.offset(Clock.system(LONDON), Duration.ofDays(200));
    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void the_demonstration_is_on_record() {
        node = Node.on(Demonstrated.database(), LATER);
        visitor = Visitor.of(node);
        visitor.waitsFor(node.bean(Journal.class).head());
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @Test
    void each_measure_is_found_from_the_first_page_and_says_what_is_not_in_it() {
        String list = visitor.page("/").select("main a[href=/measures]").attr("href");
        Document page = visitor.page(list);
        assertThat(page.select("h2 a").eachAttr("href")).hasSize(3).allSatisfy(address -> {
            Document measure = visitor.page(address);
            assertThat(measure.select(Frame.HEADING)).hasSize(1);
            assertThat(measure.text()).contains("Not in it:");
            assertThat(measure.select("caption")).hasSameSizeAs(measure.select("table"));
        });
        assertThat(visitor.json("/measures.json").get("items")).hasSize(3);
    }

    @Test
    void the_answers_make_up_the_whole_and_lead_to_as_many_cases() {
        for (String name : visitor.references(visitor.json("/measures.json"))) {
            JsonNode figure = visitor.json("/measures/" + name + ".json").get("now");
            long sum = 0;
            for (JsonNode answer : visitor.json("/measures/" + name + ".json").get("answers")) {
                String key = answer.get("key").asString();
                long many = figure.at("/answers/" + key).asLong();
                assertThat(visitor.json("/measures/" + name + ".json?size=100&answer=" + key).get("items"))
                        .as(name + " " + key).hasSize((int) many);
                sum += many;
            }
            assertThat(figure.get("whole").asLong()).as(name).isEqualTo(sum);
        }
    }

    @Test
    void what_is_missing_between_words_and_deeds_is_as_much_as_the_gap_lists_have() {
        JsonNode gaps = visitor.json("/index.json?examples=show").get("gaps");
        JsonNode promised = visitor.json("/measures/days-to-promise.json?examples=show").at("/now/answers");
        JsonNode claimed = visitor.json("/measures/claimed-not-found-complete.json?examples=show").at("/now/answers");
        assertThat(promised.get("NOTHING_PROMISED")).isEqualTo(gaps.get("nothingPromised"));
        assertThat(claimed.get("NO_FINDING")).isEqualTo(gaps.get("notYetAssessed"));
        assertThat(claimed.get("FOUND_OTHERWISE")).isEqualTo(gaps.get("foundOtherwise"));
        assertThat(visitor.page("/measures?examples=show").text()).contains("1 of 2 commitments claimed complete was found otherwise "
                + "(1 with no finding on record at that time or since).");
    }

    @Test
    void a_case_leads_to_the_entry_that_says_so() {
        for (String name : List.of("days-to-promise", "claimed-not-found-complete")) {
            List<Element> links = visitor.page("/measures/" + name + "?examples=show").select("table").last().select("td a[href*=#entry-]");
            assertThat(links).as(name).isNotEmpty();
            String[] address = links.getFirst().attr("href").split("#");
            assertThat(visitor.page(address[0]).select("#" + address[1])).hasSize(1);
        }
    }

    @Test
    void the_acceptance_of_what_casey_recommended_is_a_case_with_its_duty_and_what_was_promised() {
        List<JsonNode> cases = items(visitor.json("/measures/days-to-promise.json?size=100"));
        assertThat(cases.stream().filter(each -> each.at("/file/reference").asString().startsWith("casey-")).toList())
                .isNotEmpty().allSatisfy(each -> {
                    assertThat(each.at("/body/reference").asString()).isEqualTo("hm-government");
                    assertThat(each.get("on").get("edtf").asString()).isEqualTo("2025-06-16");
                });
        String page = visitor.page("/measures/days-to-promise").text();
        assertThat(page).contains("nothing promised on record").contains("sources consulted up to");
    }

    @Test
    void what_was_recorded_today_was_not_known_in_the_quarters_before_and_stood_in_them() {
        JsonNode measure = visitor.json("/measures/days-to-promise.json");
        LocalDate today = LocalDate.now(LONDON);
        assertThat(items(measure.get("stood"), "end").getFirst()).isEqualTo("2025-06-30");
        assertThat(items(measure.get("known"), "end")).isNotEmpty()
                .allSatisfy(end -> assertThat(LocalDate.parse(end)).isAfterOrEqualTo(today));
    }

    @Test
    void every_cell_of_the_histories_leads_to_as_many_cases_as_it_says() {
        for (Element cell : visitor.page("/measures/days-to-promise").select("tbody td:nth-child(2) a[href*=#cases]")) {
            String address = cell.attr("href").replace("#cases", "");
            String whole = address.startsWith("/as-of/") ? read(address) : address.replace("/days-to-promise?",
                    "/days-to-promise.json?size=100&");
            assertThat(address.startsWith("/as-of/") ? whole : items(visitor.json(whole)).size() + "").as(address)
                    .isEqualTo(cell.text());
        }
    }

    @Test
    void tables_have_every_figure_beside_what_it_is_counted_of_and_every_case() {
        List<String> figures = visitor.get("/measures.csv").body().lines().toList();
        assertThat(figures.getFirst()).startsWith("measure,title,seen,day,answer,words,weight,count,of,");
        assertThat(figures).anyMatch(row -> row.startsWith("days-to-promise,")
                && row.contains(",NOW,,NOTHING_PROMISED,") && row.endsWith(",8,16,0.0,0.0"));
        long cases = visitor.json("/measures/days-to-promise.json").at("/now/whole").asLong();
        assertThat(visitor.get("/measures/days-to-promise.csv").body().lines()).hasSize((int) cases + 1);
        assertThat(visitor.get("/measures/days-to-promise.csv?answer=NOTHING_PROMISED&validOn=1990-01-01").body().lines())
                .hasSize(1);
    }

    @Test
    void the_chart_says_in_words_what_it_shows() {
        Document page = visitor.page("/measures/days-to-promise");
        Element chart = page.selectFirst("figure.chart svg[role=img]");
        assertThat(chart.attr("aria-labelledby").split(" ")).allSatisfy(id ->
                assertThat(page.getElementById(id).text()).isNotBlank());
        assertThat(chart.select("g")).hasSameSizeAs(page.select("table").first().select(Frame.ROWS));
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void a_figure_of_a_day_before_anything_happened_says_that_nothing_is_on_record() {
        assertThat(visitor.page("/measures/moved-after-the-day?validOn=1990-01-01").text())
                .contains("Nothing on record that could be counted.").contains("At the end of no quarter");
    }

    @Test
    void a_measure_that_is_not_taken_is_not_found_and_a_malformed_question_is_refused() {
        assertThat(visitor.get("/measures/mood").statusCode()).isEqualTo(404);
        for (String query : List.of("answer=MAYBE", "quarter=2025-Q5", "quarter=winter", "cursor=x", "size=7")) {
            assertThat(visitor.get("/measures/days-to-promise?" + query).statusCode()).as(query).isEqualTo(400);
        }
    }

    /** Follows where it leads. */
    private static String read(String address) {
        String moved = visitor.get(address).headers().firstValue("Location").orElseThrow();
        return visitor.page(moved.substring(moved.indexOf("/as-of/"))).select("table").last().select(Frame.ROWS)
                .size() + "";
    }

    private static List<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.get("items").spliterator(), false).toList();
    }

    private static List<String> items(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false).map(each -> each.get(field).asString()).toList();
    }
}
