package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Bundles;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Recorder;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The demonstration, exported by the command line from a running ledger, and replayed on another database. */
class CopiedLedgerTest {

    private static final String COPY = "section[aria-label^=Where this ledger]";
    /** Lists and files, and what is about the ledger itself; but not what a node says of itself. */
    private static final String PAGE = "/(?!status)([a-z-]+(/[a-z0-9-]+)?)?";

    @TempDir
    private static Path folder;
    private static Node original;
    private static Node copy;
    private static String exported;
    private static String replayed;
    private static long head;

    @BeforeAll
    static void the_demonstration_is_copied() {
        original = Node.on(Demonstrated.database());
        head = original.bean(Journal.class).head();
        Visitor.of(original).waitsFor(head);
        exported = Bundles.exported(original, bundle());
        TestDatabase elsewhere = TestDatabase.migrated();
        replayed = Bundles.replayed(bundle(), elsewhere);
        copy = Node.on(elsewhere, "ledger.built-in-rules=true", "ledger.sweep-every=1s");
    }

    @AfterAll
    static void both_stop() {
        copy.close();
        original.close();
    }

    @Test
    void every_page_of_the_copy_is_that_of_the_original_but_for_the_bar() {
        Set<String> seen = new TreeSet<>();
        Deque<String> left = new ArrayDeque<>(List.of("/"));
        for (String path = left.poll(); path != null; path = left.poll()) {
            if (seen.add(path)) {
                Document there = page(original, path);
                Document here = page(copy, path);
                assertThat(there.select(COPY)).as(path).isEmpty();
                assertThat(here.select(COPY).text()).as(path).startsWith("This is a copy of another ledger, up to its "
                        + "entry " + head + ", recorded there on ");
                here.select(COPY).remove();
                assertThat(normal(here)).as(path).isEqualTo(normal(there));
                there.select("a[href]").stream().map(CopiedLedgerTest::path).filter(each -> each.matches(PAGE))
                        .forEach(left::add);
            }
        }
        assertThat(seen).contains("/commitments", "/reviews/closed-cases-review", "/views").hasSizeGreaterThan(100);
    }

    @Test
    void what_the_views_hold_is_the_same_and_said_so() {
        assertThat(replayed).contains("commitments: the same, ").contains("What could be compared is the same.")
                .doesNotContain("NOT");
        JsonNode there = Visitor.of(original).json("/api/v1/bundle");
        JsonNode here = Visitor.of(copy).json("/api/v1/bundle");
        assertThat(here).isEqualTo(there);
        assertThat(Visitor.of(copy).json("/api/v1/views/commitments/digest"))
                .isEqualTo(Visitor.of(original).json("/api/v1/views/commitments/digest"));
        assertThat(Visitor.of(copy).json("/api/v1/views/commitments/digest").get("position").asLong()).isEqualTo(head);
        assertThat(Visitor.of(copy).get("/api/v1/views/comitments/digest").statusCode()).isEqualTo(404);
    }

    @Test
    void a_bundle_of_the_copy_is_that_of_the_original() {
        String again = folder.resolve("again").toString();
        assertThat(Bundles.exported(copy, again)
                .replace(again, bundle())).isEqualTo(exported);
        assertThat(Bundles.verified(bundle())).isEqualTo(exported);
    }

    @Test
    void the_copy_takes_no_entries() throws Exception {
        for (String path : List.of(Recorder.address("register-source"), "/api/v1/dossiers", "/api/v1/clock/sweep")) {
            HttpResponse<String> answer = post(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).contains("This ledger is a copy of another one, up to position " + head
                    + ", and takes no entries.");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
        assertThat(copy.bean(Journal.class).head()).isEqualTo(head);
    }

    @Test
    void what_is_folded_can_be_folded_again_and_a_dossier_tried_out() throws Exception {
        assertThat(post("/api/v1/directory/rebuild").statusCode()).isEqualTo(204);
        assertThat(post("/api/v1/dossiers?check=true").statusCode()).isEqualTo(415);
    }

    @Test
    void what_is_handed_over_is_described() {
        assertThat(Visitor.of(original).get("/api/v1/openapi.json").body())
                .contains("\"/api/v1/bundle/{upTo}/entries/{part}\"", "\"/api/v1/views/{name}/digest\"");
        assertThat(Visitor.of(original).get("/api/v1/bundle/" + head + "/entries/2").statusCode()).isEqualTo(404);
        assertThat(Visitor.of(original).get("/api/v1/bundle/" + (head + 1) + "/entries/1").body())
                .contains("There is no part 1 of a bundle up to position " + (head + 1) + ".");
        assertThat(Visitor.of(original).get("/api/v1/bundle/" + head + "/sources").headers()
                .firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/jsonl"));
    }

    private static Document page(Node node, String path) {
        HttpResponse<String> answer = Visitor.of(node).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String normal(Document page) {
        return page.outerHtml().replaceAll("(?m)^\\s*\n", "");
    }

    private static String path(Element link) {
        return link.attr("href").split("[?#]", 2)[0];
    }

    private static String bundle() {
        return folder.resolve("bundle").toString();
    }

    private static HttpResponse<String> post(String path) {
        return Recorder.of(copy).asks(path, Recorder.JSON, "{}");
    }
}
