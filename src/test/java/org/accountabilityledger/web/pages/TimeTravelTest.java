package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.testing.Frame;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Seed;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The pages of the demonstration for other days and moments: the Casey case, whose last facts were found late. */
class TimeTravelTest {

    private static final String CLOSED_CASES = "/reviews/closed-cases-review";
    private static final String FOUND_LATE = "allegation:keighley-concerns-2003";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static Node node;
    private static Visitor visitor;
    private static List<Recorded> journal;

    @BeforeAll
    static void the_demonstration_is_recorded() {
        node = ShownDemonstration.node();
        visitor = Visitor.of(node);
        journal = node.bean(Journal.class).after(0, Integer.MAX_VALUE);
    }

    @Test
    void what_is_said_of_closed_cases_grows_with_the_valid_day() {
        assertThat(figures("?validOn=2025-06-10", "cases-identified")).containsExactly("287");
        assertThat(figures("?validOn=2025-06-30", "cases-identified"))
                .containsExactly("287", "more than 800", "a forecast of 1,000");
        assertThat(figures("?validOn=2025-06-30", "returns-received")).containsExactly("about 21 of 43");
        assertThat(figures("?validOn=2025-06-30", "forces-that-referred")).isEmpty();
        assertThat(figures("?validOn=2025-11-30", "forces-that-referred")).containsExactly("23 of 43");
        assertThat(figures("?validOn=2025-11-30", "cases-referred")).containsExactly("1,273");
        assertThat(visitor.get(CLOSED_CASES + ".json?validOn=2001-01-01").statusCode()).isEqualTo(404);
    }

    @Test
    void a_forecast_that_was_recorded_as_a_count_was_said_as_a_count_then() {
        Instant corrected = recorded(entry -> entry.name().equals("review-entry-withdrawn")
                && entry.file().name().equals("review:closed-cases-review"));
        String before = "knownAt=" + corrected.minusNanos(1000);
        assertThat(figures("?validOn=2025-06-30&" + before, "cases-identified")).startsWith("287", "more than 800")
                .contains("more than 1,000");
        assertThat(figures("?validOn=2025-06-30&knownAt=" + corrected, "cases-identified"))
                .containsExactly("287", "more than 800", "a forecast of 1,000");
        assertThat(visitor.json(CLOSED_CASES + ".json?validOn=2025-06-30&" + before).get("series"))
                .isNotEqualTo(visitor.json(CLOSED_CASES + ".json?validOn=2025-06-30").get("series"));
        Document then = visitor.page("/as-of/" + earlier(corrected) + CLOSED_CASES);
        assertThat(then.select("li.withdrawn")).isEmpty();
        assertThat(visitor.page(CLOSED_CASES).select("li.withdrawn")).isNotEmpty();
    }

