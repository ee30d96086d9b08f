package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.reading.scorecards.Tally;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Recorder;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Tables, feeds and calendars of the demonstration: for any day and moment, named by their pages, open to others. */
class SiblingsTest {

    private static final int MIDDLE = 150;
    private static Node node;
    private static Visitor visitor;
    private static List<Recorded> journal;

    @BeforeAll
    static void the_demonstration_is_recorded() {
        node = ShownDemonstration.node();
        visitor = Visitor.of(node);
        journal = node.bean(Journal.class).after(0, Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commitments", "/recommendations", "/allegations", "/institutions", "/sources"})
    void a_table_has_the_rows_that_its_list_had(String list) {
        for (String asked : List.of("?validOn=2025-06-10", "?knownAt=" + middle(),
                "?validOn=2025-06-10&knownAt=" + middle())) {
            assertThat(table(list + ".csv" + asked).stream().map(row -> row.getField("reference")))
                    .as(list + asked).containsExactlyElementsOf(references(list + ".json" + asked + "&size=100"));
        }
        assertThat(visitor.get(list + ".csv?knownAt=" + middle()).body())
                .isEqualTo(visitor.get("/as-of/" + middle() + list + ".csv").body())
                .isNotEqualTo(visitor.get(list + ".csv").body());
        assertThat(table(list + ".csv?knownAt=2000-01-01")).isEmpty();
    }

    @Test
    void a_feed_has_what_was_recorded_by_then_and_leads_on_from_there() {
        Document feed = feed("/as-of/" + middle() + "/timeline.atom");
        assertThat(feed.select("entry > updated").eachText()).hasSize(50).first().isEqualTo(middle());
        assertThat(feed.select("link").eachAttr("href")).isNotEmpty()
                .allMatch(href -> href.startsWith(here() + "/as-of/" + middle() + "/"));
        Document before = feed(feed.select("feed > link[rel=prev-archive]").attr("href").substring(here().length()));
        assertThat(before.select("feed > link[rel=current]").attr("href"))
                .isEqualTo(here() + "/as-of/" + middle() + "/timeline.atom");
        assertThat(feed("/reviews/closed-cases-review.atom?validOn=2025-06-10").select("entry"))
                .hasSizeLessThan(feed("/reviews/closed-cases-review.atom").select("entry").size());
        assertThat(feed("/reviews/closed-cases-review.atom?validOn=2025-06-10").select("link[rel=self]").attr("href"))
                .isEqualTo(here() + "/reviews/closed-cases-review.atom?validOn=2025-06-10");
        assertThat(visitor.get("/reviews/closed-cases-review.atom?knownAt=2000-01-01").statusCode()).isEqualTo(404);
    }

    @Test
    void a_feed_of_changes_has_the_newest_first_and_goes_on_to_the_oldest() {
        Document first = feed("/changes.atom?examples=show&size=100");
        assertThat(first.select("entry > updated").first().text())
                .isEqualTo(journal.getLast().recordedAt().toString());
        int entries = 0;
        for (String next = "/changes.atom?examples=show&size=100"; !next.isEmpty();) {
            Document page = feed(next);
            entries += page.select("entry").size();
            String address = page.select("feed > link[rel=next]").attr("href");
            next = address.isEmpty() ? "" : address.substring(here().length());
        }
        assertThat(entries).isEqualTo(journal.size());
        assertThat(feed("/changes.atom?from=2025-06-03&to=2025-11-05&by=valid&kind=figures")
                .select("entry > category").eachAttr("term")).contains("measurement-recorded", "review-measurement-recorded")
                .allMatch(name -> name.contains("measure"));
        assertThat(visitor.get("/changes.atom?kind=rumours").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commitments.csv", "/timeline.csv?event=commitment-made", "/changes.csv", "/timeline.atom",
            "/institutions/home-office.csv", "/institutions/home-office.atom", "/due.ics", "/search.csv?q=grooming"})
    void what_did_not_change_is_not_sent_again_and_a_memento_is_kept_for_a_day(String address) {
        String memento = "/as-of/" + middle() + address;
        HttpResponse<String> then = visitor.get(memento);
        if (then.statusCode() == 302) {
            memento = then.headers().firstValue("Location").orElseThrow().substring(here().length());
            then = visitor.get(memento);
        }
        assertThat(then.statusCode()).isEqualTo(200);
        assertThat(then.headers().firstValue("Memento-Datetime")).isPresent();
        assertThat(then.headers().firstValue("Cache-Control")).contains("public, max-age=86400");
        for (String each : List.of(address, memento)) {
            String tag = visitor.get(each).headers().firstValue("ETag").orElseThrow();
            assertThat(visitor.get(each, "If-None-Match", tag).statusCode()).as(each).isEqualTo(304);
        }
        assertThat(visitor.get(address, "Accept-Datetime", "Tue, 01 Jan 2999 00:00:00 GMT").statusCode())
                .isEqualTo(302);
        assertThat(visitor.get("/timemap" + address).body()).contains("rel=\"self\"").contains("memento\"");
    }

    @Test
    void a_page_names_its_siblings() {
        assertThat(alternates("/due")).containsExactly("/due.json application/json", "/due.csv text/csv",
                "/due.atom application/atom+xml", "/due.ics text/calendar");
        assertThat(alternates("/timeline?by=known&size=25&after=3")).containsExactly(
                "/timeline.json?by=known&size=25 application/json", "/timeline.csv?by=known text/csv",
                "/timeline.atom?by=known application/atom+xml");
        assertThat(alternates("/reviews/closed-cases-review.json")).containsExactly("/reviews/closed-cases-review text/html",
                "/reviews/closed-cases-review.atom application/atom+xml");
        assertThat(alternates("/institutions.csv")).containsExactly("/institutions text/html",
                "/institutions.json application/json", "/institutions.atom application/atom+xml");
        assertThat(alternates("/")).containsExactly("/index.json application/json");
        assertThat(alternates("/index.json")).containsExactly("/ text/html");
        assertThat(alternates("/api")).containsExactly("/api.json application/json");
        assertThat(alternates("/commitments/none")).isEmpty();
        assertThat(links("/due")).contains("</data>; rel=\"describedby\"; type=\"text/html\"");
    }

    @Test
    void a_page_of_another_day_names_its_siblings_of_that_day() {
        String as = "/as-of/" + middle();
        assertThat(alternates(as + "/slippage")).containsExactly(as + "/slippage.json application/json",
                as + "/slippage.csv text/csv", as + "/slippage.atom application/atom+xml");
        assertThat(alternates("/slippage.json?validOn=2025-06-10")).containsExactly(
                "/slippage?validOn=2025-06-10 text/html", "/slippage.csv?validOn=2025-06-10 text/csv",
                "/slippage.atom?validOn=2025-06-10 application/atom+xml");
    }

    @Test
    void pages_elsewhere_may_read_and_may_not_record() {
        for (String address : List.of("/commitments.json", "/commitments.csv", "/timeline.atom", "/due.ics",
                "/timemap/commitments", "/as-of/" + middle() + "/commitments.json", "/api/v1/openapi.json")) {
            HttpResponse<String> answer = visitor.get(address, "Origin", "https://elsewhere.example");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).as(address).contains("*");
            assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse("")).as(address)
                    .contains("Link", "ETag", "Memento-Datetime");
        }
        assertThat(visitor.get("/commitments.json", "Origin", "https://elsewhere.example", "If-None-Match", "*")
                .headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        String command = Recorder.address("register-source");
        HttpResponse<String> sent = visitor.sends("POST", command, "Origin", "https://elsewhere.example",
                "Content-Type", "application/json");
        assertThat(sent.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        HttpResponse<String> asked = visitor.sends("OPTIONS", command, "Origin", "https://elsewhere.example",
                "Access-Control-Request-Method", "POST");
        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void a_scorecard_is_a_table_of_counts_beside_what_they_are_counted_of() {
        List<NamedCsvRecord> rows = table("/institutions/home-office.csv");
        JsonNode series = visitor.json("/institutions/home-office.json").get("scorecard");
        assertThat(rows).hasSize(Tally.values().length * (1 + series.get("known").size() + series.get("stood").size()));
        rows.stream().filter(row -> row.getField("seen").equals("NOW")).forEach(row ->
                assertThat(row.getField("count")).isEqualTo(series.at("/now/counts/" + row.getField("tally")).asString()));
        assertThat(rows.stream().filter(row -> !row.getField("count").isEmpty())).isNotEmpty().allSatisfy(row ->
                assertThat(Long.parseLong(row.getField("count")))
                        .isLessThanOrEqualTo(Long.parseLong(row.getField("whole"))));
        assertThat(table("/institutions/home-office.csv?knownAt=" + middle())).isNotEqualTo(rows);
    }

    @Test
    void a_comparison_is_a_table_of_fields() {
        String moments = "/compare/2025-06-03...2025-11-05";
        for (String file : List.of("/reviews/closed-cases-review", "/recommendations/casey-3", "/institutions/home-office")) {
            JsonNode comparison = visitor.json(moments + file + ".json?by=valid");
            List<NamedCsvRecord> rows = table(moments + file + ".csv?by=valid");
            assertThat(rows.stream().filter(row -> row.getField("differs").equals("true"))
                    .map(row -> row.getField("field"))).as(file).containsExactlyElementsOf(
                    StreamSupport.stream(comparison.get("differences").spliterator(), false)
                            .map(each -> each.get("field").asString()).toList());
            assertThat(rows).hasSize(comparison.get("differences").size() + comparison.get("same").size());
        }
        assertThat(table(moments + ".csv?by=valid")).hasSize(
                visitor.json(moments + ".json?by=valid").get("counts").size()).isNotEmpty();
        assertThat(alternates(moments + "/reviews/closed-cases-review?by=valid")).containsExactly(
                moments + "/reviews/closed-cases-review.json?by=valid application/json",
                moments + "/reviews/closed-cases-review.csv?by=valid text/csv");
    }

    @Test
    void every_page_has_a_labelled_box_to_search_in_and_the_first_page_leads_to_the_reversals() {
        for (String address : List.of("/", "/reviews/closed-cases-review", "/search?q=grooming", "/nowhere")) {
            Document page = Jsoup.parse(visitor.get(address).body());
            var box = page.selectFirst("header form[role=search][method=get][action=/search] input[name=q]");
            assertThat(page.select("header label[for=" + box.id() + "]").text()).as(address).isNotBlank();
            assertThat(page.select("footer a").eachAttr("href")).contains("/methodology", "/data", "/accessibility",
                    "/about");
        }
        assertThat(visitor.page("/").select("main a[href=/reversals]")).hasSize(1);
    }

    private static String middle() {
        return journal.get(MIDDLE).recordedAt().toString();
    }

    private static String here() {
        return "http://127.0.0.1:" + node.port();
    }

    private static Document feed(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), Parser.xmlParser());
    }

    private static List<NamedCsvRecord> table(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return CsvReader.builder().ofNamedCsvRecord(answer.body()).stream().toList();
    }

    private static List<String> references(String path) {
        JsonNode list = visitor.json(path);
        return Stream.concat(visitor.references(list).stream(), list.hasNonNull("next")
                ? references(list.get("next").asString()).stream() : Stream.empty()).toList();
    }

    private static String links(String path) {
        return String.join(", ", visitor.get(path).headers().allValues("Link")).replace(here(), "");
    }

    private static List<String> alternates(String path) {
        return Pattern.compile("<([^>]*)>; rel=\"alternate\"; type=\"([^\"]*)\"").matcher(links(path)).results()
                .map(link -> link.group(1) + " " + link.group(2)).toList();
    }
}
