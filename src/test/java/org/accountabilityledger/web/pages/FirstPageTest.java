package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is overdue stands first on the first page; each of its figures has so many rows, and no page counts only itself. */
class FirstPageTest {

    private static Visitor visitor;

    @BeforeAll
    static void the_demonstration_is_recorded() {
        visitor = Visitor.of(ShownDemonstration.node());
    }

    @Test
    void what_is_overdue_stands_before_all_other_figures_and_each_figure_has_its_rows() {
        Document page = visitor.page("/?examples=show");
        assertThat(page.select("main h2").first().id()).isEqualTo("overdue");
        List<String> figures = page.select("main ul.figures li:has(a[href^=/]:not([href*=#]))").stream()
                .map(each -> each.selectFirst("b").text() + " " + each.selectFirst("a").attr("href")).toList();
        assertThat(figures).hasSizeGreaterThan(8).allSatisfy(figure -> assertThat(rows(json(figure.split(" ")[1]))
                .count()).as(figure).isEqualTo(Long.parseLong(figure.split(" ")[0])));
        assertThat(page.select("main h2#overdue + ul b").eachText()).anyMatch(figure -> !figure.equals("0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commitments", "/recommendations", "/duties", "/due", "/outstanding", "/reviews", "/gaps",
        "/slippage", "/reversals", "/institutions", "/sources", "/changes?from=2025-06-01&to=2025-12-01&by=valid"})
    void what_a_page_counts_is_not_cut_where_its_list_is(String list) {
        String on = list.contains("?") ? "&" : "?";
        assertThat(counted(list + on + "size=25&examples=show")).isEqualTo(
                counted(list + on + "size=100&examples=show"));
    }

    private static String counted(String address) {
        return visitor.page(address).select("main .status, main ul.figures, main h1 + p").text();
    }

    private static String json(String address) {
        String path = address.contains("?") ? address.replaceFirst("\\?", ".json?") : address + ".json";
        String shown = path.contains("examples=") ? path : path + (path.contains("?") ? "&" : "?") + "examples=show";
        return shown + "&size=100";
    }

    private static Stream<JsonNode> rows(String address) {
        JsonNode page = visitor.json(address);
        Stream<JsonNode> rows = page.get("items").valueStream();
        return page.hasNonNull("next") ? Stream.concat(rows, rows(page.get("next").asString())) : rows;
    }
}
