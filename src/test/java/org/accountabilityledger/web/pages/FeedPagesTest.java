package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What is recorded reaches readers of news: all of it, each entry under one name, and withdrawn ones as withdrawn. */
class FeedPagesTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String HISTORY = "http://purl.org/syndication/history/1.0";
    private static final int REPORTS = 118;

    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void a_promise_is_reported_on_often() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2025-06-16","publisher":"The Gazette & <Herald>","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""");
        visitor.records("register-institution", """
                {"institution":"council","occurredOn":"1996","citations":[{"source":"s1"}],"name":"The council",
                 "institutionKind":"PUBLIC_BODY"}""");
        visitor.records("make-commitment", """
                {"commitment":"library","occurredOn":"2025-01-10","statedBy":"council","citations":[{"source":"s1"}],
                 "title":"Open <b>on</b> Saturdays & ]]> Sundays","owner":"council","words":"We open 😀."}""");
        for (int i = 1; i <= REPORTS; i++) {
            visitor.records("report-progress", """
                    {"commitment":"library","occurredOn":"2025-03-10","citations":[{"source":"s1"}],
                     "claim":"IN_PROGRESS","words":"Report %d."}""".formatted(i));
        }
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @Test
    void a_feed_is_well_formed_and_says_what_a_feed_has_to_say() {
        Element feed = feed("/timeline.atom");
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(own(feed, "id")).matches("urn:uuid:.*").isEqualTo(own(elsewhere("/timeline.atom"), "id"));
        assertThat(own(feed, "title")).isNotBlank();
        assertThat(feed.getElementsByTagNameNS(ATOM, "author").getLength()).isEqualTo(1);
        assertThat(link(feed, "self")).contains(here() + "/timeline.atom");
        assertThat(link(feed, "alternate")).contains(here() + "/timeline");
        List<Element> entries = entries(feed);
        assertThat(entries).hasSize(50);
        assertThat(own(feed, "updated")).isEqualTo(own(entries.getFirst(), "updated"));
        assertThat(entries).allSatisfy(entry -> {
            assertThat(own(entry, "id")).startsWith("urn:uuid:");
            assertThat(Instant.parse(own(entry, "updated"))).isBeforeOrEqualTo(Instant.now());
            assertThat(own(entry, "title")).endsWith("Open <b>on</b> Saturdays & ]]> Sundays");
        });
    }

    @Test
    void a_list_is_a_feed_of_what_is_recorded_about_the_files_in_it_with_the_same_filters() {
        List<String> all = walked("/commitments.atom?claim=IN_PROGRESS&size=25");
        assertThat(all).hasSize(visitor.json("/commitments/library.json").get("entries").size())
                .hasSizeGreaterThan(REPORTS).doesNotHaveDuplicates();
        assertThat(entries(feed("/commitments.atom?claim=STALLED"))).isEmpty();
        assertThat(entries(feed("/commitments.atom?validOn=2025-02-01"))).hasSizeBetween(1, 3);
        assertThat(entries(feed("/institutions.atom"))).isNotEmpty().allSatisfy(entry ->
                assertThat(link(entry, "alternate").orElseThrow()).startsWith(here() + "/institutions/council"));
        assertThat(own(feed("/commitments.atom"), "id")).isNotEqualTo(own(feed("/commitments.atom?closed=false"), "id"));
        assertThat(visitor.page("/commitments?closed=false").select("link[type=application/atom+xml]").attr("href"))
                .isEqualTo("/commitments.atom?closed=false");
        assertThat(visitor.get("/commitments.atom?owner=council").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/commitments.atom?cursor=nonsense").statusCode()).isEqualTo(400);
    }

    /** The names of the entries on all of its pages. */
    private static List<String> walked(String address) {
        List<String> names = new ArrayList<>();
        for (Optional<String> page = Optional.of(here() + address); page.isPresent();) {
            Element feed = feed(page.get().substring(here().length()));
            entries(feed).forEach(entry -> names.add(own(entry, "id")));
            page = link(feed, "next");
        }
        return names;
    }

    @Test
    void an_entry_is_linked_to_its_place_and_dated_by_its_recording() {
        Element newest = entries(feed("/timeline.atom")).getFirst();
        var entry = visitor.json("/timeline.json?by=known").get("items").get(0);
        assertThat(own(newest, "updated")).isEqualTo(entry.get("recordedAt").asString());
        assertThat(link(newest, "alternate")).contains(
                here() + "/commitments/library#entry-" + entry.get("number").asString());
        Element first = entries(feed("/timeline.atom?archive=1")).getFirst();
        assertThat(own(first, "summary")).isEqualTo("10 March 2025, in the words of The Gazette & <Herald>: "
                + "Sources report that delivery is in progress: Report 47.");
    }

    @Test
    void archives_hold_every_entry_and_none_of_them_changes() {
        Element current = feed("/timeline.atom");
        List<String> all = new ArrayList<>(ids(current));
        List<String> archived = new ArrayList<>();
        String last = archive(current, archived);
        assertThat(archived).doesNotHaveDuplicates().hasSize(100);
        all.addAll(archived);
        assertThat(all.stream().distinct()).hasSize((int) node.bean(Journal.class).head());
        String before = visitor.get(path(last)).body();
        visitor.records("report-progress", """
                {"commitment":"library","occurredOn":"2024-03-10","citations":[{"source":"s1"}],
                 "claim":"IN_PROGRESS","words":"Found late."}""");
        assertThat(visitor.get(path(last)).body()).isEqualTo(before);
        assertThat(entries(feed("/timeline.atom")).getFirst().getTextContent()).contains("Found late.");
    }

    /** Follows the archives back to the first; returns its address. */
    private static String archive(Element current, List<String> archived) {
        String last = null;
        for (Optional<String> next = link(current, "prev-archive"); next.isPresent();) {
            last = next.get();
            Element archive = feed(path(last));
            assertThat(archive.getElementsByTagNameNS(HISTORY, "archive").getLength()).isEqualTo(1);
            assertThat(link(archive, "current")).contains(here() + "/timeline.atom");
            assertThat(own(archive, "id")).isEqualTo(own(current, "id"));
            archived.addAll(ids(archive));
            next = link(archive, "prev-archive");
        }
        return last;
    }

    @Test
    void a_file_has_a_feed_of_its_entries_and_of_what_points_to_it() {
        Element council = feed("/institutions/council.atom");
        assertThat(entries(council)).hasSize(2);
        assertThat(visitor.page("/institutions/council").select("head link[type=application/atom+xml]").attr("href"))
                .isEqualTo("/institutions/council.atom");
    }

    @Test
    void a_withdrawn_entry_says_so_before_anything_else() {
        visitor.records("report-progress", """
                {"commitment":"library","occurredOn":"2024-02-10","citations":[{"source":"s1"}],
                 "claim":"STALLED","words":"Quagga."}""");
        String entry = visitor.json("/search.json?q=quagga").at("/items/0/entry/number").asString();
        String id = ids(feed("/search.atom?q=quagga")).getFirst();
        visitor.records("withdraw-commitment-entry", """
                {"commitment":"library","occurredOn":"2025-05-02","citations":[{"source":"s1"}],"entry":%s,
                 "reason":"It was about another town."}""".formatted(entry));
        assertThat(entries(feed("/search.atom?q=quagga"))).isEmpty();
        Element withdrawn = entries(feed("/search.atom?q=quagga&withdrawn=true")).getFirst();
        assertThat(own(withdrawn, "id")).isEqualTo(id);
        assertThat(Instant.parse(own(withdrawn, "updated"))).as("it says something else now")
                .isAfter(Instant.parse(own(withdrawn, "published")));
        assertThat(own(withdrawn, "title")).startsWith("Withdrawn: ");
        assertThat(own(withdrawn, "summary")).startsWith("Withdrawn by entry")
                .contains("It was about another town.", "It said: ");
    }

    @Test
    void a_search_is_a_feed_that_goes_on_page_by_page() {
        Element first = feed("/search.atom?q=report&size=25");
        assertThat(ids(first)).hasSize(25).doesNotContainAnyElementsOf(
                ids(feed(path(link(first, "next").orElseThrow()))));
        assertThat(entries(feed("/search.atom?q=nowhere"))).isEmpty();
        assertThat(entries(feed("/search.atom"))).isEmpty();
    }

    @Test
    void what_a_reader_has_already_is_not_sent_again_even_if_it_was_compressed_on_the_way() {
        String tag = visitor.get("/timeline.atom").headers().firstValue("ETag").orElseThrow();
        for (String known : List.of(tag, "W/" + tag, tag.replaceFirst("\"$", "-gzip\""), "\"other\", " + tag)) {
            assertThat(visitor.get("/timeline.atom", "If-None-Match", known).statusCode()).as(known).isEqualTo(304);
        }
        assertThat(visitor.get("/timeline.atom", "If-None-Match", "\"other-gzip\"").statusCode()).isEqualTo(200);
        HttpResponse<String> looks = visitor.get("/assets/ledger.css");
        assertThat(looks.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=3600", "public");
        assertThat(visitor.get("/assets/ledger.css", "If-Modified-Since",
                looks.headers().firstValue("Last-Modified").orElseThrow()).statusCode()).isEqualTo(304);
    }

    @Test
    void a_feed_that_does_not_exist_says_so() {
        assertThat(visitor.get("/commitments/nothing.atom").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/planets/earth.atom").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/timeline.atom?archive=99").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/timeline.atom?archive=0").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/timeline.atom?about=nothing").statusCode()).isEqualTo(400);
    }

    private static String here() {
        return "http://127.0.0.1:" + node.port();
    }

    private static String path(String address) {
        assertThat(address).startsWith(here());
        return address.substring(here().length());
    }

    private static Element feed(String path) {
        return feed(path, visitor.get(path));
    }

    /** The same by another name of this host. */
    private static Element elsewhere(String path) {
        try (HttpClient reader = HttpClient.newHttpClient()) {
            return feed(path, reader.send(HttpRequest.newBuilder(URI.create("http://localhost:" + node.port() + path))
                    .build(), HttpResponse.BodyHandlers.ofString()));
        } catch (java.io.IOException | InterruptedException unreachable) {
            throw new AssertionError(path, unreachable);
        }
    }

    private static Element feed(String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true);
            Document document = parsers.newDocumentBuilder().parse(new InputSource(new StringReader(answer.body())));
            return document.getDocumentElement();
        } catch (Exception malformed) {
            throw new AssertionError(path, malformed);
        }
    }

    private static List<Element> entries(Element feed) {
        return children(feed, "entry");
    }

    private static List<String> ids(Element feed) {
        return entries(feed).stream().map(entry -> own(entry, "id")).toList();
    }

    private static String own(Element parent, String name) {
        return children(parent, name).getFirst().getTextContent();
    }

    private static Optional<String> link(Element parent, String rel) {
        return children(parent, "link").stream().filter(link -> link.getAttribute("rel").equals(rel))
                .map(link -> link.getAttribute("href")).findFirst();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList all = parent.getChildNodes();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }
}
