package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.accountabilityledger.clock.SweptLedger;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;

/** One body accepted one part of a recommendation on the day on which it rejected another: who says it, says of which. */
class PartsTest {

    private static final String VERDICT = "(?is).*(accepted|rejected|replied|reply|more time|overdue).*";
    @TempDir
    private static Path folder;
    private static SweptLedger ledger;
    private static Visitor visitor;

    @BeforeAll
    static void a_call_with_four_parts_is_accepted_rejected_and_left_unanswered() {
        ledger = SweptLedger.on(folder, "2024-01-02");
        visitor = Visitor.of(ledger.node);
        ledger.clerk.send("issue-recommendation", """
                {"recommendation": "call", "occurredOn": "2024-01-02", "statedBy": "inspectorate",
                 "citations": [{"source": "report"}], "origin": "CALL", "title": "Files", "words": "Keep files.",
                 "limbs": [{"key": "paper", "words": "On paper."}, {"key": "copies", "words": "In two copies."},
                     {"key": "index", "words": "With an index."}, {"key": "scans", "words": "As scans."}],
                 "addressees": ["north-force"], "replyDue": "2024-03-10"}""");
        said("accept-recommendation", "paper", "\"words\": \"Yes.\"");
        said("accept-recommendation", "scans", "\"words\": \"Yes.\"");
        said("reject-recommendation", "copies", "\"reasons\": \"No room.\"");
        ledger.itIs("2024-05-01");
        said("reverse-reply", "paper", "\"from\": \"ACCEPTED\", \"to\": \"REJECTED\", \"reason\": \"No.\"");
        ledger.clerk.send("make-commitment", """
                {"commitment": "promise", "occurredOn": "2024-01-05", "statedBy": "north-force",
                 "citations": [{"source": "report"}], "title": "To copy", "owner": "north-force",
                 "words": "We copy.", "arisingFrom": ["call/north-force/copies"]}""");
        ledger.consulted("2024-05-01", List.of("recommendation:call"));
        ledger.sweep();
        ledger.caughtUp();
    }

    @AfterAll
    static void the_node_stops() {
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline", "/recommendations/call", "/recommendations/call/letters", "/commitments",
        "/commitments/promise", "/duties", "/outstanding", "/due", "/reversals", "/gaps", "/institutions/north-force",
        "/changes?from=2024-01-01&to=2024-06-01&by=valid", "/search?q=files",
        "/compare/2024-01-03...2024-05-01/recommendations/call?by=valid"})
    void each_line_that_tells_of_a_reply_of_the_body_names_the_part(String door) {
        Document page = visitor.page(door);
        List<String> lines = page.select("main tr, main li, main section.duty")
                .stream().filter(part -> part.closest("section.duty") == null || part.is("section.duty"))
                .map(part -> part.text()).filter(text -> text.contains("north-force") && text.matches(VERDICT))
                .filter(text -> !text.contains("called for")).toList();
        assertThat(lines).as(door).isNotEmpty().allMatch(PartsTest::namesAPart);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline.atom", "/recommendations/call.atom", "/institutions/north-force.atom"})
    void each_entry_of_a_feed_that_tells_of_a_reply_names_the_part(String feed) {
        List<String> summaries = Jsoup.parse(visitor.get(feed).body(), Parser.xmlParser()).select("entry > summary")
                .eachText().stream().filter(text -> text.matches(VERDICT) && !text.contains("called for")).toList();
        assertThat(summaries).hasSizeGreaterThan(2).allMatch(PartsTest::namesAPart);
    }

    @Test
    void a_reversal_names_the_part_that_was_turned_away_from() {
        assertThat(visitor.page("/recommendations/call").select("#reversals + p").text())
                .isEqualTo("north-force, part paper");
    }

    @Test
    void a_letter_asks_for_the_part_that_was_not_answered_and_the_calendar_names_it() {
        assertThat(visitor.json("/recommendations/call/letters.json").at("/duties/0/letters/0/text").asString())
                .contains("part index");
        assertThat(visitor.get("/due.ics").body().replace("\r\n ", "")).contains("Files\\, part index");
    }

    private static boolean namesAPart(String line) {
        return Stream.of("paper", "copies", "index", "scans").anyMatch(part -> line.toLowerCase().contains(part));
    }

    private static void said(String command, String part, String words) {
        ledger.clerk.send(command, """
                {"recommendation": "call", "occurredOn": "%s", "statedBy": "north-force",
                 "citations": [{"source": "report"}], "duties": ["call/north-force/%s"], %s}""",
                command.startsWith("reverse") ? "2024-04-01" : "2024-01-02", part, words);
    }
}
