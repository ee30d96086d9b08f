package org.accountabilityledger.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.accountabilityledger.reading.lists.ListQuery;
import org.accountabilityledger.web.pages.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No kind of page is left out of the examples, and every page of the demonstration is valid HTML. No browser needed. */
@ExtendWith(ForShownPages.class)
class ExamplePagesTest {

    private static final List<String> FILES = List.of("commitments", "recommendations", "reviews", "allegations",
            "institutions", "sources", "clock-rules");

    private static final HtmlChecker CHECKER = new HtmlChecker();

    private final ShownLedger ledger;

    ExamplePagesTest(ShownLedger ledger) {
        this.ledger = ledger;
    }

    @Test
    void every_kind_of_page_has_an_example() {
        // The actuator has one more, without pages.
        RequestMappingHandlerMapping mappings = ledger.node().all(RequestMappingHandlerMapping.class).stream()
                .filter(each -> each.getHandlerMethods().values().stream().anyMatch(method ->
                        method.getMethod().getReturnType() == Page.class)).findFirst().orElseThrow();
        Set<Method> pages = mappings.getHandlerMethods().values().stream().map(HandlerMethod::getMethod)
                .filter(method -> method.getReturnType() == Page.class).collect(Collectors.toSet());
        Set<Method> shown = ExamplePage.all().stream().filter(page -> page.status() == 200)
                .map(page -> answering(page, mappings)).collect(Collectors.toSet());
        assertThat(pages).hasSizeGreaterThan(15).isSubsetOf(shown);
        assertThat(ExamplePage.all()).extracting(ExamplePage::address)
                .containsAll(ledger.node().all(ListQuery.class).stream().map(each -> each.list().path()).toList());
    }

    @ParameterizedTest
    @MethodSource("org.accountabilityledger.web.browser.ExamplePage#all")
    void every_example_answers_in_valid_html(ExamplePage page) {
        HttpResponse<String> answer = ledger.get(ledger.path(page));
        assertThat(answer.statusCode()).isEqualTo(page.status());
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(CHECKER.complaints(answer.body())).isEmpty();
    }

    @Test
    void every_file_is_valid_html_in_which_every_region_has_a_name_of_its_own() {
        List<String> files = FILES.stream().flatMap(kind -> references(kind).stream().map(one -> "/" + kind + "/" + one))
                .toList();
        assertThat(files).hasSizeGreaterThan(100).allSatisfy(file -> {
            String html = ledger.html(file);
            assertThat(CHECKER.complaints(html)).isEmpty();
            assertThat(Jsoup.parse(html).select("[role=region]").eachAttr("aria-label")).doesNotHaveDuplicates();
        });
    }

    @Test
    void the_checker_sees_what_is_wrong() {
        assertThat(CHECKER.complaints("<!DOCTYPE html><html lang=en><title>A</title><p role=shout><ul><li></ol>"))
                .hasSize(4);
    }

    private static Method answering(ExamplePage page, RequestMappingHandlerMapping mappings) {
        MockHttpServletRequest request =
                new MockHttpServletRequest("GET", URI.create(present(page.address())).getPath());
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return ((HandlerMethod) mappings.getHandler(request).getHandler()).getMethod();
        } catch (Exception unmapped) {
            throw new IllegalStateException(page.address(), unmapped);
        }
    }

    /** A memento is answered by the page that it is one of. */
    private static String present(String address) {
        return address.replaceFirst("^/as-of/[^/]+", "");
    }

    private List<String> references(String kind) {
        JsonNode list = JsonMapper.shared().readTree(ledger.html("/" + kind + ".json?size=100"));
        assertThat(list.hasNonNull("next")).as("%s are all on one page", kind).isFalse();
        return StreamSupport.stream(list.get("items").spliterator(), false)
                .map(item -> item.get("reference").asString()).toList();
    }
}
