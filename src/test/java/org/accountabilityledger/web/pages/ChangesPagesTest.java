package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.testing.Frame;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.accountabilityledger.web.Addresses;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What changed between two moments, and how things stood at both, in the demonstration; found from the first page. */
class ChangesPagesTest {

    private static final String SUMMER_AND_AUTUMN = "from=2025-06-03&to=2025-11-05&by=valid";
    private static final String CLOSED_CASES = "/compare/2025-06-03...2025-11-05/reviews/closed-cases-review";
    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void the_demonstration_is_on_record() {
        node = ShownDemonstration.node();
        visitor = Visitor.of(node);
    }

    @Test
    void what_changed_between_two_days_is_found_from_the_first_page() {
        Element form = visitor.page("/").selectFirst("form[action=/changes]");
        assertThat(form.select("input[name=from], input[name=to], select[name=by]")).hasSize(3);
        Document page = visitor.page("/changes?" + SUMMER_AND_AUTUMN);
        assertThat(page.text()).contains("after the end of 3 June 2025, up to the end of 5 November 2025")
                .doesNotContain("About half of the forces had reported back");
        assertThat(visitor.page("/changes?kind=figures&" + SUMMER_AND_AUTUMN).text())
                .contains("23 forces had referred cases to the operation.")
                .doesNotContain("About half of the forces had reported back");
        assertThat(page.select("#reversals").text()).isEqualTo("Positions and promises that were reversed: 1");
    }

    @Test
    void the_first_page_counts_on_an_earlier_day_what_had_begun_by_then() {
        JsonNode early = visitor.json("/index.json?validOn=2012-01-01").get("files");
        JsonNode now = visitor.json("/index.json").get("files");
        assertThat(early.path("commitment").asLong()).isZero();
        assertThat(early.path("institution").asLong()).isPositive();
        assertThat(visitor.json("/commitments.json?validOn=2012-01-01").get("count").asLong()).isZero();
        assertThat(now.get("commitment").asLong()).isEqualTo(visitor.json("/commitments.json").get("count").asLong());
    }

    @Test
    void the_first_of_days_has_nothing_before_it() {
        assertThat(visitor.page("/changes?validOn=0001-01-01").text()).contains("stood on 1 January 0001");
        assertThat(visitor.page("/changes?knownAt=0001-01-15").select(Frame.HEADING).text()).isNotEmpty();
    }

    @Test
    void counts_are_those_of_the_entries_and_the_withdrawn_ones_are_said() {
        JsonNode changes = visitor.json("/changes.json?" + SUMMER_AND_AUTUMN);
        long sum = items(changes.get("groups")).stream().mapToLong(group -> group.get("count").asLong()).sum();
        assertThat(changes.get("count").asLong()).isEqualTo(sum).isPositive();
        JsonNode figures = items(changes.get("groups")).stream()
                .filter(group -> group.get("kind").asString().equals("figures")).findFirst().orElseThrow();
        assertThat(figures.get("withdrawn").asLong()).isEqualTo(1);
        assertThat(visitor.page("/changes?" + SUMMER_AND_AUTUMN).select("li.withdrawn s").text())
                .contains("1,000");
    }

    @Test
    void what_was_recorded_lately_has_the_corrections_too() {
        JsonNode changes = visitor.json("/changes.json?examples=show");
        assertThat(changes.get("count").asLong()).isEqualTo(node.bean(Journal.class).head());
        assertThat(items(changes.get("groups")).stream().map(group -> group.get("kind").asString()))
                .contains("corrections", "sources", "promises");
        assertThat(visitor.page("/changes").text()).contains("(the last thirty days)");
        assertThat(visitor.json("/changes.json?from=2020-01-01&to=2020-12-31&by=known").get("count").asLong()).isZero();
    }

    @Test
    void one_kind_is_read_page_by_page_to_its_end() {
        for (String by : List.of("valid", "known")) {
            String address = "/changes.json?from=1900-01-01&size=25&kind=institutions&by=" + by;
            List<String> entries = new ArrayList<>();
            long count = items(visitor.json(address).get("groups")).getFirst().get("count").asLong();
            while (address != null) {
                JsonNode page = visitor.json(address);
                items(page.get("groups").get(0).get("items"))
                        .forEach(item -> entries.add(item.get("entry").asString()));
                address = page.get("next").isNull() ? null : page.get("next").asString();
            }
            assertThat(entries).doesNotHaveDuplicates().hasSize((int) count).hasSizeGreaterThan(50);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=yesterday", "from=2025-06-03&to=2025-06-01", "by=rumour", "kind=gossip",
        "by=valid&from=2025-06-03T10:00:00Z", "kind=figures&cursor=x", "to=2025-02-30"})
    void a_malformed_question_is_refused_with_a_sentence(String query) {
        assertThat(visitor.get("/changes?" + query).statusCode()).isEqualTo(400);
        assertThat(visitor.get("/changes.json?" + query).body()).contains("\"detail\"");
    }

