package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is drawn on the pages of the demonstration, against the numbers that it is drawn from. */
class ChartPagesTest {

    private static Visitor visitor;

    @BeforeAll
    static void the_demonstration_is_on_record() {
        visitor = Visitor.of(ShownDemonstration.node());
    }

    @Test
    void each_measure_has_a_mark_for_each_figure_beside_its_table() {
        Document page = visitor.page("/reviews/closed-cases-review");
        JsonNode all = visitor.json("/reviews/closed-cases-review.json").get("series");
        assertThat(all).hasSizeGreaterThan(2);
        for (JsonNode series : all) {
            JsonNode measure = series.get("measure");
            String id = "chart-" + measure.get("measure").asString();
            Element drawing = page.selectFirst("svg:has(#" + id + "-title)");
            assertThat(drawing.select("circle.hollow, rect.dark, path.hollow")).as(id)
                    .hasSize(measure.get("figures").size());
            assertThat(drawing.select("line.target")).hasSize(measure.hasNonNull("target") ? 1 : 0);
            assertThat(page.getElementById(id + "-summary").text()).contains("The last one: ");
        }
        assertThat(page.select("script")).isEmpty();
        assertThat(page.getElementById("chart-returns-received-summary").text())
                .contains("in the words of The Guardian");
    }

    @Test
    void counts_of_a_scorecard_are_bars_that_say_the_same_as_their_row() {
        Document page = visitor.page("/institutions/home-office");
        assertThat(page.select("svg.bars")).isNotEmpty();
        for (Element bars : page.select("svg.bars")) {
            assertThat(bars.attr("aria-label")).isNotBlank();
            Element row = bars.closest("tr");
            assertThat(bars.select("g")).hasSize(row.select("td").size() - 1);
            assertThat(bars.select("g title").last().text()).endsWith(": " + row.select("td").last().text());
        }
    }

    @Test
    void every_page_with_a_drawing_leads_to_the_numbers_as_a_table() {
        assertThat(tables("/reviews/closed-cases-review")).contains("/reviews/closed-cases-review/figures.csv");
        assertThat(tables("/reviews/closed-cases-review/figures")).contains("/reviews/closed-cases-review/figures.csv");
        assertThat(tables("/institutions/home-office")).contains("/institutions/home-office.csv");
        assertThat(tables("/measures/days-to-promise")).contains("/measures.csv");
    }

    /** Those that are linked where the drawings are; what is at the foot of every page does not count. */
    private static List<String> tables(String address) {
        Document page = visitor.page(address);
        assertThat(page.select("svg")).as(address).isNotEmpty();
        return page.select("main a[href*=.csv]").eachAttr("href");
    }
}
