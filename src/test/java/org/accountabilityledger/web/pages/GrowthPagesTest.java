package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accountabilityledger.testing.Frame;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** How files of the demonstration grew, entry by entry. */
class GrowthPagesTest {

    private static final String CLOSED_CASES = "/reviews/closed-cases-review";
    private static Visitor visitor;

    @BeforeAll
    static void the_demonstration_is_on_record() {
        visitor = Visitor.of(ShownDemonstration.node());
    }

    @Test
    void the_record_is_walked_by_links_from_the_file_to_its_last_entry() {
        String address = visitor.page(CLOSED_CASES).select("a:contains(Watch the record grow)").attr("href");
        long of = visitor.json(CLOSED_CASES + "/history.json").get("of").asLong();
        Document page = visitor.page(address);
        for (long step = 1; step < of; step++) {
            assertThat(page.selectFirst(Frame.STATUS).text()).startsWith("Entry " + step + " of " + of + ", recorded on ")
                    .contains(", counts from ");
            page = visitor.page(page.selectFirst(Frame.NEXT).attr("href"));
        }
        assertThat(page.select(Frame.NEXT)).isEmpty();
        assertThat(page.selectFirst("a[rel=prev]").attr("href")).endsWith("entry=" + (of - 1));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("form[action=/reviews/closed-cases-review/history] label[for=entry]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reviews/closed-cases-review", "/recommendations/casey-2", "/institutions/home-office",
        "/reviews/casey-audit", "/reviews/ipcc-iopc-47-officers", "/allegations/officers-letter-2022"})
    void what_was_said_before_an_entry_is_what_was_said_after_the_one_before_it(String file) {
        long of = visitor.json(file + "/history.json").get("of").asLong();
        assertThat(of).isGreaterThan(3);
        Map<String, String> said = Map.of();
        for (long step = 1; step <= of; step++) {
            JsonNode growth = visitor.json(file + "/history.json?entry=" + step);
            Map<String, String> before = new HashMap<>();
            Map<String, String> after = new HashMap<>();
            growth.get("same").forEach(same -> say(same, "words", before));
            after.putAll(before);
            growth.get("differences").forEach(each -> {
                say(each, "before", before);
                say(each, "after", after);
            });
            if (step > 1) {
                assertThat(before).as("entry " + step).isEqualTo(said);
            }
            said = after;
        }
    }

    @Test
    void a_count_that_became_a_forecast_is_seen_when_its_correction_was_recorded() {
        JsonNode correction = step(CLOSED_CASES, "review-entry-withdrawn");
        JsonNode count = field(correction, "Cases identified for review, last count");
        assertThat(count.get("before").asString()).isEqualTo("more than 1,000 cases (16 June 2025)");
        assertThat(count.get("after").asString()).isEqualTo("more than 800 cases (16 June 2025)");
    }

    @Test
    void a_table_has_what_an_entry_changed_and_what_it_did_not() {
        JsonNode growth = visitor.json(CLOSED_CASES + "/history.json?entry=3");
        assertThat(visitor.get(CLOSED_CASES + "/history.csv?entry=3").body().lines())
                .hasSize(1 + growth.get("differences").size() + growth.get("same").size());
    }

    @Test
    void a_body_grows_by_the_entries_of_the_files_that_touch_it() {
        JsonNode promise = step("/institutions/home-office", "commitment-made");
        assertThat(promise.at("/entry/file/kind").asString()).isEqualTo("commitment");
        JsonNode made = field(promise, "Commitments on record that are or were this body’s");
        assertThat(made.get("after").asInt()).isEqualTo(made.get("before").asInt(0) + 1);
    }

    @Test
    void a_review_grows_by_what_it_found_and_by_what_is_answered_to_a_challenge() {
        JsonNode found = field(step("/reviews/casey-audit", "finding-published"),
                "Finding: Ethnicity was not recorded for two thirds of perpetrators");
        assertThat(found.get("before").isNull()).isTrue();
        assertThat(found.get("after").asString()).contains("about 37 per cent");
        JsonNode answered = step("/reviews/south-yorkshire-officers", "independence-answered");
        JsonNode answer = field(answered, "What is answered to it: a complainant (about August 2025)");
        assertThat(answer.get("before").asString()).isEqualTo("no answer on record");
        assertThat(answer.get("after").asString()).contains("there is no conflict of interest")
                .contains("Independent Office for Police Conduct");
        assertThat(answered.get("same").valueStream().map(each -> each.get("field").asString()))
                .contains("Independence disputed: a complainant (about August 2025)",
                        "Noted by the ledger of South Yorkshire Police");
    }

