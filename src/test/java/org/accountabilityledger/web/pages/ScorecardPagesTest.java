package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.scorecards.Tally;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is counted of every body of the demonstration, some quarters after it was recorded. */
class ScorecardPagesTest {

    private static final Clock LATER = Clock.offset(Clock.system(ZoneId.of("Europe/London")), Duration.ofDays(200));
    private static final String HOME_OFFICE = "home-office";
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
    void every_count_is_that_of_the_rows_that_it_links_to() {
        int compared = 0;
        for (String body : visitor.references(visitor.json("/institutions.json?size=100"))) {
            JsonNode file = visitor.json("/institutions/" + body + ".json");
            for (Tally tally : Tally.values()) {
                long count = file.at("/scorecard/now/counts/" + tally.name()).asLong();
                String rows = ScorecardRows.address(tally, body);
                if (count > 0 && !rows.startsWith("#")) {
                    assertThat(visitor.json(rows.replace("?", ".json?")).get("count").asLong())
                            .as(body + " " + tally).isEqualTo(count);
                    compared++;
                }
            }
            assertThat(file.at("/scorecard/now/counts/DUTIES").asInt()).as(body).isEqualTo(file.get("duties").size());
            assertThat(replied(file)).as(body).isEqualTo(file.at("/scorecard/now/counts/REPLIED").asLong());
        }
        assertThat(compared).isGreaterThan(10);
    }

    @Test
    void schedules_are_parts_that_make_up_the_whole() {
        for (String body : visitor.references(visitor.json("/institutions.json?size=100"))) {
            JsonNode counts = visitor.json("/institutions/" + body + ".json").at("/scorecard/now/counts");
            long parts = List.of(Tally.ENDED, Tally.NOT_YET_DUE, Tally.DUE_SOON, Tally.OVERDUE, Tally.NOT_CONSULTED, Tally.MET,
                    Tally.MET_LATE, Tally.CLOSED, Tally.UNKNOWN_DAY, Tally.NO_DEADLINE).stream()
                    .mapToLong(tally -> counts.get(tally.name()).asLong()).sum();
            assertThat(parts).as(body).isEqualTo(counts.get("MADE").asLong());
            assertThat(counts.get("MOVED_AFTER").asLong() + counts.get("MOVED_BEFORE").asLong())
                    .isEqualTo(counts.get("MOVED").asLong());
        }
    }

    @Test
    void quarters_show_what_was_known_at_their_end_and_not_what_came_later() {
        JsonNode card = visitor.json("/institutions/" + HOME_OFFICE + ".json").get("scorecard");
        LocalDate recorded = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
        assertThat(card.get("known")).hasSize(8).allSatisfy(quarter -> assertThat(quarter.get("counted").isNull())
                .isEqualTo(LocalDate.parse(quarter.get("end").asString()).isBefore(recorded)));
        assertThat(card.get("known").get(7)).isEqualTo(card.get("stood").get(7));
        assertThat(card.get("known").get(7).get("counted")).isEqualTo(card.get("now"));
    }

    @Test
    void the_page_says_each_count_beside_what_it_is_counted_of_and_what_it_does_not_say() {
        Document page = visitor.page("/institutions/" + HOME_OFFICE);
        assertThat(page.text()).contains("There is no single mark.")
                .contains("They do not say how hard, important or well kept a promise was");
        long made = visitor.json("/institutions/" + HOME_OFFICE + ".json")
                .at("/scorecard/now/counts/MADE").asLong();
        assertThat(page.select("a[href=/commitments?institution=home-office]").eachText()).contains("" + made);
        assertThat(page.select("#scorecard ~ ul.plain").first().select("li a").eachText()).isNotEmpty()
                .allSatisfy(count -> assertThat(count).endsWith(" of " + made));
        assertThat(page.select("caption")).hasSameSizeAs(page.select("table"));
    }

    @Test
    void reply_times_are_counted_only_where_both_days_are_known() {
        JsonNode times = visitor.json("/institutions/hm-government.json").at("/scorecard/now/times");
        assertThat(times.get("counted").asLong()).isPositive();
        assertThat(times.get("medianDays").asDouble()).isZero();
        assertThat(visitor.page("/institutions/hm-government").text())
                .contains("From a recommendation to the first reply: a median of 0 days");
    }

    private static long replied(JsonNode file) {
        return StreamSupport.stream(file.get("duties").spliterator(), false)
                .filter(duty -> duty.get("schedule").asString().equals("replied")).count();
    }
}
