package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accountabilityledger.reading.scorecards.Tally;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Each figure of each body leads to a list that has exactly so many rows, today and on past days, with examples. */
class FiguresHaveTheirRowsTest {

    private static Visitor visitor;

    @BeforeAll
    static void the_demonstration_is_recorded() {
        visitor = Visitor.of(ShownDemonstration.node());
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples=show", "examples=show&validOn=2025-06-20"})
    void every_figure_has_its_rows(String seen) {
        List<String> wrong = new ArrayList<>();
        List<Tally> met = new ArrayList<>();
        for (String body : rows("/institutions.json?" + seen + "&size=100").map(each ->
                each.get("reference").asString()).toList()) {
            JsonNode counts = visitor.json("/institutions/" + body + ".json?" + seen).at("/scorecard/now/counts");
            for (Tally tally : Tally.values()) {
                long figure = counts.get(tally.name()).asLong();
                String list = ScorecardRows.address(tally, body);
                long rows = figure == 0 && !met.contains(tally) ? 0
                        : rows(list.replace("?", ".json?") + "&" + seen + "&size=100").count();
                if (figure > 0) {
                    met.add(tally);
                }
                if (rows != figure) {
                    wrong.add(body + " " + tally + ": " + figure + " and " + rows + " rows at " + list);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(met).contains(Tally.MADE, Tally.DUTIES, Tally.ANSWERED_FOR_OTHERS, Tally.NAMED_TO_DELIVER);
    }

    @Test
    void what_a_body_answered_for_others_and_is_named_to_deliver_are_figures_of_their_own() {
        JsonNode counts = visitor.json("/institutions/home-office.json").at("/scorecard/now/counts");
        assertThat(counts.get("ANSWERED_FOR_OTHERS").asLong()).isEqualTo(15);
        assertThat(counts.get("NAMED_TO_DELIVER").asLong()).isEqualTo(7);
        assertThat(visitor.page("/institutions/home-office").select("#scorecard ~ p.status, #answered + p").text())
                .contains("Duties laid on others to which it gave the reply that stands: 15")
                .contains("Recommendations or calls that name it to deliver, without being addressed to it: 7")
                .contains("15 duties of others");
        assertThat(visitor.get("/institutions/home-office.csv").body())
                .contains("/duties?answeredBy=home-office").contains("/recommendations?namedToDeliver=home-office");
    }

    private static Stream<JsonNode> rows(String address) {
        JsonNode page = visitor.json(address);
        Stream<JsonNode> rows = page.get("items").valueStream();
        return page.hasNonNull("next") ? Stream.concat(rows, rows(page.get("next").asString())) : rows;
    }
}