    @Test
    void a_review_grows_by_what_became_of_its_recommendations() {
        JsonNode reply = step("/reviews/casey-audit", "recommendation-accepted");
        assertThat(reply.at("/entry/file/kind").asString()).isEqualTo("recommendation");
        JsonNode said = field(reply,
                "Reply of HM Government to 1: Charge adults who penetrate a child under 16 with rape");
        assertThat(said.get("before").asString()).isEqualTo("no reply on record");
        assertThat(said.get("after").asString()).isEqualTo("accepted (16 June 2025)");
    }

    @Test
    void an_allegation_stays_one_until_somebody_concludes_and_its_answer_stands_beside_it() {
        JsonNode growth = step("/allegations/officers-abuse-2025", "allegation-answered");
        JsonNode answer = field(growth, "What South Yorkshire Police answers");
        assertThat(answer.get("before").asString()).isEqualTo("no answer on record");
        assertThat(answer.get("after").asString()).contains("always acted promptly").contains("South Yorkshire Police (");
        assertThat(growth.get("same").valueStream().map(each -> each.get("words").asString()))
                .contains("no conclusion on record: it stays an allegation",
                        "five women (about July 2025)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reviews/closed-cases-review", "/recommendations/casey-2", "/institutions/home-office",
        "/reviews/casey-audit", "/allegations/officers-abuse-2025"})
    void the_page_of_a_file_leads_to_how_it_grew(String file) {
        String address = visitor.page(file).select("a:contains(Watch the record grow)").attr("href");
        assertThat(address).isEqualTo(file + "/history");
        assertThat(visitor.page(address).selectFirst(Frame.STATUS).text()).startsWith("Entry 1 of ");
    }

    @Test
    void a_moment_that_has_passed_has_the_entries_that_were_known_then() {
        JsonNode third = visitor.json(CLOSED_CASES + "/history.json?entry=3");
        String moment = third.at("/entry/recordedAt").asString();
        JsonNode then = visitor.json(CLOSED_CASES + "/history.json?entry=3&knownAt=" + moment);
        assertThat(then.get("of").asLong()).isEqualTo(3);
        assertThat(then.get("differences")).isEqualTo(third.get("differences"));
        Element link = visitor.page(CLOSED_CASES + "/history?entry=3").selectFirst("a[href^=/as-of/]");
        assertThat(visitor.get(link.attr("href")).statusCode()).isIn(200, 302);
    }

    @Test
    void on_a_day_that_was_asked_for_what_came_later_is_left_out() {
        JsonNode growth = visitor.json(CLOSED_CASES + "/history.json?validOn=2025-06-10");
        assertThat(growth.get("day").asString()).isEqualTo("2025-06-10");
        assertThat(growth.get("of").asLong())
                .isLessThan(visitor.json(CLOSED_CASES + "/history.json").get("of").asLong());
    }

    @Test
    void an_entry_that_there_is_not_is_refused_and_a_file_that_there_is_not_is_not_found() {
        for (String entry : List.of("0", "4000", "-1", "first", "99999999999")) {
            assertThat(visitor.get(CLOSED_CASES + "/history?entry=" + entry).statusCode()).as(entry).isEqualTo(400);
        }
        assertThat(visitor.get("/commitments/unheard/history").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/institutions/unheard/history.json").statusCode()).isEqualTo(404);
    }

    /** A count is told apart by its number: what it is counted of has a field of its own. */
    private static void say(JsonNode field, String side, Map<String, String> said) {
        field.get(side).asStringOpt().ifPresent(words ->
                said.put(field.get("field").asString(), words.replaceFirst("^(\\d+) of \\d+$", "$1")));
    }

    /** The first whose entry is of that name. */
    private static JsonNode step(String file, String name) {
        for (long step = 1;; step++) {
            JsonNode growth = visitor.json(file + "/history.json?entry=" + step);
            if (growth.at("/entry/event").asString().equals(name)) {
                return growth;
            }
        }
    }

    private static JsonNode field(JsonNode growth, String name) {
        for (JsonNode each : growth.get("differences")) {
            if (each.get("field").asString().equals(name)) {
                return each;
            }
        }
        throw new AssertionError(name + " is not in " + growth);
    }
}
