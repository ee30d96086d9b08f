package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accountabilityledger.clock.SweptLedger;
import org.accountabilityledger.testing.Visitor;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever changes the letters of an entry of a feed or of an event of the calendar, its time of change changes too. */
class NewsOfChangedLettersTest {

    private static final List<String> FEEDS = List.of("/timeline.atom", "/commitments/promise.atom",
            "/recommendations/call.atom", "/reviews/audit.atom", "/institutions/north-force.atom",
            "/changes.atom?from=2023-01-01&to=2024-12-01&by=valid");
    @TempDir
    private static Path folder;
    private static SweptLedger ledger;
    private static Visitor visitor;

    private record News(String letters, Instant changed) {
    }

    @BeforeAll
    static void a_call_a_promise_and_a_review_are_due() {
        ledger = SweptLedger.on(folder, "2024-01-02");
        visitor = Visitor.of(ledger.node);
        ledger.called("call", "2024-09-10", List.of("north-force"));
        ledger.promised("promise", "2024-09-10");
        ledger.opened("audit", "2024-09-10");
        ledger.itIs("2025-02-01");
    }

    @AfterAll
    static void the_node_stops() {
        ledger.close();
    }

    @Test
    void letters_that_differ_have_another_time() {
        assertThat(told(() -> renamed("north-force", "North Force, as it is called now"))).isGreaterThan(3);
        assertThat(told(() -> renamed("inspectorate", "His Inspectorate"))).isGreaterThan(3);
        assertThat(told(() -> ledger.withdrawn("institution", "north-force", 2))).isGreaterThan(3);
        assertThat(told(() -> succeeded("north-force", "south-force"))).isGreaterThan(1);
        assertThat(told(() -> ledger.clerk.send("defer-deadline", """
                {"commitment": "promise", "occurredOn": "2024-04-01", "citations": [{"source": "report"}],
                 "to": "2024-11-10", "reason": "More work."}"""))).isGreaterThan(0);
        assertThat(told(() -> ledger.withdrawn("institution", "north-force", 4))).isGreaterThan(1);
        assertThat(told(() -> ledger.withdrawn("commitment", "promise", 2))).isGreaterThan(0);
    }

    /** How many entries and events have other letters after it; each of them has a later time. */
    private static long told(Runnable change) {
        Map<String, News> before = news();
        // A calendar knows no time shorter than a second (RFC 5545).
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> Instant.now().isAfter(now.plusSeconds(1)));
        change.run();
        ledger.caughtUp();
        Map<String, News> after = news();
        List<String> differing = before.keySet().stream().filter(after::containsKey)
                .filter(each -> !before.get(each).letters().equals(after.get(each).letters())).toList();
        assertThat(differing).allSatisfy(each -> assertThat(after.get(each).changed()).as("%s: %s", each,
                after.get(each).letters()).isAfter(before.get(each).changed()));
        return differing.size();
    }

    private static Map<String, News> news() {
        Map<String, News> news = new HashMap<>();
        for (String feed : FEEDS) {
            Element document = Jsoup.parse(visitor.get(feed).body(), Parser.xmlParser()).selectFirst("feed");
            document.select("entry").forEach(entry -> news.put(feed + " " + entry.select("id").text(), news(entry)));
            news.put(feed, new News(document.select("entry > summary, entry > title").text(),
                    Instant.parse(document.select("feed > updated").text())));
        }
        Biweekly.parse(visitor.get("/due.ics").body()).first().getEvents().forEach(event ->
                news.put("due.ics " + event.getUid().getValue(), new News(event.getSummary().getValue() + " "
                        + event.getDescription().getValue() + " " + event.getDateStart().getValue(),
                        event.getLastModified().getValue().toInstant())));
        return news;
    }

    private static News news(Element entry) {
        Instant updated = Instant.parse(entry.select("updated").text());
        entry.select("updated").remove();
        return new News(entry.outerHtml(), updated);
    }

    private static void renamed(String body, String name) {
        ledger.clerk.send("rename-institution", """
                {"institution": "%s", "occurredOn": "2024-03-01", "citations": [{"source": "report"}],
                 "name": "%s"}""", body, name);
    }

    private static void succeeded(String body, String by) {
        ledger.clerk.send("succeed-institution", """
                {"institution": "%s", "occurredOn": "2024-03-01", "citations": [{"source": "report"}],
                 "successor": "%s"}""", body, by);
    }
}
