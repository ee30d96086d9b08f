package org.accountabilityledger.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody wants to know is found from the first page, by what the pages say in words; without scripts. */
@InABrowser
class ClickPathsTest {

    private final ShownLedger ledger;
    private final Page page;

    ClickPathsTest(ShownLedger ledger, Chromium chromium) {
        this.ledger = ledger;
        this.page = chromium.window(1280, false);
    }

    @BeforeEach
    void somebody_comes_to_the_first_page() {
        page.navigate(ledger.origin());
    }

    @Test
    void how_many_forces_had_answered_by_june_and_by_november_2025_and_what_the_sources_do_not_say() {
        follow("every figure that was counted or forecast, day by day");
        assertThat(entry("About half of the forces had reported back").locator(".when")).hasText("3 June 2025");
        Locator november = entry("23 forces had referred cases");
        assertThat(november).containsText("November 2025");
        assertThat(november).containsText("It does not say which forces these were");
        november.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("closed cases")).first().click();
        assertThat(heading()).hasText("The police forces look again at closed cases");
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Returns received, in forces")
                .setExact(true))).containsText("about 21");
    }

    @Test
    void what_changed_between_3_june_and_5_november_2025() {
        Locator form = page.getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("What changed between two days"));
        form.getByLabel("after the end of").fill("2025-06-03");
        form.getByLabel("up to the end of").fill("2025-11-05");
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByText("after the end of 3 June 2025, up to the end of 5 November 2025").first()).isVisible();
        assertThat(entry("The last two candidates for the chair withdrew")).isVisible();
        assertThat(page.getByText("About half of the forces had reported back")).hasCount(0);
        assertThat(page.getByText("Positions and promises that were reversed: 1").first()).isVisible();
    }

    @Test
    void what_the_record_said_before_the_reversal() {
        follow("every position and promise that was reversed");
        page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("14 June 2025"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("before it, and after it")).click();
        Locator reply = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Reply of HM Government"));
        assertThat(reply.locator("del")).containsText("rejected");
        assertThat(reply.locator("ins")).containsText("accepted");
    }

    @Test
    void how_a_review_stood_on_an_earlier_day_and_the_way_back() {
        follow("reviews");
        follow("The police forces look again at closed cases");
        page.getByText("This page on an earlier day").click();
        page.getByLabel("How things stood on").fill("2025-06-10");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).last().click();
        assertThat(page.getByText("This page shows how things stood on 10 June 2025")).isVisible();
        assertThat(page.getByText("more than 800")).hasCount(0);
        follow("The page as it is now");
        assertThat(page.getByRole(AriaRole.TABLE).getByText("more than 800").first()).isVisible();
        assertThat(page.url()).isEqualTo(ledger.origin() + "/reviews/closed-cases-review");
    }

    @Test
    void what_is_due_of_one_body_is_found_by_a_filter() {
        page.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Commitments"))
                .click();
        page.getByLabel("Institution").selectOption("Home Office");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Narrow")).first().click();
        assertThat(page.getByRole(AriaRole.ROWHEADER).first()).isVisible();
        assertThat(page.url()).contains("institution=home-office");
    }

    private void follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first().click();
    }

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private Locator entry(String words) {
        return page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(words)).first();
    }
}
