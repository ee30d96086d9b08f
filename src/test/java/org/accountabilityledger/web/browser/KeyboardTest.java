package org.accountabilityledger.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has no mouse reaches everything, and sees where they are. */
@InABrowser
class KeyboardTest {

    private static final String FOCUSED = "() => { const on = document.activeElement; "
            + "return on === document.body ? '' : on.outerHTML.slice(0, 200); }";
    private static final String MARKED = """
            () => {
                const on = document.activeElement;
                const look = () => { const style = getComputedStyle(on); const box = on.getBoundingClientRect();
                    return [style.outline, style.boxShadow, style.backgroundColor, style.borderColor, box.top > -1
                        && box.height > 1].join(); };
                const focused = look();
                on.blur();
                const left = look();
                on.focus({ focusVisible: true });
                return focused !== left && focused.endsWith('true');
            }
            """;

    private final ShownLedger ledger;
    private final Chromium chromium;

    KeyboardTest(ShownLedger ledger, Chromium chromium) {
        this.ledger = ledger;
        this.chromium = chromium;
    }

    @Test
    void the_first_key_leads_past_the_navigation() {
        Page page = chromium.window(1280, true);
        page.navigate(ledger.origin() + "/commitments");
        page.keyboard().press("Tab");
        Locator skip = page.getByText("Skip to the content");
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat((boolean) page.evaluate("() => document.querySelector('main').contains(document.activeElement)"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/commitments", "/reviews/closed-cases-review?validOn=2025-06-10",
            "/recommendations/example-one-register/letters"})
    void everything_that_takes_the_focus_shows_it(String address) {
        Page page = chromium.window(320, true);
        page.navigate(ledger.origin() + address);
        int seen = 0;
        for (page.keyboard().press("Tab"); !page.evaluate(FOCUSED).equals("") && seen < 120;
                page.keyboard().press("Tab")) {
            assertThat((boolean) page.evaluate(MARKED)).as((String) page.evaluate(FOCUSED)).isTrue();
            seen++;
        }
        assertThat(seen).isGreaterThan(20);
    }
}