    @Test
    void a_fact_found_late_changes_what_is_said_of_the_past_but_not_what_was_said_in_the_past() {
        Instant found = recorded(entry -> entry.file().name().equals(FOUND_LATE));
        String before = "&knownAt=" + found.minusNanos(1000);
        String list = "/allegations.json?size=100&validOn=2004-01-01";
        assertThat(visitor.references(visitor.json(list))).contains("keighley-concerns-2003");
        assertThat(visitor.references(visitor.json(list + before))).doesNotContain("keighley-concerns-2003");
        assertThat(visitor.json(list).get("count").asLong())
                .isEqualTo(visitor.json(list + before).get("count").asLong() + 1);
        assertThat(allegations("/index.json?validOn=2004-01-01"))
                .isEqualTo(allegations("/index.json?validOn=2004-01-01" + before) + 1);
        assertThat(visitor.get("/allegations/keighley-concerns-2003?validOn=2004-01-01" + before).statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/allegations/keighley-concerns-2003.json?validOn=2004-01-01").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_known_moment_alone_is_about_its_own_day() {
        Instant known = journal.get(100).recordedAt();
        assertThat(visitor.get("/commitments.json?knownAt=" + known).body())
                .isEqualTo(visitor.get("/commitments.json?validOn=" + day(known) + "&knownAt=" + known).body())
                .isEqualTo(visitor.get("/as-of/" + known + "/commitments.json").body())
                .isNotEqualTo(visitor.get("/commitments.json").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commitments", "/recommendations", "/reviews", "/allegations", "/institutions", "/sources",
            "/due", "/duties", "/outstanding", "/slippage", "/timeline", "/gaps", "/clock-rules", "/"})
    void nothing_was_on_any_list_before_anything_was_known(String list) {
        String json = (list.equals("/") ? "/index" : list) + ".json?knownAt=2000-01-01";
        assertThat(visitor.get(json).statusCode()).isEqualTo(200);
        assertThat(visitor.get(json).body()).doesNotContain("casey", "closed-cases", "home-office");
        assertThat(visitor.page(list + "?knownAt=2000-01-01").select("section.past strong").text())
                .startsWith("This page shows how things stood on 1 January 2000, "
                        + "as the ledger knew it on 1 January 2000 at 23:59:59 GMT.");
    }

    @Test
    void the_future_is_not_known_and_an_empty_day_asks_nothing() {
        String now = visitor.get("/recommendations.json").body();
        assertThat(Stream.of("?knownAt=2999-01-01", "?knownAt=" + TODAY, "?knownAt=2999-01-01T00:00:00%2B01:00",
                "?knownAt=&validOn=").map(asked -> visitor.get("/recommendations.json" + asked).body()))
                .containsOnly(now);
        assertThat(visitor.page("/recommendations?knownAt=2999-01-01").select(Frame.PAST)).isEmpty();
    }

    @Test
    void what_was_not_there_then_is_not_denied_for_now() {
        assertThat(visitor.page(CLOSED_CASES).select(Frame.HEADING)).isNotEmpty();
        assertThat(visitor.get(CLOSED_CASES + "?validOn=2001-01-01").body())
                .contains("It was asked for another day or moment than now.", "The page as it is now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commitments?colour=%zz", "/commitments?knownAt=%zz", "/as-of/%zz/commitments", "/as-of/",
            "/commitments?%", "/commitments?validOn=2025-01-01&=&&a=b=c&%F0=%F0", "/timemap/", "/as-of/2025-01-01"})
    void what_nobody_can_decode_breaks_nothing(String address) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", node.port())) {
            socket.getOutputStream().write(("GET " + address
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .matches("HTTP/1.1 [234]\\d\\d");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"validOn=yesterday", "validOn=2025-02-30", "validOn=2025-06", "knownAt=now",
            "knownAt=2025-06-03T10:31", "knownAt=2025-13-01", "knownAt=%2B999999999-01-01T00:00:00Z"})
    void a_malformed_time_is_refused_with_a_sentence(String asked) {
        HttpResponse<String> json = visitor.get("/commitments.json?" + asked);
        assertThat(json.statusCode()).isEqualTo(400);
        assertThat(json.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json.body()).contains(asked.startsWith("validOn") ? "'validOn' is a day, such as 2025-06-03"
                : "'knownAt' is a moment, such as 2025-11-05T10:31:00Z, or a day");
        assertThat(visitor.get(CLOSED_CASES + "?" + asked).statusCode()).isEqualTo(400);
    }

    @Test
    void the_bar_says_in_words_which_moment_it_is_and_leads_to_its_neighbours() {
        Document page = visitor.page(CLOSED_CASES + "?validOn=2025-06-10");
        assertThat(page.select("section.past strong").text()).isEqualTo("This page shows how things stood on "
                + "10 June 2025, by all that the ledger knows now. What began to count later is left out.");
        assertThat(page.select("section.past li a[href*=validOn=2025-06-03]").text())
                .isEqualTo("The day before on which something began to count, 3 June 2025");
        assertThat(page.select("section.past li a[href*=validOn=2025-06-16]")).hasSize(1);
        assertThat(location(page.select("section.past li a[href^=/as-of/]").attr("href")))
                .startsWith("/as-of/").endsWith(CLOSED_CASES + "?validOn=2025-06-10");
        assertThat(page.select("section.past a[rel=original]").attr("href")).isEqualTo(CLOSED_CASES);
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(CLOSED_CASES);
        assertThat(page.select("section.past input[name=validOn]").attr("value")).isEqualTo("2025-06-10");
        assertThat(visitor.page(CLOSED_CASES).select(Frame.PAST)).isEmpty();
        assertThat(visitor.page(CLOSED_CASES).select("footer form.times input[type=date]")).hasSize(2);
    }

    @Test
    void a_day_to_come_is_called_so() {
        assertThat(visitor.page("/due?validOn=2999-01-01").select("section.past strong").text())
                .startsWith("This page reckons to 1 January 2999, a day still to come, by all that the ledger knows");
    }

    @Test
    void links_keep_the_standpoint() {
        String known = journal.get(300).recordedAt().toString();
        Document queried = visitor.page("/commitments?validOn=2025-06-30&knownAt=" + known);
        assertThat(queried.select("main th[scope=row] a").eachAttr("href")).isNotEmpty()
                .allMatch(href -> href.endsWith("?validOn=2025-06-30&knownAt=" + known));
        assertThat(queried.select("main form.filter input[type=hidden]").eachAttr("value"))
                .contains("2025-06-30", known);
        Document memento = visitor.page("/as-of/" + known + "/commitments?validOn=2025-06-30");
        assertThat(memento.select("main a[href^=/]").eachAttr("href")).isNotEmpty()
                .allMatch(href -> href.startsWith("/as-of/" + known + "/") && href.contains("validOn=2025-06-30"));
        assertThat(memento.select("main form.filter").attr("action")).isEqualTo("/as-of/" + known + "/commitments");
        assertThat(memento.select("link[rel=stylesheet], header nav a[href=/api]")).hasSize(2);
        String next = visitor.json("/timeline.json?size=25&validOn=2025-06-30").get("next").asString();
        assertThat(visitor.json(next).get("items").get(0).get("countsFrom").asString())
                .isLessThanOrEqualTo("2025-06-30");
        assertThat(next).contains("validOn=2025-06-30");
    }

    @Test
    void each_entry_leads_to_its_day_its_moment_and_what_it_changed() {
        JsonNode entry = visitor.json(CLOSED_CASES + ".json").get("entries").get(3);
        Instant at = Instant.parse(entry.get("recordedAt").asString());
        Document page = visitor.page(CLOSED_CASES);
        assertThat(page.select("#entry-4 p.meta a[href^=/]").not("[href^=/institutions]").eachAttr("href"))
                .containsExactly(CLOSED_CASES + "?validOn=" + entry.get("countsFrom").asString(),
                        "/as-of/" + at + CLOSED_CASES,
                        "/compare/" + at.minusNanos(1000) + "..." + at + CLOSED_CASES,
                        "/compare/" + at + "...now" + CLOSED_CASES);
        assertThat(visitor.page("/as-of/" + at + CLOSED_CASES).select("ol.entries > li")).hasSize(4);
        assertThat(visitor.get("/compare/" + at + "...now" + CLOSED_CASES).headers().firstValue("Location"))
                .contains("/compare/" + at + "..." + TODAY + CLOSED_CASES);
    }

    /** Compared with looking at every page at every position. */
    @Test
    void no_change_of_a_page_is_missing_from_its_timemap() {
        long seed = Seed.of(TimeTravelTest.class);
        List<String> pages = new ArrayList<>(journal.stream().map(entry -> entry.file())
                .filter(file -> !file.kind().equals("source")).distinct()
                .map(file -> "/" + file.kind() + "s/" + file.reference()).toList());
        Collections.shuffle(pages, new Random(seed));
        Stream<String> fullOfOthers = Stream.of("/reviews/casey-audit", "/recommendations/casey-3");
        for (String page : Stream.concat(fullOfOthers, pages.stream().limit(3)).toList()) {
            assertThat(told(page)).as("%s, seed %d", page, seed).isEqualTo(seen(page));
        }
    }

    private static List<String> told(String page) {
        return stream(visitor.json("/timemap" + page + ".json?validOn=" + TODAY).get("mementos"))
                .map(memento -> memento.get("recordedAt").asString()).toList();
    }

    private static List<String> seen(String page) {
        List<String> changes = new ArrayList<>();
        String before = "";
        for (Recorded entry : journal) {
            HttpResponse<String> answer =
                    visitor.get(page + ".json?validOn=" + TODAY + "&knownAt=" + entry.recordedAt());
            String now = answer.statusCode() == 200 ? answer.body() : "";
            if (!now.equals(before)) {
                changes.add(entry.recordedAt().toString());
            }
            before = now;
        }
        return changes;
    }

    /** The moment of the entry right before that one. */
    private static Instant earlier(Instant moment) {
        return journal.stream().map(Recorded::recordedAt).filter(moment::isAfter)
                .reduce((one, next) -> next).orElseThrow();
    }

    private static Instant recorded(Predicate<Recorded> which) {
        return journal.stream().filter(which).findFirst().orElseThrow().recordedAt();
    }

    private static List<String> figures(String asked, String measure) {
        return stream(visitor.json(CLOSED_CASES + ".json" + asked).get("series"))
                .map(each -> each.get("measure")).filter(each -> each.get("measure").asString().equals(measure))
                .flatMap(each -> stream(each.get("figures"))).map(figure -> figure.get("inWords").asString()).toList();
    }

    private static JsonNode listed(String list, String reference) {
        return stream(visitor.json(list).get("items"))
                .filter(item -> item.get("reference").asString().equals(reference)).findFirst().orElseThrow();
    }

    private static long allegations(String overview) {
        return visitor.json(overview).at("/files/allegation").asLong();
    }

    private static String location(String address) {
        return visitor.get(address).headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of("Europe/London"));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
