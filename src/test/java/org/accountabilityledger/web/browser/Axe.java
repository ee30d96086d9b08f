package org.accountabilityledger.web.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe what would keep somebody from using a page: WCAG 2.2 A and AA, and its own best practice. */
final class Axe {

    private static final String SOURCE = source();
    private static final String RUN = """
            async colours => {
                const found = await axe.run(document, {
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                    rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: colours } },
                    resultTypes: ['violations'] });
                return found.violations.flatMap(each => each.nodes.slice(0, 5).map(node =>
                    each.id + ': ' + each.help + ': ' + node.html.slice(0, 300) + ' ' + node.failureSummary));
            }
            """;

    private Axe() {
    }

    /** @param colours whether contrast is measured too: it takes longer than all else, and no width changes a colour */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page, boolean colours) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(SOURCE);
        }
        return (List<String>) page.evaluate(RUN, colours);
    }

    private static String source() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
