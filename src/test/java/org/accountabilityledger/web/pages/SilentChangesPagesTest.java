package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Recorder;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A promise that somebody's tracker retitled, marked otherwise and dropped: recorded, listed, and moving no scale. */
class SilentChangesPagesTest {

    private static final String SCALES = "/commitments/%s.json";
    private static Node node;
    private static Visitor visitor;
    private static JsonNode before;

    @BeforeAll
    static void a_watchdog_looks_at_the_tracker_of_a_ministry_three_times() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2020","publisher":"The Gazette","title":"A source","publishedOn":"2020",
                 "sourceKind":"NEWS_REPORT"}""");
        for (String body : new String[] {"ministry", "watchdog"}) {
            visitor.records("register-institution", """
                    {"institution":"%s","occurredOn":"2000","citations":[{"source":"s1"}],"name":"%s",
                     "institutionKind":"OTHER"}""".formatted(body, body));
        }
        visitor.records("make-commitment", """
                {"commitment":"lights","occurredOn":"2025-01","statedBy":"ministry","citations":[{"source":"s1"}],
                 "title":"Lights","owner":"ministry","words":"There will be lights.","due":"2025-06"}""");
        before = visitor.json(SCALES.formatted("lights"));
        sees("2025-03-01", "\"seen\":\"LISTED\",\"title\":\"Lights\",\"mark\":\"On track\"");
        sees("2025-06-03", "\"seen\":\"LISTED\",\"title\":\"Fewer lights\",\"mark\":\"On track\"");
        sees("2025-11-05", "\"seen\":\"GONE\"");
    }

    @AfterAll
    static void node_stops() {
        node.close();
    }

    @Test
    void each_change_is_listed_with_what_was_shown_before_and_after_and_the_days_on_which_it_was_seen() {
        JsonNode items = visitor.json("/silent-changes.json").get("items");
        assertThat(items).hasSize(2);
        JsonNode first = items.get(0);
        assertThat(first.get("kind").asString()).isEqualTo("RETITLED");
        assertThat(first.get("shownBefore").asString()).isEqualTo("“Lights”");
        assertThat(first.get("shownAfter").asString()).isEqualTo("“Fewer lights”");
        assertThat(first.get("seenOn").get("words").asString()).isEqualTo("1 March 2025");
        assertThat(first.get("seenAgainOn").get("words").asString()).isEqualTo("3 June 2025");
        assertThat(items.get(1).get("kind").asString()).isEqualTo("GONE");
        assertThat(visitor.page("/silent-changes").select("tbody tr").eachText()).hasSize(2).anyMatch(row ->
                row.contains("no longer listed listed not listed 3 June 2025 5 November 2025"));
        assertThat(visitor.get("/silent-changes.csv").body()).contains("RETITLED", "GONE");
        assertThat(visitor.get("/silent-changes.atom").statusCode()).isEqualTo(200);
        assertThat(visitor.page("/gaps").select("a[href=/silent-changes]")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kind=GONE, 1", "kind=LISTED_AGAIN, 0", "institution=ministry, 2", "institution=watchdog, 0",
            "validOn=2025-06-10, 1", "validOn=2025-03-10, 0"})
    void the_list_is_narrowed_by_kind_owner_and_day(String query, int many) {
        assertThat(visitor.json("/silent-changes.json?" + query).get("items")).hasSize(many);
    }

    @Test
    void the_promise_shows_each_sight_with_who_saw_it_and_each_change_with_both_days() {
        String page = visitor.page("/commitments/lights").text();
        assertThat(page).contains("As another register showed it", "Title changed between 1 March 2025 and 3 June 2025: "
                + "“Lights”, then “Fewer lights”.", "Dropped between 3 June 2025 and 5 November 2025",
                "stated by watchdog");
        assertThat(visitor.page("/commitments/lights").select("a[href=/silent-changes]")).hasSize(1);
        assertThat(visitor.get("/commitments/lights.atom").body()).contains("no longer listed the promise");
        assertThat(visitor.page("/timeline").text()).contains("no longer listed the promise");
        assertThat(visitor.page("/search?q=fewer").text()).contains("Fewer lights");
        assertThat(visitor.page("/compare/2025-06-10...2025-12-01/commitments/lights?by=valid").text())
                .contains("As shown by The tracker, kept by ministry");
    }

    @Test
    void it_moves_no_scale_day_claim_or_finding() {
        JsonNode after = visitor.json(SCALES.formatted("lights"));
        assertThat(before.propertyNames()).allSatisfy(field -> {
            if (!field.equals("entries") && !field.equals("listings") && !field.equals("silentChanges")) {
                assertThat(after.get(field)).as(field).isEqualTo(before.get(field));
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"seen\":\"GONE\",\"mark\":\"Done\" | /mark | shows no mark",
        "\"seen\":\"VANISHED\" | /seen | LISTED",
        "\"seen\":\"LISTED\",\"reportedBy\":\"ministry\" | /reportedBy | ",
        "\"seen\":\"GONE\",\"keptBy\":\"unheard\" | /keptBy | unheard"})
    void what_is_wrong_is_refused_with_its_field_and_what_would_be_right(String said, String field, String right) {
        var refused = Recorder.of(node).sends("observe-listing", command("2025-12-01", said, said.contains("keptBy")
                ? "" : "\"keptBy\":\"ministry\","));
        assertThat(refused.statusCode()).isIn(400, 422);
        assertThat(refused.body()).contains(field, right == null ? "" : right);
    }

    private static void sees(String day, String said) {
        visitor.records("observe-listing", command(day, said, "\"keptBy\":\"ministry\","));
    }

    private static String command(String day, String said, String keptBy) {
        return """
                {"commitment":"lights","occurredOn":"%s","statedBy":"watchdog","citations":[{"source":"s1"}],
                 "register":"The tracker",%s%s}""".formatted(day, keptBy, said);
    }
}
