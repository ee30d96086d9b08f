package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.accountabilityledger.clock.SweptLedger;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A promise, a reply and a review, each due on 10 March 2024 at first and moved to 10 September: whoever tells one day
 * tells the other. */
class MovedDaysTest {

    private static final List<String> SCHEDULES = List.of("/commitments", "/commitments.json", "/commitments.csv",
            "/commitments/promise", "/commitments/promise.json", "/due", "/due.json", "/due.csv", "/due.ics",
            "/outstanding", "/outstanding.json", "/outstanding.csv", "/duties", "/duties.json", "/duties.csv",
            "/recommendations", "/recommendations.json", "/recommendations.csv", "/recommendations/call",
            "/recommendations/call.json", "/reviews", "/reviews.json", "/reviews.csv", "/reviews/audit",
            "/reviews/audit.json", "/institutions/north-force", "/institutions/north-force.json", "/slippage",
            "/slippage.json", "/slippage.csv", "/timeline.atom", "/timeline.json", "/commitments/promise.atom",
            "/recommendations/call.atom", "/reviews/audit.atom", "/changes.atom?from=2024-01-01&to=2024-12-01&by=valid",
            "/compare/2024-01-10...2024-05-01/commitments/promise?by=valid",
            "/compare/2024-01-10...2024-05-01/recommendations/call?by=valid",
            "/compare/2024-01-10...2024-05-01/reviews/audit?by=valid");
    @TempDir
    private static Path folder;
    private static SweptLedger ledger;
    private static Visitor visitor;

    @BeforeAll
    static void three_days_are_moved() {
        ledger = SweptLedger.on(folder, "2024-01-02");
        visitor = Visitor.of(ledger.node);
        ledger.called("call", "2024-03-10", List.of("north-force"));
        ledger.promised("promise", "2024-03-10");
        ledger.opened("audit", "2024-03-10");
        ledger.itIs("2024-08-20");
        ledger.clerk.send("defer-deadline", """
                {"commitment": "promise", "occurredOn": "2024-03-01", "citations": [{"source": "report"}],
                 "to": "2024-09-10", "reason": "More work."}""");
        ledger.clerk.send("extend-review", """
                {"review": "audit", "occurredOn": "2024-03-01", "citations": [{"source": "report"}],
                 "to": "2024-09-10", "reason": "More work."}""");
        ledger.clerk.send("grant-reply-extension", """
                {"recommendation": "call", "occurredOn": "2024-03-01", "statedBy": "inspectorate",
                 "citations": [{"source": "report"}], "duties": ["call/north-force"], "until": "2024-09-10",
                 "reason": "More work."}""");
        ledger.caughtUp();
    }

    @AfterAll
    static void the_node_stops() {
        ledger.close();
    }

    @Test
    void every_door_that_tells_the_day_that_counts_tells_the_day_first_set() {
        assertThat(SCHEDULES.stream().filter(door -> says(door, "10 September 2024", "2024-09-10", "20240910")))
                .hasSizeGreaterThan(30);
        assertThat(SCHEDULES.stream().filter(door -> says(door, "10 September 2024", "2024-09-10", "20240910"))
                .filter(door -> !says(door, "10 March 2024", "2024-03-10"))).isEmpty();
    }

    @Test
    void each_row_of_what_is_due_and_each_event_of_the_calendar_tells_both() {
        visitor.json("/due.json").get("items").forEach(line -> {
            assertThat(line.at("/due/edtf").asString()).isEqualTo("2024-09-10");
            assertThat(line.at("/firstDue/edtf").asString()).isEqualTo("2024-03-10");
            assertThat(line.get("words").asString()).contains("due on 10 September 2024, in 21 days")
                    .endsWith("; first due on 10 March 2024, 163 days ago");
        });
        assertThat(visitor.json("/due.json").get("items")).hasSize(3);
        assertThat(visitor.get("/due.ics").body().replace("\r\n ", "").split("BEGIN:VEVENT")).hasSize(4)
                .satisfies(parts -> assertThat(Stream.of(parts).skip(1)).allMatch(part ->
                        part.contains("Moved from 10 March 2024\\, the day first set.")));
    }

    @Test
    void the_first_sentences_of_a_page_tell_both() {
        for (String page : List.of("/commitments/promise", "/reviews/audit")) {
            assertThat(visitor.page(page).select("main .status").text()).as(page).contains("10 March 2024")
                    .contains("10 September 2024");
        }
    }

    private static boolean says(String door, String... days) {
        String body = visitor.get(door).body();
        String said = door.contains(".json") || door.contains(".csv") || door.contains(".ics") ? body
                : Jsoup.parse(body).text();
        return Stream.of(days).anyMatch(said::contains);
    }
}
