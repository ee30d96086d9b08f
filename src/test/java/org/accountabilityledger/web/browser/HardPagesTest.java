package org.accountabilityledger.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.testing.Clerk;
import org.accountabilityledger.testing.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page is wider than its window, however long the words, the names and the references that were recorded. */
@InABrowser
class HardPagesTest {

    private static final String WORD = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft";
    private static final String NAME = WORD + " of " + "the Board for ".repeat(8) + "everything";
    private static final String REFERENCE = "a23456789012345678901234567890123456789012345678901234567890";

    private static Node node;

    private final Chromium chromium;

    HardPagesTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeAll
    static void a_ledger_holds_what_is_hard_to_show() throws Exception {
        node = Node.on(TestDatabase.migrated());
        Clerk clerk = new Clerk(node);
        String said = "\"citations\":[{\"source\":\"" + REFERENCE + "\",\"locator\":\"" + WORD + "\",\"quotation\":\""
                + WORD + "\"}]";
        String file = REFERENCE + "\",\"occurredOn\":\"2024-01-05\"," + said;
        clerk.send("register-source", ("{'source':'" + REFERENCE + "','occurredOn':'2020','publisher':'" + NAME
                + "','title':'" + NAME + "','publishedOn':'2020','sourceKind':'NEWS_REPORT'}").replace('\'', '"'));
        clerk.send("register-institution", "{\"institution\":\"" + file.replace("2024-01-05", "1990") + ",\"name\":\""
                + NAME + "\",\"institutionKind\":\"PUBLIC_BODY\"}");
        clerk.send("register-institution", "{\"institution\":\"board\",\"occurredOn\":\"1990\"," + said
                + ",\"name\":\"" + WORD + "\",\"institutionKind\":\"PUBLIC_BODY\"}");
        record(clerk, said, file);
        node.bean(ProjectionRunner.class).await(node.bean(Journal.class).head(), java.time.Duration.ofMinutes(1));
    }

    private static void record(Clerk clerk, String said, String file) throws Exception {
        clerk.send("open-review", "{\"review\":\"" + file + ",\"title\":\"" + NAME
                + "\",\"reviewKind\":\"AUDIT\",\"conductedBy\":[\"board\"],\"due\":\"2024-06-30\",\"terms\":\"" + WORD + "\"}");
        clerk.send("raise-allegation", "{\"allegation\":\"" + file + ",\"title\":\"" + NAME + "\",\"words\":\"" + WORD
                + "\",\"against\":[\"" + REFERENCE + "\"]}");
        clerk.send("issue-recommendation", "{\"recommendation\":\"" + file + ",\"statedBy\":\"board\",\"origin\":\"CALL\","
                + "\"title\":\"" + NAME + "\",\"words\":\"" + WORD + "\",\"replyDue\":\"2024-03-01\",\"addressees\":[\""
                + REFERENCE + "\"]}");
        clerk.send("make-commitment", "{\"commitment\":\"" + file + ",\"statedBy\":\"" + REFERENCE + "\",\"title\":\"" + NAME
                + "\",\"owner\":\"" + REFERENCE + "\",\"words\":\"" + WORD + "\",\"due\":\"2024-06-30\"}");
        clerk.send("defer-deadline", "{\"commitment\":\"" + file + ",\"statedBy\":\"" + REFERENCE
                + "\",\"to\":\"2025-06-30\",\"reason\":\"" + WORD + "\"}");
        clerk.send("reverse-commitment", "{\"commitment\":\"" + file + ",\"statedBy\":\"" + REFERENCE
                + "\",\"reverses\":1,\"words\":\"" + WORD + "\",\"reason\":\"" + WORD + "\"}");
        clerk.send("record-consultation", "{\"consultation\":\"" + REFERENCE + "\",\"occurredOn\":\"2026-01-01\"," + said
                + ",\"upTo\":\"2025-12-31\",\"files\":[\"recommendation:" + REFERENCE + "\",\"commitment:" + REFERENCE + "\"]}");
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/commitments", "/recommendations", "/reviews", "/allegations", "/institutions",
        "/sources", "/due", "/duties", "/outstanding", "/slippage", "/reversals", "/gaps", "/gaps?list=nothing-promised", "/timeline",
        "/changes", "/changes?by=valid&from=1990-01-01", "/search?q=everything", "/commitments/{r}",
        "/commitments/{r}/history", "/recommendations/{r}", "/recommendations/{r}/letters", "/reviews/{r}",
        "/allegations/{r}", "/institutions/{r}", "/sources/{r}", "/consultations/{r}",
        "/compare/2023-01-01...2026-01-01", "/compare/2023-01-01...2026-01-01/commitments/{r}", "/measures",
        "/commitments?validOn=2024-06-01", "/nothing-is-here-" + REFERENCE, "/commitments/" + WORD, "/search?q=" + WORD})
    void no_page_is_wider_than_the_window_and_no_button_is_broken(String address) {
        Page page = chromium.window(1280, true);
        page.navigate("http://127.0.0.1:" + node.port() + address.replace("{r}", REFERENCE));
        List<String> wider = new ArrayList<>();
        for (int width : List.of(1280, 768, 390, 320)) {
            page.setViewportSize(width, 800);
            Looks.openDetails(page);
            Looks.wider(page).forEach(each -> wider.add("at " + width + ": " + each));
            broken(page).forEach(each -> wider.add("broken at " + width + ": " + each));
        }
        assertThat(wider).isEmpty();
    }

    /** The words on buttons are the product's own: each stands on one line. */
    @SuppressWarnings("unchecked")
    private static List<String> broken(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('button')].filter(each => each.checkVisibility()).filter(each => {
                    const text = document.createRange();
                    text.selectNodeContents(each);
                    return new Set([...text.getClientRects()].map(line => Math.round(line.top))).size > 1;
                }).map(each => each.textContent)""");
    }
}
