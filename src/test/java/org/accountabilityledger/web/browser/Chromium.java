package org.accountabilityledger.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The machine's own Chromium, started once for all tests. */
final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic");

    private static final double PATIENCE = 10_000;

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(Path.of(named().orElseThrow())).setArgs(QUIET));
    private final Map<Boolean, Page> windows = new HashMap<>();

    static Chromium of(ExtensionContext test) {
        return test.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(Chromium.class);
    }

    /** Where it is, if the build says so. */
    static Optional<String> named() {
        return Optional.ofNullable(System.getProperty("chromium"));
    }

    /** Its one window with scripts, or its one without: opening one takes longer than looking at a page. */
    Page window(int width, boolean scripts) {
        Page page = windows.computeIfAbsent(scripts, this::open);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(width, 800);
        return page;
    }

    private Page open(boolean scripts) {
        Page page = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts)
                .setLocale("en-GB").setTimezoneId("Europe/London")).newPage();
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
