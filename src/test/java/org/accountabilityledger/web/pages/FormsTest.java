package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.util.ClassUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One address in many forms: by its ending, or by what is accepted. */
class FormsTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void the_demonstration_is_recorded() {
        node = ShownDemonstration.node();
        visitor = Visitor.of(node);
    }

    @ParameterizedTest
    @CsvSource({"/commitments, application/json, .json", "/commitments, text/csv, .csv", "/due, text/calendar, .ics",
        "/timeline, application/atom+xml, .atom", "/institutions/home-office, text/csv, .csv", "/, application/json, index.json",
        "/reviews/closed-cases-review, application/atom+xml, .atom", "/reviews/closed-cases-review/figures, text/csv, .csv",
        "/compare/2025-06-03...2025-11-05, application/json, .json", "/status, text/*, ''", "/gaps, */*, ''",
        "/compare/2025-06-03...2025-11-05/reviews/closed-cases-review, text/csv, .csv", "/measures, application/*, .json"})
    void what_is_accepted_is_what_the_address_with_that_ending_answers(String page, String accepted, String ending) {
        for (String asked : List.of("", "?validOn=2025-06-10", "?knownAt=2999-01-01")) {
            if (page.startsWith("/compare") || page.equals("/status")) {
                asked = "";
            }
            HttpResponse<String> answer = visitor.get(page + asked, "Accept", accepted);
            HttpResponse<String> same = visitor.get(page + ending + asked);
            assertThat(answer.headers().firstValue("Content-Type")).as(page).isEqualTo(same.headers().firstValue("Content-Type"));
            assertThat(Visitor.vary(answer)).contains("accept");
            if (!page.equals("/status")) {
                assertThat(answer.body()).isEqualTo(same.body());
                assertThat(answer.headers().firstValue("ETag")).isEqualTo(same.headers().firstValue("ETag"));
            }
        }
    }

    @Test
    void every_page_is_there_as_json() {
        List<Set<String>> pages = node.all(RequestMappingHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(each -> each.getValue().getReturnType().getParameterType() == Page.class)
                .map(each -> each.getKey().getPatternValues()).toList();
        assertThat(pages).hasSizeGreaterThan(25).allSatisfy(addresses -> assertThat(addresses)
                .anyMatch(address -> addresses.contains(address + ".json")));
    }

    @Test
    void the_most_preferred_form_that_there_is_wins() {
        assertThat(type("/commitments", "text/csv;q=0.5, application/json")).startsWith("application/json");
        assertThat(type("/commitments", "application/json;q=0.4, text/csv;q=0.5, text/html;q=0.3")).startsWith("text/csv");
        assertThat(type("/about", "text/csv, text/html;q=0.1")).startsWith("text/html");
        assertThat(type("/about", "text/csv, */*;q=0.1")).startsWith("text/html");
        assertThat(type("/commitments", "text/html;q=0, application/json;q=0.1")).startsWith("application/json");
        assertThat(type("/commitments", BROWSER)).startsWith("text/html");
        assertThat(type("/commitments", "no media type")).as("as if nothing was said").startsWith("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commitments.json", "/commitments.csv", "/timeline.atom", "/due.ics", "/context.jsonld",
        "/assets/ledger.css", "/api/v1/openapi.json", "/timemap/commitments"})
    void an_ending_wins_over_whatever_is_accepted(String address) {
        assertThat(type(address, "image/png")).isEqualTo(visitor.get(address).headers().firstValue("Content-Type").orElseThrow());
        assertThat(visitor.get(address, "Accept", "image/png").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/about, text/csv", "/commitments, text/turtle", "/reviews/closed-cases-review, text/csv", "/, image/png",
        "/commitments, text/html;q=0"})
    void what_no_form_gives_is_refused_with_the_forms_that_there_are(String page, String accepted) {
        HttpResponse<String> answer = visitor.get(page, "Accept", accepted);
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Visitor.vary(answer)).contains("accept");
        assertThat(answer.body()).contains("text/html, application/json");
        assertThat(visitor.head(page).statusCode()).isEqualTo(200);
    }

    /** Those without a file, and of those behind their links one below each address. */
    static Stream<String> pages() {
        Set<String> pages = new TreeSet<>();
        node.all(RequestMappingHandlerMapping.class).stream().flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(each -> each.getValue().getReturnType().getParameterType() == Page.class)
                .flatMap(each -> each.getKey().getPatternValues().stream()).filter(at -> !at.contains("{") && !at.contains("."))
                .forEach(pages::add);
        for (String page : List.copyOf(pages)) {
            visitor.page(page).select("main a[href^=/]").eachAttr("href").stream()
                    .map(href -> href.split("[?#]")[0]).filter(href -> !href.contains(".") || href.startsWith("/compare"))
                    .forEach(pages::add);
        }
        // Of the gaps there is a table of each list, and none of all.
        return pages.stream().filter(page -> !page.equals("/gaps")).collect(Collectors.groupingBy(page ->
                page.replaceFirst("^/compare/[^/]+", "/compare").replaceFirst("s/[^/]+", "s/x"))).values().stream()
                .map(List::getFirst).filter(page -> visitor.get(page).statusCode() == 200);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_that_is_there_is_there_or_refused_in_each_form_and_says_in_which_it_is(String page) {
        for (Form<?> form : node.all(Form.class)) {
            HttpResponse<String> answer = visitor.get(page, "Accept", form.type().toString());
            assertThat(answer.statusCode()).as(page + " as " + form.type()).isIn(200, 406);
            boolean named = visitor.get(page, "Accept", "image/png").body().contains(form.type().toString());
            assertThat(answer.statusCode() == 200).as(page + " is named as " + form.type()).isEqualTo(named);
        }
    }

    @Test
    void a_page_that_is_not_there_is_not_there_in_any_form() {
        assertThat(visitor.get("/nonsense", "Accept", "text/csv").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/commitments/none", "Accept", "application/json").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/reviews/closed-cases-review.csv").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/index").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/commitments.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void a_further_form_has_its_addresses_by_being_there() {
        FormAddresses addresses = new FormAddresses(List.of(new Tabs()));
        assertThat(addresses.all(ClassUtils.getMethod(ListPages.class, "page", MultiValueMap.class), Set.of("/duties")))
                .containsExactly("/duties", "/duties.tab");
        assertThat(addresses.all(ClassUtils.getMethod(ListPages.class, "feed", MultiValueMap.class), Set.of("/duties")))
                .isEmpty();
        assertThat(new Tabs().sibling("/duties", "?size=25&institution=x").address()).isEqualTo("/duties.tab?institution=x");
    }

    private static String type(String address, String accepted) {
        return visitor.get(address, "Accept", accepted).headers().firstValue("Content-Type").orElseThrow();
    }

    private record Tabs(String ending, MediaType type, String words, Class<Page> written) implements Form<Page> {

        private Tabs() {
            this(".tab", MediaType.TEXT_PLAIN, "With tabs", Page.class);
        }

        @Override
        public boolean isLinkedFrom(Page page) {
            return true;
        }

        @Override
        public Answer of(Page page) {
            throw new UnsupportedOperationException();
        }
    }
}
