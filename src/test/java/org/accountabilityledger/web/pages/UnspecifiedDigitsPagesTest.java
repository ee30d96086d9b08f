package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Allegations of which only the decade, the century, the year or the month is told, as readers meet them. */
class UnspecifiedDigitsPagesTest {

    private static final List<String> DAYS = List.of("199X", "19XX", "1995", "2003-XX", "2003-06-XX", "198X/199X~");
    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void allegations_are_recorded_as_their_source_dates_them() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"201X","publisher":"The Gazette","title":"A source","publishedOn":"201X",
                 "sourceKind":"NEWS_REPORT"}""");
        visitor.records("register-institution", """
                {"institution":"force","occurredOn":"/19XX","citations":[{"source":"s1"}],"name":"The force",
                 "institutionKind":"OTHER"}""");
        for (String day : DAYS) {
            visitor.records("raise-allegation", """
                    {"allegation":"%s","occurredOn":"%s","citations":[{"source":"s1"}],"title":"Raised %s",
                     "words":"So it was said.","against":["force"]}""".formatted(reference(day), day, day));
        }
    }

    @AfterAll
    static void node_stops() {
        node.close();
    }

    @Test
    void page_feed_and_timeline_say_the_decade_in_words() {
        assertThat(visitor.page("/allegations/199x").text()).contains("Raised in the 1990s.");
        assertThat(visitor.page("/allegations/2003-06-xx").text()).contains("Raised on a day of June 2003.");
        assertThat(visitor.page("/allegations/19xx").text()).contains("Raised in the years 1900 to 1999.");
        assertThat(visitor.page("/allegations/199x").select("time[datetime*=X]")).isEmpty();
        assertThat(visitor.get("/allegations/199x.atom").body()).contains("the 1990s");
        assertThat(visitor.page("/timeline").text()).contains("the 1990s", "a month of 2003");
        assertThat(visitor.page("/sources/s1").text()).contains("the 2010s");
    }

    @Test
    void machines_get_the_letters_and_the_first_and_the_last_day() {
        JsonNode raised = visitor.json("/allegations/199x.json").get("entries").get(0).get("occurredOn");
        assertThat(raised.toString()).contains("199X");
        assertThat(visitor.get("/allegations.csv").body().lines())
                .anyMatch(line -> line.startsWith("199x,") && line.contains("199X,1990-01-01,1999-12-31,the 1990s"))
                .anyMatch(line -> line.startsWith("2003-06-xx,") && line.contains("2003-06-XX,2003-06-01,2003-06-30"));
    }

    @Test
    void list_has_them_in_the_order_of_their_last_days() {
        assertThat(visitor.references(visitor.json("/allegations.json?sort=raised")).subList(4, 6))
                .containsExactly("2003-06-xx", "2003-xx");
        assertThat(visitor.references(visitor.json("/allegations.json?sort=raised")).getFirst()).isEqualTo("1995");
    }

    @Test
    void they_are_on_record_from_their_last_day_on() {
        assertThat(visitor.references(visitor.json("/allegations.json?validOn=1999-12-30"))).containsExactly("1995");
        assertThat(visitor.references(visitor.json("/allegations.json?validOn=1999-12-31")))
                .containsExactlyInAnyOrder("1995", "199x", "19xx", "198x-199x");
    }

    private static String reference(String day) {
        return day.toLowerCase().replace('/', '-').replace("~", "");
    }
}
