package org.accountabilityledger.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on paper: what is on record, which moment that is and where the sources are; and no way to anywhere. */
@InABrowser
class PrintedPagesTest {

    private final ShownLedger ledger;
    private final Page page;

    PrintedPagesTest(ShownLedger ledger, Chromium chromium) {
        this.ledger = ledger;
        this.page = chromium.window(720, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/commitments?validOn=2025-06-30", "/commitments?gap=not-yet-assessed", "/changes",
            "/reviews/casey-audit", "/due", "/timeline", "/gaps", "/nowhere"})
    void what_leads_elsewhere_is_left_out(String path) {
        printed(path);
        assertThat(page.locator("nav, form, button, select, .skip, .chips, footer a")
                .and(page.locator(":visible"))).hasCount(0);
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void a_page_says_which_moment_it_shows() {
        String today = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
                .format(LocalDate.now(ZoneId.of("Europe/London")));
        assertThat(printed("/reviews/closed-cases-review").getByText("This page shows how things stood on " + today
                + ", as the ledger knew it on that day.")).isVisible();
        assertThat(printed("/commitments?knownAt=2000-01-01").getByText("as the ledger knew it on 1 January 2000"))
                .isVisible();
        printed("/reviews/closed-cases-review");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator(".printed")).isHidden();
    }

    @Test
    void a_source_is_printed_with_its_address() {
        printed("/clock-rules/police-conduct-recommendation");
        String after = (String) page.locator("ul.citations a[data-address]").first()
                .evaluate("link => getComputedStyle(link, '::after').content");
        assertThat(after).contains(" <https://");
        assertThat(page.locator("header .name").evaluate("link => getComputedStyle(link, '::after').content"))
                .as("an address within the ledger is of no use on paper").isEqualTo("none");
    }

    @Test
    void what_is_folded_on_the_screen_is_printed() {
        printed("/compare/2025-06-03...2025-11-05/reviews/closed-cases-review?by=valid");
        assertThat(page.locator("main details:not([open]) dl")).isVisible();
    }

    private Page printed(String path) {
        page.navigate(ledger.origin() + path);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return page;
    }
}
