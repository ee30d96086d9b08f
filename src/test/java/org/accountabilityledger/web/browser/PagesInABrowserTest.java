package org.accountabilityledger.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, as a browser shows it on a phone, a tablet and a desk. */
@InABrowser
@Order(1)
class PagesInABrowserTest {

    private static final String EVERY_PAGE = "org.accountabilityledger.web.browser.ExamplePage#all";
    private static final int PHONE = 320;
    private static final int TABLET = 768;
    private static final int DESK = 1280;

    private final ShownLedger ledger;
    private final Chromium chromium;

    PagesInABrowserTest(ShownLedger ledger, Chromium chromium) {
        this.ledger = ledger;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @MethodSource(EVERY_PAGE)
    void every_page_can_be_used_at_three_widths_asks_nobody_else_and_is_the_same_without_scripts(ExamplePage example) {
        String words = words(example, true);
        Page page = chromium.window(DESK, true);
        List<String> barriers = new ArrayList<>();
        for (int width : List.of(DESK, TABLET, PHONE)) {
            page.setViewportSize(width, 800);
            Looks.openDetails(page);
            // What lies between two widths is laid out as one of them; no width changes a colour or a font.
            Stream.of(Looks.wider(page), Looks.scrollsUnlabelled(page), Looks.cut(page),
                            width == TABLET ? List.<String>of() : Axe.violations(page, width == PHONE))
                    .flatMap(List::stream).forEach(barrier -> barriers.add("at " + width + ": " + barrier));
        }
        assertThat(barriers).isEmpty();
        assertThat(Looks.inAnotherFont(page)).isEmpty();
        assertThat(words(example, false)).isEqualTo(words).isNotBlank();
    }

    @Test
    void axe_sees_a_barrier_and_a_wide_page_is_seen() {
        Page page = chromium.window(PHONE, true);
        // What is set into a page is held to that page's Content-Security-Policy: ours forbids styles in a line.
        page.navigate("about:blank");
        page.setContent("""
                <html lang="en"><title>A</title><main><h1>A</h1><img src="data:,"><p style="color:#aaa">Pale</p>
                <p><a href="/a" style="display:inline-block;font-size:6px">a</a><a href="/b"
                style="display:inline-block;font-size:6px">b</a></p>
                <p style="overflow:hidden;width:2em;white-space:nowrap">Cut off in the middle</p>
                <div style="overflow:auto"><p style="width:900px">x</p></div><p style="width:400px">x</p></main>
                """);
        assertThat(Axe.violations(page, true)).anyMatch(each -> each.startsWith("image-alt"))
                .anyMatch(each -> each.startsWith("color-contrast"))
                .anyMatch(each -> each.startsWith("target-size"));
        assertThat(Looks.wider(page)).isNotEmpty();
        assertThat(Looks.scrollsUnlabelled(page)).hasSize(1);
        assertThat(Looks.cut(page)).hasSize(1);
        assertThat(Looks.inAnotherFont(page)).isNotEmpty();
    }

    /** Of the page that is shown from then on. */
    private String words(ExamplePage example, boolean scripts) {
        Page page = chromium.window(DESK, scripts);
        List<String> strange = new ArrayList<>();
        Consumer<Request> asked = request -> {
            if (!request.url().startsWith(ledger.origin() + "/")) {
                strange.add(request.url());
            }
        };
        Consumer<ConsoleMessage> said = message -> {
            if (message.type().equals("error") && !isTheStatusOfThePage(message.text(), example)) {
                strange.add(message.text() + " " + message.location());
            }
        };
        page.onRequest(asked);
        page.onConsoleMessage(said);
        page.navigate(ledger.origin() + ledger.path(example));
        String words = page.locator("body").innerText();
        page.offRequest(asked);
        page.offConsoleMessage(said);
        assertThat(strange).isEmpty();
        return words;
    }

    private static boolean isTheStatusOfThePage(String message, ExamplePage example) {
        return example.status() != 200 && message.contains("status of " + example.status());
    }
}
