package org.accountabilityledger.web.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** How a page lies in its window. */
final class Looks {

    private Looks() {
    }

    /** As if a reader had opened everything that is folded. */
    static void openDetails(Page page) {
        page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
    }

    /** What makes the page scroll sideways, if it does. */
    static List<String> wider(Page page) {
        return strings(page, """
                () => {
                    const width = document.documentElement.clientWidth;
                    if (document.documentElement.scrollWidth <= width) return [];
                    return [...document.querySelectorAll('body *')]
                        .filter(each => each.getBoundingClientRect().right > width + 1 && !each.closest('.scroll'))
                        .map(each => each.outerHTML.slice(0, 200)).slice(0, 5);
                }
                """);
    }

    /** What scrolls by itself and cannot be reached by keyboard, or does not say what it is. */
    static List<String> scrollsUnlabelled(Page page) {
        return strings(page, """
                () => [...document.querySelectorAll('body *')]
                    .filter(each => ['auto', 'scroll'].includes(getComputedStyle(each).overflowX)
                        && each.scrollWidth > each.clientWidth + 1 && each.tagName !== 'TEXTAREA')
                    .filter(each => each.tabIndex !== 0 || !each.ariaLabel || each.role !== 'region')
                    .map(each => each.outerHTML.slice(0, 200))
                """);
    }

    /** Words that their box cuts off. */
    static List<String> cut(Page page) {
        return strings(page, """
                () => [...document.querySelectorAll('body *')]
                    .filter(each => ['hidden', 'clip'].includes(getComputedStyle(each).overflowX)
                        && each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1)
                    .map(each => each.outerHTML.slice(0, 200))
                """);
    }

    /** Words that nobody gave the ledger's own font, or the one for code. */
    static List<String> inAnotherFont(Page page) {
        return strings(page, """
                () => [...document.querySelectorAll('body *')]
                    .filter(each => [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim())
                        && !/^"?(Public Sans|ui-monospace)/.test(getComputedStyle(each).fontFamily))
                    .map(each => each.outerHTML.slice(0, 200))
                """);
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }
}
