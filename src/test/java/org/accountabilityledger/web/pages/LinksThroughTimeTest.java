package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Seed;
import org.accountabilityledger.testing.Visitor;
import org.accountabilityledger.web.Addresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the pages of another day or moment lead, whichever page of the demonstration it is. */
class LinksThroughTimeTest {

    private static final List<String> LISTS = List.of("/", "/commitments", "/recommendations", "/reviews", "/allegations",
            "/institutions", "/sources", "/due", "/duties", "/outstanding", "/slippage", "/reversals", "/timeline", "/gaps",
            "/measures", "/changes");
    /** Those lead elsewhere in time, or have no past. */
    private static final String OTHERS = "a[href^=/]:not([rel=original]):not([href^=/as-of/]):not([href^=/compare/])"
            + ":not(section.past a):not([href^=/api]):not([href^=/status]):not([href^=/views])";
    private static final int SOME = 25;
    private static final long SEED = Seed.of(LinksThroughTimeTest.class);
    private static Node node;
    private static Visitor visitor;
    private static List<Recorded> journal;
    private static List<String> files;

    @BeforeAll
    static void the_demonstration_is_recorded() {
        node = ShownDemonstration.node();
        visitor = Visitor.of(node);
        journal = node.bean(Journal.class).after(0, Integer.MAX_VALUE);
        files = journal.stream().map(Recorded::file).distinct().filter(file -> !file.kind().equals("consultation"))
                .map(LinksThroughTimeTest::address).toList();
    }

    @Test
    void every_link_of_a_page_of_another_day_keeps_the_day() {
        pages("?validOn=2025-06-10").forEach((address, page) -> assertThat(page.select(OTHERS).eachAttr("href"))
                .as(address).isNotEmpty().allMatch(href -> href.matches(".*[?&]validOn=.*")));
    }

    @Test
    void every_link_of_a_page_of_another_moment_keeps_the_moment() {
        String moment = journal.get(journal.size() / 2).recordedAt().toString();
        pages("?knownAt=" + moment).forEach((address, page) -> assertThat(page.select(OTHERS).eachAttr("href"))
                .as(address).isNotEmpty().allMatch(href -> href.contains("knownAt=" + moment)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?validOn=2025-06-10", "?knownAt=2999-01-01&validOn=2025-07-01", "?entry=2&validOn=2025-06-10"})
    void what_is_called_the_page_as_it_is_now_is_that(String asked) {
        Document history = visitor.page("/reviews/closed-cases-review/history" + asked);
        assertThat(history.select("main a:containsOwn(as it is now)").eachAttr("href"))
                .containsExactly("/reviews/closed-cases-review");
        assertThat(history.select("main nav a[href]").eachAttr("href")).isNotEmpty().allMatch(href -> href.contains("validOn="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2015-06-01", "2025-06-10"})
    void whatever_day_a_page_shows_each_source_that_it_cites_can_be_read_from_there(String day) {
        Set<String> sources = new TreeSet<>();
        pages("?validOn=" + day).forEach((address, page) ->
                sources.addAll(page.select("main a[href^=/sources/]").eachAttr("href")));
        assertThat(sources).isNotEmpty().allSatisfy(source ->
                assertThat(visitor.get(source.split("#")[0]).statusCode()).as(source).isEqualTo(200));
    }

    @Test
    void a_source_says_of_a_day_before_it_was_published_that_nobody_could_read_it() {
        List<Recorded> sources = new ArrayList<>(journal.stream()
                .filter(entry -> entry.name().equals("source-registered")).toList());
        Collections.shuffle(sources, new Random(SEED));
        for (Recorded registered : sources.subList(0, 8)) {
            String source = address(registered.file());
            LocalDate published = LocalDate.parse(visitor.json(source + ".json").get("entries").get(0)
                    .get("countsFrom").asString());
            assertThat(visitor.page(source + "?validOn=" + published).select("main").text()).doesNotContain("nobody could read");
            assertThat(visitor.page(source + "?validOn=" + published.minusDays(1)).select("p.status").text())
                    .contains("That is after the day which this page shows: on that day, nobody could read it.");
            assertThat(visitor.json(source + ".json?validOn=" + published.minusDays(1)).get("entries")).isEmpty();
            assertThat(visitor.get(source + "?validOn=" + published.minusDays(1) + "&knownAt="
                    + registered.recordedAt().minusNanos(1000)).statusCode()).as("not recorded yet").isEqualTo(404);
        }
    }

    @Test
    void the_following_page_for_programs_is_of_the_same_day_as_that_for_people() {
        for (String list : List.of("/institutions", "/timeline")) {
            String asked = "?size=25&validOn=2025-06-10";
            String next = visitor.json(list + ".json" + asked).get("next").asString();
            assertThat(next).endsWith("&validOn=2025-06-10");
            assertThat(visitor.page(list + asked).select("a[rel=next]").attr("href")).isEqualTo(next.replace(".json", ""));
        }
        assertThat(StreamSupport.stream(visitor.json("/due.json?validOn=2025-06-10").spliterator(), false)
                .map(value -> value.asString("")).filter(text -> text.startsWith("/due.ics")))
                .containsExactly("/due.ics?validOn=2025-06-10");
    }

    /** Of the lists, and of some files, others with each seed. */
    private static Map<String, Document> pages(String asked) {
        List<String> some = new ArrayList<>(files);
        Collections.shuffle(some, new Random(SEED));
        Map<String, Document> pages = new LinkedHashMap<>();
        Stream.concat(LISTS.stream(), some.stream().limit(SOME)).map(page -> page + asked).forEach(page -> {
            HttpResponse<String> answer = visitor.get(page);
            if (answer.statusCode() == 200) {
                pages.put(page, Jsoup.parse(answer.body()));
            }
        });
        return pages;
    }

    private static String address(FileRef file) {
        return Addresses.of(file);
    }
}
