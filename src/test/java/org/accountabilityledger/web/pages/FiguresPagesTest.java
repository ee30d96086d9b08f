package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The figures of a promise of the demonstration, apart from all else about it. */
class FiguresPagesTest {

    private static final String CLOSED_CASES = "/reviews/closed-cases-review";
    private static final String TABLE = CLOSED_CASES + "/figures.csv";
    private static Visitor visitor;

    @BeforeAll
    static void the_demonstration_is_on_record() {
        visitor = Visitor.of(ShownDemonstration.node());
    }

    @Test
    void every_figure_below_the_drawing_is_a_row_of_the_table_that_is_linked_there() {
        Document file = visitor.page(CLOSED_CASES);
        String table = file.select("a:contains(as a table for a spreadsheet)").attr("href");
        assertThat(table).isEqualTo(TABLE);
        long drawn = file.select("h3[id^=measure-]").stream().mapToLong(each -> file.select(
                "div.scroll[aria-label^=\"" + each.text() + ", in\"] tbody tr").size()).sum();
        List<String> rows = rows(table);
        assertThat(rows.getFirst()).startsWith("measure,name,unit,promised,baseline,target,figure.value")
                .contains(",figure.on.edtf,figure.on.first,figure.on.last,").contains(",speaker,");
        assertThat(rows).hasSize(Math.toIntExact(drawn) + 1).hasSizeGreaterThan(2);
    }

    @Test
    void the_page_of_the_figures_says_the_same_as_the_file() {
        JsonNode figures = visitor.json(CLOSED_CASES + "/figures.json");
        assertThat(figures.get("series")).isEqualTo(visitor.json(CLOSED_CASES + ".json").get("series"));
        assertThat(figures.propertyNames()).containsExactlyInAnyOrder("reference", "title", "withdrawn",
                "consultedUpTo", "series");
        Document page = visitor.page(CLOSED_CASES + "/figures");
        assertThat(page.select("a[href=" + CLOSED_CASES + "]")).isNotEmpty();
        assertThat(page.select("figure.chart")).hasSameSizeAs(visitor.page(CLOSED_CASES).select("figure.chart"));
    }

    @Test
    void the_past_has_the_figures_that_there_were_and_leads_to_them() {
        assertThat(rows(TABLE + "?validOn=2025-06-17")).hasSizeLessThan(rows(TABLE).size());
        String made = visitor.json(CLOSED_CASES + "/history.json?entry=1").at("/entry/recordedAt").asString();
        HttpResponse<String> memento = visitor.get("/as-of/" + made + TABLE);
        assertThat(memento.statusCode()).isEqualTo(200);
        assertThat(memento.headers().firstValue("Memento-Datetime")).isPresent();
        assertThat(memento.body().lines()).hasSize(1);
        assertThat(visitor.page(CLOSED_CASES + "/figures?validOn=2026-01-01")
                .select("a:contains(as a table for a spreadsheet)").attr("href")).isEqualTo(TABLE + "?validOn=2026-01-01");
    }

    @Test
    void no_figures_are_told_of_a_commitment_that_there_is_not() {
        assertThat(visitor.get("/commitments/unheard/figures.csv").statusCode()).isEqualTo(404);
    }

    private static List<String> rows(String address) {
        HttpResponse<String> table = visitor.get(address);
        assertThat(table.statusCode()).isEqualTo(200);
        return table.body().lines().toList();
    }
}
