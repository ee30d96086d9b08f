package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The counts beside the choices of every list, against the lists themselves; on the demonstration. */
class FacetPagesTest {

    private static Visitor visitor;

    @BeforeAll
    static void the_demonstration_is_on_record() {
        visitor = Visitor.of(ShownDemonstration.node());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commitments?", "/commitments?institution=home-office", "/commitments?claim=NONE",
        "/commitments?claim=NONE&closed=false", "/commitments?schedule=OVERDUE&reversed=true",
        "/commitments?withdrawn=true", "/commitments?reply=ACCEPTED", "/commitments?validOn=2025-06-20",
        "/recommendations?", "/recommendations?promised=true", "/recommendations?withdrawn=true&reply=REJECTED",
        "/reviews?", "/reviews?stage=WITHDRAWN", "/allegations?", "/allegations?conclusion=NONE", "/due?",
        "/due?when=overdue&moved=false", "/outstanding?", "/outstanding?basis=STATUTE"})
    void count_beside_a_choice_is_that_of_the_list_with_it(String address) {
        JsonNode facets = visitor.json(address.replace("?", ".json?")).get("facets");
        assertThat(facets.isEmpty()).isFalse();
        for (Map.Entry<String, JsonNode> filter : facets.properties()) {
            for (Map.Entry<String, JsonNode> choice : filter.getValue().properties()) {
                String chosen = address.replaceAll("(?<=[?&])" + filter.getKey() + "=[^&]*&?", "")
                        + "&" + filter.getKey() + "=" + choice.getKey();
                assertThat(choice.getValue().asLong()).as(chosen).isEqualTo(rows(chosen));
            }
        }
    }

    @Test
    void choice_that_leaves_nothing_stays_and_says_so() {
        JsonNode claims = visitor.json("/commitments.json").at("/facets/claim");
        for (var option : visitor.page("/commitments").select("#filter-claim option[value]:not([value=''])")) {
            assertThat(option.text()).endsWith(" (" + claims.get(option.val()).asLong() + ")");
        }
        assertThat(visitor.page("/commitments").select("#filter-claim option").eachText())
                .anyMatch(words -> words.endsWith(" (0)"));
    }

    @Test
    void what_narrows_a_list_is_named_without_a_count() {
        assertThat(visitor.page("/commitments?closed=false").select(".chips").text()).contains("File: open remove");
    }

    private static long rows(String address) {
        JsonNode list = visitor.json(address.replaceFirst("\\?&?", ".json?"));
        return list.has("count") ? list.get("count").asLong()
                : list.at(list.at("/counts/all").isMissingNode() ? "/counts/outstanding" : "/counts/all").asLong();
    }
}