    @Test
    void how_many_forces_had_answered_by_june_and_by_november_is_told_with_what_the_sources_do_not_say() {
        Document figures = visitor.page(link(visitor.page("/"), "every figure"));
        Element answer = figures.select("ol.entries li").stream()
                .filter(line -> line.text().contains("23 forces had referred cases")).findFirst().orElseThrow();
        assertThat(figures.text()).contains("About half of the forces had reported back")
                .contains("It is not said which forces, and says of no force that it had not replied.");
        assertThat(answer.text()).contains("It does not say which forces these were");
        Document file = visitor.page(answer.selectFirst("p.file a").attr("href"));
        assertThat(file.select(Frame.HEADING).text()).isEqualTo("The police forces look again at closed cases");
        Document comparison = visitor.page(CLOSED_CASES + "?by=valid");
        assertThat(comparison.text()).contains("23 forces").contains("1,273 cases")
                .contains("It does not say which forces these were");
        assertThat(comparison.select("details").text()).as("no later count of replies is on record")
                .contains("Returns received, last count about 21 of 43 forces (3 June 2025)");
    }

    @Test
    void a_comparison_says_what_differs_and_which_entry_set_it() {
        JsonNode comparison = visitor.json(CLOSED_CASES + ".json?by=valid");
        JsonNode cases = field(comparison, "Cases identified for review, last count");
        assertThat(cases.get("before").asString()).isEqualTo("287 cases (3 June 2025)");
        assertThat(cases.get("after").asString()).isEqualTo("more than 800 cases (16 June 2025)");
        assertThat(cases.at("/setBy/sentence").asString()).contains("800");
        JsonNode forecast = field(comparison, "Cases identified for review, last forecast");
        assertThat(forecast.get("before").isNull()).isTrue();
        assertThat(forecast.at("/setBy/sentence").asString()).contains("1,000");
        assertThat(items(comparison.get("differences")).stream().map(each -> each.get("field").asString()))
                .doesNotContain("Title", "Owner", "Returns received, last count");
        assertThat(comparison.get("unchanged").asLong()).isGreaterThan(10);
    }

    @Test
    void what_the_ledger_came_to_know_is_told_by_the_correction_that_told_it() {
        Element correction = visitor.page("/changes?kind=corrections").select("ol.entries li").stream()
                .filter(line -> line.text().contains("A forecast, not a count")).findFirst().orElseThrow();
        Document comparison = visitor.page(link(correction, "before it, and after it"));
        Element row = comparison.select(Frame.ROWS).stream()
                .filter(each -> each.text().startsWith("Cases identified for review, last count")).findFirst()
                .orElseThrow();
        assertThat(row.select("del").text()).isEqualTo("more than 1,000 cases (16 June 2025)");
        assertThat(row.select("ins").text()).isEqualTo("more than 800 cases (16 June 2025)");
        assertThat(row.select("td").last().text()).contains("was withdrawn: A forecast, not a count.");
    }

    @Test
    void what_the_record_said_before_the_reversal_is_two_clicks_from_the_first_page() {
        Document reversals = visitor.page(link(visitor.page("/"), "every position and promise that was reversed"));
        assertThat(reversals.text()).contains("the Prime Minister announces a statutory national inquiry");
        Element reversal = reversals.select(Frame.ROWS).stream()
                .filter(line -> line.text().contains("14 June 2025")).findFirst().orElseThrow();
        Document comparison = visitor.page(link(reversal, "before it, and after it"));
        Element reply = comparison.select(Frame.ROWS).stream()
                .filter(row -> row.text().startsWith("Reply of HM Government")).findFirst().orElseThrow();
        assertThat(reply.select("del").text()).startsWith("rejected");
        assertThat(reply.select("ins").text()).startsWith("accepted");
    }

    @Test
    void days_ask_for_what_happened_and_moments_for_what_was_recorded() {
        String days = "/compare/2025-06-13...2025-06-17";
        String moments = "/compare/2025-06-13T12:00:00Z...2025-06-17T12:00:00Z";
        assertThat(visitor.page(days).select(Frame.STATUS).text()).startsWith("What happened");
        assertThat(visitor.json(days + ".json").get("changed").asLong()).isPositive();
        assertThat(visitor.json(days + ".json").at("/span/by").asString()).isEqualTo("VALID");
        assertThat(visitor.get(days + ".csv").body()).contains("valid,").doesNotContain("known,");
        assertThat(visitor.page(moments).select(Frame.STATUS).text()).startsWith("What was recorded");
        assertThat(visitor.json(moments + ".json").at("/span/by").asString()).isEqualTo("KNOWN");
        assertThat(visitor.json(moments + ".json").get("changed").asLong()).isZero();
        assertThat(visitor.json(days + ".json?knownAt=2025-01-01").get("changed").asLong()).isZero();
        assertThat(visitor.page(days + "?knownAt=" + java.time.Instant.now()).text()).contains("as the ledger knew it on");
        assertThat(visitor.get(days + "?knownAt=yesterday").statusCode()).isEqualTo(400);
        assertThat(visitor.json("/changes.json?from=2025-06-13&to=2025-06-17").at("/span/by").asString())
                .isEqualTo("VALID");
        assertThat(visitor.json("/changes.json?from=2025-06-13T12:00:00Z&to=2025-06-17").at("/span/by").asString())
                .isEqualTo("KNOWN");
    }

