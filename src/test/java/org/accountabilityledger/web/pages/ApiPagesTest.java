package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accountabilityledger.access.CommandCatalogue;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Frame;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The page about the API, and the page about the views. */
class ApiPagesTest {

    private static final Pattern TYPE = Pattern.compile(
            "(?<=(?:new Problem\\(\\d{3}|new Problem\\(status|new Refused\\(HttpStatus\\.[A-Z_]{1,30}), )\"[a-z-]+\"");
    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void a_node_starts() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @Test
    void every_command_is_listed_with_its_example() {
        Document page = visitor.page("/api");
        node.bean(CommandCatalogue.class).commands().keySet().forEach(name -> {
            assertThat(page.select("#command-" + name + " summary").text()).contains("/api/v1/commands/" + name);
            assertThat(page.select("#command-" + name + " pre").text()).as(name).startsWith("{");
        });
        assertThat(page.select("a[href=/api/v1/openapi.json]")).isNotEmpty();
    }

    @Test
    void every_problem_that_the_api_answers_with_is_explained() throws IOException {
        Document page = visitor.page("/api");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/accountabilityledger/web"))) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java")).flatMap(ApiPagesTest::types))
                    .contains("rule-broken", "key-missing", "malformed-request", "unknown-host", "dossier-faulty")
                    .allSatisfy(type -> assertThat(page.select("tr#" + type)).as(type).hasSize(1));
        }
    }

    @Test
    void views_say_how_far_they_have_read() {
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""");
        assertThat(visitor.page("/views").select(Frame.STATUS).text())
                .isEqualTo("Every view can read on. The journal is at position 1.");
        JsonNode views = visitor.json("/views.json");
        assertThat(visitor.references(views)).contains("institutions", "links", "reviews", "sources", "allegations");
        assertThat(views.get("items").findValuesAsString("behind")).containsOnly("0");
    }

    private static Stream<String> types(Path source) {
        try {
            return TYPE.matcher(Files.readString(source)).results().map(MatchResult::group)
                    .map(quoted -> quoted.replace("\"", "")).distinct();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
