package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Frame;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A Memento client (RFC 7089) walks through the past of a page: a promise that was claimed, found and disputed. */
class MementoTest {

    private static final String PAGE = "/commitments/lights";
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Pattern LINK = Pattern.compile("<([^>]*)>\\s*;([^<]*)(?:,|$)");
    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void a_promise_has_a_past() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""");
        register("council", "The Council");
        promise("lights");
        promise("patrols");
        visitor.records("claim-fulfilment", about("lights", "2025-06-02", "\"words\":\"They are lit.\""));
        visitor.records("claim-fulfilment", about("patrols", "2025-06-02", "\"words\":\"They are out.\""));
        visitor.records("rename-institution", """
                {"institution":"council","occurredOn":"2025-07","citations":[{"source":"s1"}],
                 "name":"The City Council"}""");
        visitor.records("defer-deadline", about("lights", "2025-08", "\"to\":\"2025-12\",\"reason\":\"No copper.\""));
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @Test
    void a_page_is_its_own_gate_and_says_so() {
        HttpResponse<String> now = visitor.get(PAGE);
        assertThat(vary(now)).containsIgnoringCase("accept-datetime");
        assertThat(now.headers().firstValue("Memento-Datetime")).isEmpty();
        assertThat(linked(now, "original")).contains(PAGE);
        assertThat(linked(now, "timegate")).contains(PAGE);
        assertThat(linked(now, "timemap")).contains("/timemap" + PAGE);
    }

    @Test
    void a_client_walks_from_the_first_memento_to_the_last_and_back() {
        String first = linked(through(PAGE, "Sat, 01 Jan 2000 00:00:00 GMT"), "first").orElseThrow();
        List<String> forth = walk(first, "next");
        List<String> back = walk(forth.getLast(), "prev");
        assertThat(forth).hasSize(4).isEqualTo(back.reversed()).isEqualTo(mementos(visitor.get("/timemap" + PAGE)));
        assertThat(through(PAGE, "Tue, 01 Jan 2999 00:00:00 GMT").uri().getPath()).isEqualTo(forth.getLast());
        assertThat(forth).allSatisfy(memento -> {
            HttpResponse<String> answer = visitor.get(memento);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(linked(answer, "original")).contains(PAGE);
            assertThat(linked(answer, "first")).contains(forth.getFirst());
            assertThat(linked(answer, "last")).contains(forth.getLast());
            assertThat(vary(answer)).doesNotContainIgnoringCase("accept-datetime");
            assertThat(answer.headers().firstValue("Memento-Datetime")).contains(datetime(memento));
        });
    }

    @Test
    void a_memento_says_what_the_page_said_then() {
        List<String> states = mementos(visitor.get("/timemap" + PAGE + ".json.link"));
        assertThat(states.stream().map(state -> claim(visitor.json(state))))
                .containsExactly("NONE", "CLAIMED_COMPLETE", "CLAIMED_COMPLETE", "CLAIMED_COMPLETE");
        assertThat(states.stream().map(state -> visitor.json(state).at("/owner/title").asString()))
                .containsExactly("The Council", "The Council", "The City Council", "The City Council");
        assertThat(states.stream().map(state -> visitor.json(state).get("deadlineMoves").size()))
                .containsExactly(0, 0, 0, 1);
    }

    @Test
    void a_gate_leads_to_what_was_known_at_that_second() {
        JsonNode second = told().get(1);
        HttpResponse<String> gate = visitor.get(PAGE, "Accept-Datetime", second.get("datetime").asString());
        assertThat(gate.statusCode()).isEqualTo(302);
        assertThat(gate.headers().firstValue("Memento-Datetime")).isEmpty();
        assertThat(vary(gate)).containsIgnoringCase("accept-datetime");
        assertThat(linked(gate, "original")).contains(PAGE);
        Instant reached = Instant.parse(path(gate.headers().firstValue("Location").orElseThrow()).split("/")[2]);
        assertThat(reached).isAfterOrEqualTo(Instant.parse(second.get("recordedAt").asString()));
    }

    @Test
    void a_timemap_is_told_as_links_and_as_json() {
        HttpResponse<String> links = visitor.get("/timemap" + PAGE);
        assertThat(links.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/link-format");
        assertThat(linked(links.body(), "original")).contains(PAGE);
        assertThat(linked(links.body(), "timegate")).contains(PAGE);
        assertThat(linked(links.body(), "self")).contains("/timemap" + PAGE);
        assertThat(told().stream().map(each -> path(each.get("uri").asString()))).isEqualTo(mementos(links));
        assertThat(visitor.get("/timemap/commitments/none").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/timemap/nowhere.json").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2025-06-03", "Thu, 31 Feb 2026 00:00:00 GMT", "Mon, 05 Feb 2026 00:00:00 GMT",
            "Thu, 05 Feb 2026 00:00:00 CET", "thu, 05 Feb 2026 00:00:00 gmt"})
    void a_malformed_date_is_refused_with_a_sentence(String date) {
        HttpResponse<String> page = visitor.get(PAGE, "Accept-Datetime", date);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(page.body()).select(Frame.MAIN).text())
                .contains("Accept-Datetime is a date as HTTP writes it");
        HttpResponse<String> json = visitor.get(PAGE + ".json", "Accept-Datetime", date);
        assertThat(json.statusCode()).isEqualTo(400);
        assertThat(json.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void before_the_first_there_is_nothing_and_the_gate_is_named() {
        HttpResponse<String> early = visitor.get("/as-of/2000-01-01T00:00:00Z" + PAGE);
        assertThat(early.statusCode()).isEqualTo(404);
        assertThat(linked(early, "timegate")).contains(PAGE);
        assertThat(visitor.get("/as-of/2000-01-01" + PAGE).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/as-of/soon" + PAGE).statusCode()).isEqualTo(400);
    }

    @Test
    void a_moment_without_a_change_leads_to_the_change_before() {
        List<JsonNode> told = told();
        Instant between = Instant.parse(told.get(1).get("recordedAt").asString()).plusNanos(1000);
        assertThat(location("/as-of/" + between + PAGE)).isEqualTo(path(told.get(1).get("uri").asString()));
        assertThat(location("/as-of/" + LocalDate.now(ZONE).plusDays(1) + PAGE))
                .isEqualTo(path(told.getLast().get("uri").asString()));
        assertThat(location("/as-of/2999-01-01T00:00:00Z" + PAGE + ".json"))
                .isEqualTo(path(told.getLast().get("json").asString()));
    }

    @Test
    void a_memento_is_kept_for_a_day_and_an_unchanged_answer_is_not_sent_again() {
        List<JsonNode> told = told();
        assertThat(Stream.of(path(told.getFirst().get("uri").asString()), path(told.getLast().get("json").asString()))
                .map(memento -> visitor.get(memento).headers().firstValue("Cache-Control").orElse("")))
                .containsOnly("public, max-age=86400");
        for (String address : List.of(PAGE, PAGE + ".json", "/commitments", "/gaps.json", "/timemap" + PAGE,
                path(told.getFirst().get("uri").asString()))) {
            String tag = visitor.get(address).headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = visitor.get(address, "If-None-Match", "\"other\", " + tag);
            assertThat(tag).startsWith("\"");
            assertThat(again.statusCode()).as(address).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(visitor.get(address, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void the_last_page_for_people_is_asked_for_again_because_its_next_is_still_to_come() {
        HttpResponse<String> last = visitor.get(path(told().getLast().get("uri").asString()));
        assertThat(linked(last, "next")).isEmpty();
        assertThat(last.headers().firstValue("Cache-Control")).contains("public, max-age=0, must-revalidate");
    }

    @Test
    void every_entry_makes_a_memento_of_a_list_and_each_day_is_told_once() {
        long head = node.bean(Journal.class).head();
        String last = location("/as-of/2999-01-01/commitments");
        assertThat(walk(last, "prev")).hasSize((int) head);
        assertThat(mementos(visitor.get("/timemap/commitments"))).containsExactly(last);
        assertThat(visitor.references(visitor.json(last.replace("/commitments", "/commitments.json"))))
                .containsExactly("lights", "patrols");
    }

    @Test
    void what_has_no_past_says_so() {
        assertThat(Stream.of("/assets/ledger.css", "/api", "/views").map(visitor::get)).allSatisfy(answer ->
                assertThat(linked(answer, "type")).contains("/terms/donotnegotiate"));
    }

    @Test
    void what_names_its_own_moments_has_no_mementos() {
        assertThat(visitor.get("/as-of/2999-01-01/api").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/timemap/views").statusCode()).isEqualTo(404);
    }

    @Test
    void asked_for_its_headers_alone_a_page_answers_the_same() {
        for (String address : List.of(PAGE, path(told().getFirst().get("uri").asString()), "/timemap" + PAGE)) {
            HttpResponse<String> whole = visitor.get(address);
            HttpResponse<String> head = visitor.head(address);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(Stream.of("ETag", "Link", "Vary", "Memento-Datetime", "Content-Length", "Cache-Control"))
                    .allSatisfy(name -> assertThat(head.headers().allValues(name))
                            .isEqualTo(whole.headers().allValues(name)));
        }
    }

    @Test
    void the_sibling_of_a_memento_is_the_memento_of_the_sibling() {
        JsonNode memento = told().get(1);
        assertThat(visitor.page(path(memento.get("uri").asString())).select("link[rel=alternate][type=application/json]").attr("href"))
                .isEqualTo(path(memento.get("json").asString()));
    }

    private static List<JsonNode> told() {
        return StreamSupport.stream(visitor.json("/timemap" + PAGE + ".json").get("mementos").spliterator(), false)
                .toList();
    }

    private static String claim(JsonNode file) {
        return file.get("claim").asString("NONE");
    }

    private static HttpResponse<String> through(String page, String datetime) {
        HttpResponse<String> gate = visitor.get(page, "Accept-Datetime", datetime);
        assertThat(gate.statusCode()).isEqualTo(302);
        return visitor.get(path(gate.headers().firstValue("Location").orElseThrow()));
    }

    private static List<String> walk(String from, String rel) {
        List<String> visited = new ArrayList<>();
        for (Optional<String> at = Optional.of(from); at.isPresent(); at = linked(visitor.get(at.get()), rel)) {
            visited.add(at.get());
        }
        return visited;
    }

    private static String location(String address) {
        HttpResponse<String> answer = visitor.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(302);
        return path(answer.headers().firstValue("Location").orElseThrow());
    }

    private static List<String> mementos(HttpResponse<String> timemap) {
        List<String> found = new ArrayList<>();
        Matcher link = LINK.matcher(timemap.body().strip());
        while (link.find()) {
            if (link.group(2).contains("memento\"")) {
                assertThat(link.group(2)).contains("datetime=\"" + datetime(path(link.group(1))) + "\"");
                found.add(path(link.group(1)));
            }
        }
        return found;
    }

    private static String vary(HttpResponse<String> answer) {
        return String.join(", ", answer.headers().allValues("Vary"));
    }

    private static Optional<String> linked(HttpResponse<String> answer, String rel) {
        return linked(String.join(", ", answer.headers().allValues("Link")), rel);
    }

    private static Optional<String> linked(String links, String rel) {
        Matcher link = LINK.matcher(links.strip());
        while (link.find()) {
            Matcher rels = Pattern.compile("rel=\"([^\"]*)\"").matcher(link.group(2));
            if (rels.find() && List.of(rels.group(1).split(" ")).contains(rel)) {
                return Optional.of(path(link.group(1)));
            }
        }
        return Optional.empty();
    }

    private static String datetime(String memento) {
        Instant at = Instant.parse(memento.split("/")[2]).plusNanos(999_999_999);
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(ZoneId.of("UTC")))
                .replaceFirst("^(\\w{3}), (\\d) ", "$1, 0$2 ");
    }

    private static String path(String address) {
        return address.replaceFirst("^http://[^/]+", "");
    }

    private static void register(String slug, String name) {
        visitor.records("register-institution", """
                {"institution":"%s","occurredOn":"2024","citations":[{"source":"s1"}],"name":"%s",
                 "institutionKind":"PUBLIC_BODY"}""".formatted(slug, name));
    }

    private static void promise(String commitment) {
        visitor.records("make-commitment", """
                {"commitment":"%s","occurredOn":"2025-01","statedBy":"council","citations":[{"source":"s1"}],
                 "title":"The %s","owner":"council","words":"There will be %s.","due":"2025-09-30"}"""
                .formatted(commitment, commitment, commitment));
    }

    private static String about(String commitment, String day, String rest) {
        return """
                {"commitment":"%s","occurredOn":"%s","statedBy":"council","citations":[{"source":"s1"}],%s}"""
                .formatted(commitment, day, rest);
    }
}
