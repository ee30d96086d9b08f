package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Made-up examples are in no list, feed or search unless asked for; asked for, they are there and marked. */
class ExamplesLeftOutTest {

    private static final Set<String> OF_THE_LEDGER = Set.of("/views.json", "/about.json", "/api.json");

    private static Visitor with;
    private static Set<String> examples;
    private static Set<String> lists;

    @BeforeAll
    static void one_ledger_has_the_examples() {
        with = Visitor.of(TwoLedgers.withExamples());
        examples = TwoLedgers.examples();
        lists = TwoLedgers.doors().filter(path -> path.matches("/[a-z/-]+\\.(json|csv|atom|ics)"))
                .filter(path -> !path.startsWith("/api")).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void no_list_names_one_in_any_form_unless_asked() {
        assertThat(examples).hasSizeGreaterThan(10);
        assertThat(lists).hasSizeGreaterThan(30);
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
                    .contains("Made-up examples are asked for");
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

    @Test
    void every_row_in_every_form_says_whether_it_is_made_up() {
        for (String path : List.of("/commitments", "/recommendations", "/reviews", "/institutions", "/sources")) {
            with.json(path + ".json?examples=show&size=100").get("items").forEach(item -> assertThat(
                    item.get("example").asBoolean()).as(path + " " + item.get("reference"))
                    .isEqualTo(examples.contains(item.get("reference").asString())));
            assertThat(with.get(path + ".csv?examples=show").body()).as(path).containsPattern("(?m)^[^\\n]*\\bexample\\b");
            assertThat(with.page(path + "?examples=show").select("strong.tag").eachText()).as(path)
                    .contains("made-up example");
        }
        for (String path : List.of("/due", "/slippage", "/timeline")) {
            with.json(path + ".json?examples=show&size=100").get("items").forEach(item -> assertThat(
                    item.at("/file/example").asBoolean()).as(path + " " + item)
                    .isEqualTo(examples.contains(item.at("/file/reference").asString())));
            assertThat(with.page(path + "?examples=show").select("strong.tag").eachText()).as(path)
                    .contains("made-up example");
        }
        assertThat(with.get("/allegations.json?examples=show").body()).contains("\"example\":false");
        assertThat(with.get("/due.ics?examples=show").body()).contains("SUMMARY:Made-up example: ");
    }

    @Test
    void a_list_about_one_says_that_it_is_left_out_and_leads_to_where_it_is_not() {
        for (String path : List.of("/commitments?institution=example-northshire", "/reviews?institution=example-inspectorate",
                "/recommendations?addressee=example-coastshire", "/timeline?about=institution:example-inspectorate",
                "/due?institution=example-coastshire&validOn=2025-06-10", "/as-of/2999-01-01/slippage?institution=example-forces")) {
            HttpResponse<String> refused = followed(path);
            assertThat(refused.statusCode()).as(path).isEqualTo(400);
            assertThat(refused.body()).as(path).contains("is a made-up example").doesNotContain("There is no");
            String instead = Jsoup.parse(refused.body()).select("main a[href*=examples]").attr("href");
            assertThat(followed(instead).statusCode()).as(instead).isEqualTo(200);
        }
        assertThat(with.json("/commitments.json?institution=example-northshire&examples=show").has("items")).isTrue();
        assertThat(followed("/commitments.json?validOn=2025-06-10&institution=example-northshire").body())
                .contains("\"instead\":\"/commitments.json?institution=example-northshire&examples=show&validOn=2025-06-10\"");
        assertThat(with.get("/commitments?institution=nothing").body()).contains("There is no institution");
    }

    @Test
    void what_the_ledger_says_of_itself_is_not_asked_for_examples() {
        for (String path : List.of("/views", "/api", "/api/v1/openapi.json")) {
            assertThat(with.get(path + "?examples=show").statusCode()).as(path).isEqualTo(400);
        }
    }

    @Test
    void they_are_left_out_from_the_same_day_and_moment() {
        Instant then = TwoLedgers.real(TwoLedgers.withExamples()).get(150).recordedAt();
        for (String path : List.of("/commitments?institution=home-office&validOn=2025-06-10&examples=show",
                "/commitments?examples=show&knownAt=" + then, "/as-of/" + then + "/commitments?examples=show",
                "/compare/2025-01-01...2025-06-20?knownAt=" + then + "&examples=show")) {
            String without = Jsoup.parse(followed(path).body()).select("section.examples a").attr("href");
            assertThat(without).as(path).doesNotContain("examples");
            assertThat(Jsoup.parse(followed(without).body()).select("section.examples")).as(without).isEmpty();
            assertThat(without.contains("validOn") || without.contains("knownAt") || without.contains("/as-of/"))
                    .as(without).isTrue();
        }
    }

    private static HttpResponse<String> followed(String path) {
        HttpResponse<String> answer = with.get(path);
        while (answer.statusCode() == 302) {
            answer = with.get(answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", ""));
        }
        return answer;
    }

    private static List<String> named(String body) {
        return examples.stream().filter(body::contains).toList();
    }
}