    @Test
    void a_file_that_was_not_there_before_says_so_and_one_that_never_was_is_not_found() {
        assertThat(visitor.page("/compare/2025-06-03...2025-11-05/commitments/national-operation?by=valid").text())
                .contains("It was not on the ledger at the end of 3 June 2025.");
        assertThat(visitor.get("/compare/2025-06-03...2025-11-05/commitments/national-operation?by=known").statusCode())
                .as("by known time, it was recorded later than either").isEqualTo(404);
        assertThat(visitor.get("/compare/2025-06-03...2025-11-05/commitments/unheard").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/compare/2025-06-03/reviews/closed-cases-review").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/compare/then...2025-11-05").statusCode()).isEqualTo(400);
    }

    @Test
    void a_body_is_compared_by_what_is_counted_of_it() {
        JsonNode comparison = visitor.json("/compare/2025-06-03...2025-11-05/institutions/home-office.json?by=valid");
        JsonNode made = field(comparison, "Commitments on record that are or were this body’s");
        assertThat(made.get("before").asString() + made.get("after").asString()).isEqualTo("16");
        assertThat(made.at("/setBy/sentence").asString()).contains("powers to seize phones");
        assertThat(field(comparison, "Commitments with no deadline on record").get("after").asString())
                .isEqualTo("5 of 6");
        assertThat(items(comparison.get("differences")).stream().map(each -> each.get("field").asString()))
                .as("none before and none after is no change").doesNotContain("Commitments turned away from");
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void a_file_says_what_an_entry_changed_if_it_is_of_a_kind_that_is_compared(FileKind kind) {
        String file = Addresses.of(node.bean(Journal.class).after(0, 10_000).stream().map(Recorded::file)
                .filter(each -> each.kind().equals(kind.key())).findFirst().orElseThrow());
        Elements introduced = visitor.page(file).select("a:containsOwn(Change introduced)");
        String compared = "/compare/2025-06-03..." + LocalDate.now(node.bean(Clock.class)) + file;
        if (kind.isCompared()) {
            introduced.forEach(link -> assertThat(visitor.page(link.attr("href")).select(Frame.HEADING).text())
                    .as(link.attr("href")).endsWith(": what changed"));
            assertThat(introduced).isNotEmpty();
            assertThat(visitor.get(compared + ".csv").statusCode()).isEqualTo(200);
            assertThat(visitor.get(file + "/history.json").statusCode()).isEqualTo(200);
        } else {
            assertThat(introduced).isEmpty();
            assertThat(visitor.get(compared).body()).contains("No such page");
            assertThat(visitor.get(file + "/history").body()).contains("No such page");
        }
        assertThat(visitor.get(file + ".atom").statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_no_kind_of_file_has_no_page() {
        for (String path : List.of("/compare/2025-06-03...2025-11-05/commitment/x", "/compare/2025-06-03...2025-11-05/s/x",
                "/rumours/x/history", "/rumours/x.atom", "/commitment/x.atom")) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(visitor.get(path).body()).as(path).contains("No such page");
        }
    }

    @Test
    void the_whole_ledger_is_compared_with_the_files_that_changed() {
        JsonNode all = visitor.json("/compare/2025-06-03...2025-11-05.json?by=valid");
        assertThat(all.get("counts").toString()).contains("Commitments");
        List<String> files = items(all.get("files")).stream()
                .map(each -> each.at("/file/reference").asString()).toList();
        assertThat(files).contains("closed-cases-review", "casey-2").hasSize(all.get("changed").asInt());
        assertThat(visitor.json("/compare/2025-06-03...2025-11-05/.json?by=valid")).isEqualTo(all);
        assertThat(visitor.page("/compare/2025-06-03...2025-11-05/?by=valid").select("caption")).hasSize(1);
    }

    private static JsonNode field(JsonNode comparison, String name) {
        return items(comparison.get("differences")).stream()
                .filter(each -> each.get("field").asString().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + comparison));
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static String link(Element on, String words) {
        return on.select("a").stream().filter(each -> each.text().startsWith(words)).findFirst().orElseThrow()
                .attr("href");
    }
}
