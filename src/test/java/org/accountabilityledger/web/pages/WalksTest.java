package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.testing.Clerk;
import org.accountabilityledger.testing.Frame;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every list is walked as it was begun, whatever others record meanwhile: no row is missed, and none is met twice. */
class WalksTest {

    private static final int MANY = 30;
    private static final int BUSY = 20;
    private static final int BODIES = 1_050;
    private static final Pattern SORT = Pattern.compile("[?&]sort=([a-z_]+)");
    private static final AtomicInteger NEXT = new AtomicInteger();

    /** A list in an order: its first page, and all rows that a walk from there met. */
    private record Begun(String order, JsonNode first, List<String> rows) {

        static Begun of(String order) {
            JsonNode first = visitor.json(json(order));
            return new Begun(order, first, walk(first));
        }
    }

    private static Node node;
    private static Clerk clerk;
    private static Visitor visitor;

    @BeforeAll
    static void a_ledger_has_more_of_everything_than_a_page_shows() throws Exception {
        node = Node.on(TestDatabase.migrated());
        clerk = new Clerk(node);
        visitor = Visitor.of(node);
        clerk.send("register-source", """
                {"source":"s1","occurredOn":"2020","publisher":"The Gazette","title":"A source","publishedOn":"2020",
                 "sourceKind":"NEWS_REPORT"}""");
        for (int i = 0; i < BODIES; i++) {
            clerk.send("register-institution", """
                    {"institution":"body-%d","occurredOn":"2000","citations":[{"source":"s1"}],"name":"Body %d",
                     "institutionKind":"PUBLIC_BODY"}""", i, i);
        }
        for (int i = 0; i < MANY; i++) {
            records(i);
        }
        settled();
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commitments", "/recommendations", "/reviews", "/allegations", "/institutions",
        "/sources", "/outstanding", "/duties", "/due", "/slippage", "/reversals", "/search?q=council", "/timeline", "/timeline?by=known",
        "/gaps?list=in-principle", "/changes?from=2020-01-01&kind=promises"})
    void a_list_in_any_order_is_walked_as_it_was_begun(String list) {
        List<Begun> walks = orders(list).stream().map(Begun::of).toList();
        something_changes();
        assertThat(walks).allSatisfy(begun -> {
            assertThat(begun.rows()).as(begun.order()).hasSizeGreaterThan(25).doesNotHaveDuplicates();
            assertThat(walk(begun.first())).as(begun.order()).isEqualTo(begun.rows());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commitments", "/recommendations", "/reviews", "/allegations", "/institutions",
        "/sources", "/outstanding", "/due", "/slippage", "/reversals"})
    void a_list_counts_what_its_walk_meets_while_others_write(String list) throws Exception {
        JsonNode quiet = visitor.json(json(list));
        Set<String> whole = whole(quiet, count(quiet));
        while_others_write(() -> {
            JsonNode first = visitor.json(json(list));
            long count = count(first);
            assertThat(walk(first)).as(list).hasSize((int) count).doesNotHaveDuplicates();
            assertThat(whole(first, count)).as("facets of %s that count each row once", list).isEqualTo(whole);
            assertThat(rowsOnPages(list)).as("rows of %s on its pages for people", list).isEqualTo(countOnPage);
        });
    }

    @Test
    void a_table_that_is_read_while_its_rows_move_has_each_of_them_once() throws Exception {
        while_others_write(() -> {
            List<String> rows = table("/institutions.csv").stream().filter(each -> each.startsWith("body-")).toList();
            assertThat(rows).hasSize(BODIES).doesNotHaveDuplicates();
        });
    }

    @Test
    void a_cursor_of_something_else_is_refused_with_a_sentence() {
        String next = visitor.json("/commitments.json?size=25&sort=title").get("next").asString();
        String token = next.replaceFirst(".*cursor=", "");
        String old = Base64.getUrlEncoder().encodeToString("title asc\u001f1\u001fx\u001fx".getBytes());
        Stream.of("/commitments.json?sort=title&order=desc&cursor=" + token, "/commitments.json?cursor=" + token,
                "/recommendations.json?sort=title&cursor=" + token,
                "/commitments.json?sort=title&schedule=OVERDUE&cursor=" + token,
                "/commitments.json?sort=title&validOn=2025-01-01&cursor=" + token,
                "/commitments.json?sort=title&knownAt=2025-01-01&cursor=" + token,
                "/commitments.csv?cursor=" + old, "/timeline?cursor=" + old, "/changes.atom?cursor=" + token,
                "/search?q=council&cursor=" + old, "/measures/decision-lag?cursor=" + old,
                "/commitments.json?sort=title&cursor=" + token.substring(0, 20) + 'A' + token.substring(21))
                .forEach(address -> {
                    HttpResponse<String> answer = visitor.get(address);
                    assertThat(answer.statusCode()).as(address + answer.body()).isIn(400, 404);
                    assertThat(answer.body()).as(address).containsAnyOf("cursor", "no such", "There is no");
                });
        assertThat(visitor.get("/commitments.json?sort=title&size=50&cursor=" + token).statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_that_goes_on_with_an_older_list_says_so() {
        String next = visitor.page("/commitments?size=25").select(Frame.NEXT).attr("href");
        assertThat(visitor.page(next).select(Frame.PAST)).isEmpty();
        something_changes();
        assertThat(visitor.page(next).select(Frame.PAST).text()).contains("goes on with a list as it was begun");
    }

    private static long countOnPage;

    private static int rowsOnPages(String list) {
        String page = list + (list.contains("?") ? "&" : "?") + "size=100";
        var first = visitor.page(page);
        countOnPage = Long.parseLong(first.select("main p:matches([0-9])").first().text().replaceFirst("^\\D*([\\d,]+).*", "$1")
                .replace(",", ""));
        int met = 0;
        for (var document = first;;) {
            met += document.select(Frame.REGISTER).size();
            String next = document.select(Frame.NEXT).attr("href");
            if (next.isEmpty()) {
                return met;
            }
            document = visitor.page(next);
        }
    }

    private static List<String> orders(String list) {
        Set<String> orders = new LinkedHashSet<>(List.of(list));
        var matcher = SORT.matcher(visitor.page(list).html().replace("&amp;", "&"));
        while (matcher.find()) {
            String sorted = list + (list.contains("?") ? "&" : "?") + "sort=" + matcher.group(1);
            orders.add(sorted);
            orders.add(sorted + "&order=desc");
        }
        return List.copyOf(orders);
    }

    private static String json(String list) {
        String[] parts = list.split("\\?", 2);
        return parts[0] + ".json?size=" + (list.equals("/institutions") || list.startsWith("/institutions?") ? 100 : 25) + (parts.length > 1 ? "&" + parts[1] : "");
    }

    /** From its first page on, with which it was begun. */
    private static List<String> walk(JsonNode first) {
        List<String> rows = new ArrayList<>();
        for (JsonNode page = first;; page = visitor.json(page.get("next").asString())) {
            items(page).forEach(item -> rows.add(name(item)));
            if (page.get("next") == null || page.get("next").isNull()) {
                return rows;
            }
        }
    }

    private static JsonNode items(JsonNode page) {
        return page.has("items") ? page.get("items") : page.get("groups").get(0).get("items");
    }

    /** Whatever tells a row from others, whatever kind of row it is. */
    private static String name(JsonNode item) {
        return Stream.of("/entry/entry", "/entry", "/duty", "/reference", "/file/reference", "/kind", "/subject",
                "/then/entry", "/occurredOn").map(field -> item.at(field).isContainer() ? ""
                : item.at(field).asString("")).toList().toString();
    }

    private static long count(JsonNode list) {
        return Stream.of("/count", "/counts/outstanding", "/counts/all", "/moves").map(list::at)
                .filter(JsonNode::isNumber).findFirst().orElseThrow().asLong();
    }

    /** The filters of which every row has one value. */
    private static Set<String> whole(JsonNode list, long count) {
        Set<String> whole = new LinkedHashSet<>();
        if (list.has("facets")) {
            list.get("facets").properties().forEach(facet -> {
                if (facet.getValue().properties().stream().map(Map.Entry::getValue).mapToLong(JsonNode::asLong).sum()
                        == count) {
                    whole.add(facet.getKey());
                }
            });
        }
        return whole;
    }

    private static List<String> table(String address) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(visitor.get(address).body().replaceFirst("^\uFEFF", ""))) {
            return csv.stream().map(row -> row.getField("reference")).toList();
        } catch (java.io.IOException unread) {
            throw new java.io.UncheckedIOException(unread);
        }
    }

    private static void while_others_write(Runnable reader) throws InterruptedException {
        AtomicBoolean read = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> {
            for (int i = 0; i < BUSY && !read.get(); i++) {
                changes();
            }
        });
        try {
            reader.run();
        } finally {
            read.set(true);
            writer.join();
            settled();
        }
    }

    private static void something_changes() {
        changes();
        settled();
    }

    /** Bodies from both ends of the list get names of the other end, and there is one more of everything. */
    private static void changes() {
        int i = NEXT.incrementAndGet();
        for (int body : new int[] {i % BODIES, BODIES - 1 - i % BODIES}) {
            clerk.send("rename-institution", """
                    {"institution":"body-%d","occurredOn":"2020-01-01","citations":[{"source":"s1"}],"name":"%s %d"}""",
                    body, i % 2 == 0 ? "Aardvark" : "Zebra", i);
        }
        records(MANY + i);
    }

    private static void records(int i) {
        int body = i % MANY;
        clerk.send("register-source", """
                {"source":"more-%d","occurredOn":"2020","publisher":"The Herald","title":"Number %d","publishedOn":"2020",
                 "sourceKind":"NEWS_REPORT"}""", i, 1000 - i % 1000);
        clerk.send("make-commitment", """
                {"commitment":"c-%d","occurredOn":"2024-01-10","statedBy":"body-%d","citations":[{"source":"s1"}],
                 "title":"Promise %d of the council","owner":"body-%d","words":"We do.","due":"2024-06-30"}""", i, body,
                1000 - i % 1000, body);
        clerk.send("defer-deadline", """
                {"commitment":"c-%d","occurredOn":"2024-03-10","statedBy":"body-%d","citations":[{"source":"s1"}],
                 "to":"2025-05-10","reason":"It takes longer."}""", i, body);
        clerk.send("reverse-commitment", """
                {"commitment":"c-%d","occurredOn":"2024-04-01","statedBy":"body-%d","citations":[{"source":"s1"}],
                 "reverses":1,"words":"We do not.","reason":"No money is left."}""", i, body);
        clerk.send("issue-recommendation", """
                {"recommendation":"r-%d","occurredOn":"2024-01-13","statedBy":"body-1000","citations":[{"source":"s1"}],
                 "origin":"CALL","title":"Call %d","words":"Keep records.","replyDue":"2024-03-%02d",
                 "addressees":["body-%d","body-%d"]}""", i, 1000 - i % 1000, 1 + i % 28, body, body + 100);
        clerk.send("accept-recommendation-in-principle", """
                {"recommendation":"r-%d","occurredOn":"2024-02-13","statedBy":"body-%d","citations":[{"source":"s1"}],
                 "duties":["r-%d/body-%d"]}""", i, body + 100, i, body + 100);
        clerk.send("open-review", """
                {"review":"v-%d","occurredOn":"2024-01-%02d","citations":[{"source":"s1"}],"title":"Review %d",
                 "reviewKind":"AUDIT","conductedBy":["body-%d"],"due":"2024-06-30"}""", i, 1 + i % 28, i, body);
        clerk.send("raise-allegation", """
                {"allegation":"a-%d","occurredOn":"2024-01-%02d","citations":[{"source":"s1"}],"title":"Claim %d",
                 "words":"Somebody says so.","against":["body-%d"]}""", i, 1 + i % 28, 1000 - i % 1000, body);
    }

    private static void settled() {
        try {
            node.bean(ProjectionRunner.class).await(node.bean(Journal.class).head(), java.time.Duration.ofSeconds(60));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
