package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accountabilityledger.clock.Swept;
import org.accountabilityledger.clock.SweptLedger;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two bodies ended on 1 February 2024, and that is recorded only after the ledger has called them overdue for what was
 * due on 10 March. From then on no door lays it to them; and when a successor is recorded, it is the successor's.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndedBodiesPagesTest {

    private static final String ENDED = "of a body that ended on 1 February 2024 without a successor on record";
    private static final List<String> DOORS = List.of("/", "/index.json", "/commitments", "/commitments.json",
            "/commitments.csv", "/commitments/promise", "/commitments/promise.json", "/due", "/due.json", "/due.csv",
            "/due.ics", "/outstanding", "/outstanding.json", "/outstanding.csv", "/recommendations",
            "/recommendations.json", "/recommendations.csv", "/recommendations/call", "/recommendations/call.json",
            "/recommendations/call/letters", "/reviews", "/reviews.json", "/reviews.csv", "/reviews/audit",
            "/reviews/audit.json", "/institutions/north-force", "/institutions/north-force.json",
            "/institutions/inspectorate", "/institutions/inspectorate.json", "/gaps",
            "/compare/2024-01-10...2024-05-01/commitments/promise", "/compare/2024-01-10...2024-05-01/reviews/audit",
            "/compare/2024-01-10...2024-05-01/recommendations/call", "/compare/2024-01-10...2024-05-01");
    @TempDir
    private static Path folder;
    private static SweptLedger ledger;
    private static Visitor visitor;

    @BeforeAll
    static void a_call_a_promise_with_a_step_and_a_review_are_due_on_10_march_2024() {
        ledger = SweptLedger.on(folder, "2024-01-02");
        visitor = Visitor.of(ledger.node);
        ledger.called("call", "2024-03-10", List.of("north-force"));
        ledger.promised("promise", "2024-03-10");
        ledger.step("promise", "first-part", "2024-03-10");
        ledger.opened("audit", "2024-03-10");
        ledger.itIs("2024-05-01");
        ledger.consulted("2024-05-01", List.of("recommendation:call", "commitment:promise", "review:audit"));
    }

    @AfterAll
    static void the_node_stops() {
        ledger.close();
    }

    @Test
    @Order(1)
    void while_nothing_is_recorded_of_their_end_all_four_are_overdue() {
        assertThat(ledger.sweep()).isEqualTo(new Swept(3, 4, 0, 0));
        ledger.caughtUp();
        assertThat(DOORS.stream().filter(door -> accuses(door, ""))).hasSizeGreaterThan(15);
        assertThat(count("/due.json", "overdue")).isEqualTo(4);
    }

    @Test
    @Order(2)
    void what_the_clock_noted_before_the_end_was_recorded_is_taken_back_once() {
        abolished("north-force");
        abolished("inspectorate");
        assertThat(ledger.sweep()).isEqualTo(new Swept(3, 0, 4, 0));
        assertThat(ledger.sweep()).isEqualTo(new Swept(0, 0, 0, 0));
        ledger.caughtUp();
        assertThat(visitor.page("/commitments/promise").select("del, s").text()).contains("passed");
    }

    @Test
    @Order(3)
    void no_door_lays_it_to_them_today_or_on_any_day_after_their_end() {
        assertThat(Stream.of("", "?validOn=2024-03-11", "?validOn=2024-05-01").flatMap(day -> DOORS.stream()
                .filter(door -> !(day.isEmpty() ? "" : door).startsWith("/compare"))
                .filter(door -> accuses(door, day)).map(door -> door + day))).isEmpty();
        assertThat(count("/due.json", "overdue")).isZero();
        assertThat(count("/due.json", "ended")).isEqualTo(4);
        assertThat(count("/due.json", "all")).isEqualTo(4);
        assertThat(count("/due.json", "open")).isZero();
        assertThat(visitor.page("/due").select(".status").text()).startsWith("0 days are on record");
    }

    @Test
    @Order(4)
    void they_are_listed_as_such_with_the_end_in_words() {
        assertThat(references("/commitments.json?schedule=ENDED")).containsExactly("promise");
        assertThat(references("/reviews.json?schedule=ENDED")).containsExactly("audit");
        assertThat(StreamSupport.stream(visitor.json("/due.json?when=ended").get("items").spliterator(), false)
                .map(line -> line.get("words").asString())).hasSize(4).allMatch(words -> words.contains(ENDED));
        for (String page : List.of("/commitments", "/commitments/promise", "/reviews", "/reviews/audit", "/due",
                "/outstanding", "/recommendations/call")) {
            assertThat(visitor.page(page).select("main").text()).as(page).contains(ENDED);
        }
        assertThat(visitor.page("/commitments/promise").select("main").text()).contains(
                "which ended on 1 February 2024 without a successor on record");
        assertThat(visitor.json("/institutions/north-force.json").at("/scorecard/now/counts/ENDED").asInt()).isOne();
        assertThat(visitor.get("/due.ics").body()).doesNotContain("VEVENT");
    }

    @Test
    @Order(5)
    void with_a_successor_it_is_the_successors() {
        ledger.clerk.send("succeed-institution", """
                {"institution": "north-force", "occurredOn": "2024-02-01", "citations": [{"source": "report"}],
                 "successor": "south-force"}""");
        assertThat(ledger.sweep()).isEqualTo(new Swept(2, 3, 0, 0));
        ledger.caughtUp();
        assertThat(references("/commitments.json?schedule=OVERDUE")).containsExactly("promise");
        assertThat(visitor.json("/institutions/south-force.json").at("/scorecard/now/counts/OVERDUE").asInt()).isOne();
        assertThat(visitor.json("/due.json?when=overdue&institution=south-force").get("items")).hasSize(3);
        assertThat(references("/reviews.json?schedule=ENDED")).containsExactly("audit");
    }

    @Test
    @Order(6)
    void a_group_whose_members_have_ended_has_no_duty_for_them_and_its_page_says_so() {
        ledger.clerk.send("register-institution", """
                {"institution": "inspectorates", "occurredOn": "1996", "citations": [{"source": "report"}],
                 "name": "Inspectorates", "institutionKind": "GROUP"}""");
        ledger.clerk.send("record-membership", """
                {"institution": "inspectorates", "occurredOn": "1996", "citations": [{"source": "report"}],
                 "members": ["inspectorate"], "during": "1996/.."}""");
        ledger.clerk.send("issue-recommendation", """
                {"recommendation": "too-late", "occurredOn": "2024-04-01", "statedBy": "east-force",
                 "citations": [{"source": "report"}], "origin": "CALL", "title": "Look", "words": "Look at it.",
                 "addressees": ["inspectorates"], "replyDue": "2024-04-09"}""");
        ledger.caughtUp();
        assertThat(visitor.page("/recommendations/too-late").select("#duties + p").text())
                .startsWith("Nobody has a duty to answer it: no member on record");
        assertThat(visitor.json("/outstanding.json?institution=inspectorates").get("items")).isEmpty();
        for (String door : List.of("/recommendations", "/recommendations.csv", "/recommendations/too-late/letters",
                "/institutions/inspectorates", "/due")) {
            assertThat(visitor.get(door).statusCode()).as(door).isEqualTo(200);
        }
    }

    private static void abolished(String body) {
        ledger.clerk.send("abolish-institution", """
                {"institution": "%s", "occurredOn": "2024-02-01", "citations": [{"source": "report"}],
                 "reason": "No more."}""", body);
    }

    /** Whether what is told there now says of anything that it is late, or of any day that nobody met it. */
    private static boolean accuses(String door, String day) {
        String said = door.contains(".") ? visitor.get(door + day).body()
                : visitor.page(door + day).select("main :not(del)").stream().map(part -> part.ownText())
                        .reduce("", (one, other) -> one + "\n" + other);
        return said.matches("(?s).*(overdue by \\d|\\d days? (ago|late)|due in \\d|expected by|"
                + "\"(standing|reply)\":\"OVERDUE\"|,OVERDUE,|VEVENT).*");
    }

    private static long count(String list, String figure) {
        return visitor.json(list).at("/counts/" + figure).asLong();
    }

    private static List<String> references(String list) {
        return visitor.references(visitor.json(list));
    }
}
