package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.exchange.BuiltInRules;
import org.accountabilityledger.exchange.Dossier;
import org.accountabilityledger.exchange.Importer;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.accountability.Opening;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.reading.following.Follower;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Made-up examples change no figure, list, feed or search of what is real; asked for, they are there and marked. */
class ExamplesLeftOutTest {

    private static final List<String> REAL = List.of("casey-1-to-may-2025", "casey-2-june-2025",
            "casey-3-to-january-2026", "casey-4-found-late", "pledges-2025");
    // Where in the journal and when: two ledgers differ in that, whatever they say.
    private static final Set<String> OF_THE_JOURNAL = Set.of("position", "recordedAt", "changedAt", "next", "actor",
            "from", "to", "known", "latest");
    private static final Set<String> OF_THE_LEDGER = Set.of("/views.json", "/about.json", "/api.json");

    private static Node shown;
    private static Node real;
    private static Visitor without;
    private static Visitor with;
    private static Set<String> examples;
    private static Set<String> lists;

    @BeforeAll
    static void one_ledger_has_the_examples_and_one_has_not() throws IOException {
        shown = Node.on(TestDatabase.migrated());
        Demonstrated.on(shown);
        assertThat(shown.bean(Follower.class).awaitAll(Duration.ofMinutes(1))).isTrue();
        with = Visitor.of(shown);
        real = Node.on(TestDatabase.migrated());
        assertThat(real.bean(BuiltInRules.class).enact().complete()).isTrue();
        for (String name : REAL) {
            try (InputStream file = ExamplesLeftOutTest.class.getResourceAsStream("/dossiers/" + name + ".yaml")) {
                assertThat(real.bean(Importer.class).run(new Dossier(name, file.readAllBytes()), new Actor("clerk"),
                        Progress.SILENT).complete()).isTrue();
            }
        }
        assertThat(real.bean(Follower.class).awaitAll(Duration.ofMinutes(1))).isTrue();
        without = Visitor.of(real);
        examples = new TreeSet<>();
        shown.bean(Journal.class).after(0, Integer.MAX_VALUE).stream()
                .filter(entry -> entry.event() instanceof Opening opening && opening.example())
                .forEach(entry -> examples.add(entry.file().reference()));
        lists = new TreeSet<>();
        shown.all(RequestMappingHandlerMapping.class).forEach(mapping ->
                mapping.getHandlerMethods().keySet().forEach(each -> each.getPatternValues().stream().filter(path -> path.matches("/[a-z/-]+\\.(json|csv|atom|ics)"))
                        .filter(path -> !path.startsWith("/api")).forEach(lists::add)));
    }

    @AfterAll
    static void stop() {
        real.close();
        shown.close();
    }

    @Test
    void every_list_and_figure_says_the_same_with_and_without_them() {
        assertThat(examples).hasSizeGreaterThan(10);
        assertThat(lists).hasSizeGreaterThan(30);
        lists.stream().filter(path -> path.endsWith(".json") && !OF_THE_LEDGER.contains(path)).forEach(path ->
                assertThat(said(with.json(path))).as(path).isEqualTo(said(without.json(path))));
    }

    @Test
    void no_list_names_one_in_any_form_unless_asked() {
        lists.stream().filter(path -> !OF_THE_LEDGER.contains(path)).forEach(path ->
                assertThat(named(with.get(path).body())).as(path).isEmpty());
        assertThat(named(with.get("/search.json?q=Coastshire").body())).isEmpty();
    }

    @Test
    void asked_for_they_are_on_the_lists_and_marked() {
        for (String path : List.of("/commitments", "/recommendations", "/reviews", "/institutions", "/sources",
                "/outstanding", "/due", "/slippage", "/timeline", "/changes")) {
            assertThat(named(with.get(path + ".csv?examples=show").body())).as(path).isNotEmpty();
            assertThat(with.page(path + "?examples=show").select("section.examples").text()).as(path)
                    .contains("Made-up examples are shown here");
            assertThat(with.page(path).select("section.examples")).as(path).isEmpty();
        }
        assertThat(named(with.get("/search.json?q=Coastshire&examples=show").body())).isNotEmpty();
        assertThat(with.get("/recommendations/example-one-register.atom").body()).contains("term=\"made-up-example\"");
        assertThat(with.get("/commitments?examples=hide").statusCode()).isEqualTo(400);
    }

    @Test
    void the_links_of_a_list_that_shows_them_show_them_too() {
        assertThat(with.page("/commitments?examples=show").select("nav a[href^=/recommendations]").attr("href"))
                .isEqualTo("/recommendations?examples=show");
        assertThat(with.page("/commitments?examples=show").select("section.examples a").attr("href"))
                .isEqualTo("/commitments");
        assertThat(with.page("/commitments?examples=show").select("form.filter input[name=examples]").attr("value"))
                .isEqualTo("show");
    }

    @Test
    void the_page_of_one_can_always_be_read_and_says_what_it_is() {
        assertThat(with.page("/recommendations/example-one-register").select("section.examples").text())
                .startsWith("Made-up example");
        assertThat(with.json("/recommendations/example-one-register.json").at("/entries/0/file/example").asBoolean())
                .isTrue();
        assertThat(with.get("/recommendations/example-one-register.atom").statusCode()).isEqualTo(200);
        assertThat(with.page("/about").select("#examples ~ ul a").eachAttr("href"))
                .contains("/recommendations/example-one-register");
    }

    private static List<String> named(String body) {
        return examples.stream().filter(body::contains).toList();
    }

    private static JsonNode said(JsonNode node) {
        switch (node) {
            case ObjectNode object -> {
                new ArrayList<>(object.propertyNames()).stream().filter(OF_THE_JOURNAL::contains)
                        .forEach(object::remove);
                object.forEach(ExamplesLeftOutTest::said);
            }
            case ArrayNode many -> many.forEach(ExamplesLeftOutTest::said);
            default -> {
            }
        }
        return node;
    }
}
