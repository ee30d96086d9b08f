package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accountabilityledger.clock.Sweep;
import org.accountabilityledger.clock.Swept;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Frame;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The demonstration as its readers see it on 15 February 2026, with the clock's looks in between. */
class ClockPagesTest {

    private static final Clock WINTER = Clock.fixed(Instant.parse("2026-02-15T12:00:00Z"), ZoneId.of("Europe/London"));
    private static final List<Swept> SWEPT = new ArrayList<>();
    private static final Map<String, String> BEFORE = new TreeMap<>();
    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void the_demonstration_is_played() {
        node = Node.on(TestDatabase.migrated(), WINTER);
        visitor = Visitor.of(node);
        Demonstrated.on(node, () -> {
            look();
            visitor.json("/recommendations/example-one-register.json").get("duties").forEach(duty ->
                    BEFORE.put(duty.at("/line/addressee/reference").asString(), standing(duty)));
        });
        look();
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @Test
    void the_clock_noted_each_day_that_passed_once_and_the_second_look_nothing() {
        assertThat(SWEPT.getFirst().noted()).isEqualTo(5);
        assertThat(SWEPT.getLast()).isEqualTo(new Swept(0, 0, 0, 0));
    }

    @Test
    void each_addressee_with_nothing_on_record_was_shown_with_its_days_and_then_the_reply_found_late() {
        assertThat(BEFORE).containsEntry("example-westshire", "OVERDUE 156 1")
                .containsEntry("example-coastshire", "OVERDUE 156 1").containsEntry("example-eastshire", "ACCEPTED 0 1")
                .containsEntry("example-northshire", "ACCEPTED 0 0").containsEntry("example-southshire", "REJECTED 0 0");
        Map<String, String> after = new TreeMap<>();
        visitor.json("/recommendations/example-one-register.json").get("duties").forEach(duty ->
                after.put(duty.at("/line/addressee/reference").asString(), standing(duty)));
        assertThat(after).containsEntry("example-coastshire", "ACCEPTED 0 0")
                .containsEntry("example-westshire", "OVERDUE 156 1");
    }

    @Test
    void what_was_said_before_the_reply_was_found_stays_readable_with_the_reason() {
        String entries = visitor.page("/recommendations/example-one-register").select("#entries ~ *").text();
        assertThat(entries).contains("from Example (made up): Police and Crime Commissioner for Coastshire passed",
                "A reply of 25 April 2025 is on record.");
        assertThat(visitor.page("/recommendations/example-one-register").select("del, s").text())
                .contains("Commissioner for Coastshire passed");
    }

    @Test
    void the_day_says_how_it_was_found_and_by_which_version_of_which_rule() {
        assertThat(visitor.page("/recommendations/example-one-register").select("section.duty p.quiet").text())
                .contains("How that day was found: 56 days, beginning with the day of publication, started 3 March 2025, "
                        + "by Comments of a local policing body on an inspection report, version 1.");
    }

    @Test
    void the_casey_dossier_accuses_nobody_by_arithmetic() {
        JsonNode due = visitor.json("/due.json?examples=show&when=overdue");
        due.get("items").forEach(item -> assertThat(item.at("/file/reference").asString()).startsWith("example-"));
        JsonNode noted = visitor.json("/timeline.json?examples=show&event=review-fell-due");
        noted.get("items").forEach(item -> assertThat(item.at("/file/reference").asString())
                .startsWith("example-"));
        assertThat(visitor.json("/timeline.json?examples=show&event=reply-fell-due").get("items")).hasSize(3);
        visitor.json("/outstanding.json?examples=show").get("items").forEach(item ->
                assertThat(item.at("/addressee/reference").asString()).startsWith("example-"));
    }

    @Test
    void outstanding_replies_stand_by_body_and_by_days() {
        JsonNode list = visitor.json("/outstanding.json?examples=show");
        assertThat(list.at("/counts/outstanding").asLong()).isEqualTo(1);
        assertThat(list.at("/bodies/0/longest").asLong()).isEqualTo(156);
        Document page = visitor.page("/outstanding?examples=show");
        assertThat(page.select(Frame.STATUS).text()).isEqualTo("1 reply is due and not on record; as far as sources were "
                + "consulted, the day has passed for 1.");
        assertThat(page.select("table.register td").text())
                .contains("due on 27 April 2025, overdue by 156 days, sources consulted up to 30 September 2025");
    }

    @Test
    void letters_say_what_the_record_bears_and_each_only_what_came_before_it() {
        JsonNode letters = visitor.json("/recommendations/example-one-register/letters.json").at("/duties/0/letters");
        assertThat(letters).hasSize(4);
        assertThat(letters.get(0).get("text").asString()).contains("A reply was due by 27 April 2025 (56 days, beginning "
                + "with the day of publication, 3 March 2025; Police Act 1996, section 55(5A)). No reply is on record; "
                + "sources consulted up to 30 September 2025.").doesNotContain("We wrote to you");
        assertThat(letters.get(2).get("text").asString()).contains("We wrote to you on 12 May 2025 (first letter) and on "
                + "9 June 2025 (second letter).").contains("we may say in public");
        assertThat(letters.get(3).get("text").asString()).contains("If it has replied, this statement and the record "
                + "will be corrected.");
        Document page = visitor.page("/recommendations/example-one-register/letters");
        assertThat(page.select("details[open] summary").text()).isEqualTo("third letter (next)");
        assertThat(page.select("textarea").get(0).wholeText()).isEqualTo(letters.get(0).get("text").asString());
    }

    @Test
    void no_letter_is_offered_where_nothing_is_overdue() {
        assertThat(visitor.json("/recommendations/casey-1/letters.json").get("duties")).isEmpty();
    }

    @Test
    void what_is_due_is_listed_with_its_words_and_its_moves() {
        JsonNode list = visitor.json("/due.json?examples=show");
        assertThat(list.at("/counts/within/7").asLong()).isZero();
        JsonNode moved = visitor.json("/due.json?examples=show&moved=true").get("items");
        assertThat(moved).hasSize(1);
        assertThat(moved.get(0).at("/file/reference").asString()).isEqualTo("example-northshire-register");
        assertThat(moved.get(0).get("words").asString())
                .matches("due on 31 December 2025, \\d+ days ago; not checked since 30 September 2025; "
                        + "first due by summer 2025 .*, \\d+ days ago");
        assertThat(visitor.json("/due.json?when=within-60&examples=show").get("items").get(0).at("/file/reference").asString())
                .isEqualTo("terms-of-reference");
        assertThat(visitor.get("/due.json?examples=show&when=tomorrow").body()).contains("A value of 'when' is one of overdue, "
                + "not-consulted, held, ended, ahead, and within-N for a number of days N; 'tomorrow' is none.");
    }

    @Test
    void the_calendar_is_sound_and_keeps_its_names_and_counts_the_moves() {
        HttpResponse<String> answer = visitor.get("/due.ics?examples=show");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        ICalendar calendar = Biweekly.parse(answer.body()).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).as(() -> calendar.validate(ICalVersion.V2_0).toString())
                .isTrue();
        Map<String, VEvent> events = new TreeMap<>();
        calendar.getEvents().forEach(event -> events.put(event.getUrl().getValue().replaceAll(".*/", ""), event));
        VEvent register = events.get("example-northshire-register");
        assertThat(register.getSequence().getValue()).isEqualTo(1);
        assertThat(register.getDateStart().getValue().hasTime()).isFalse();
        assertThat(answer.body()).contains("DTSTART;VALUE=DATE:20251231");
        assertThat(register.getAlarms()).extracting(alarm -> alarm.getTrigger().getDuration().getDays())
                .containsExactly(30, 7);
        assertThat(visitor.get("/due.ics?examples=show").body()).isEqualTo(answer.body());
        assertThat(events.values()).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
    }

    @Test
    void a_calendar_is_narrowed_as_its_list_is() {
        assertThat(visitor.json("/due.json?examples=show&institution=home-office").get("calendar").asString())
                .isEqualTo("/due.ics?institution=home-office&examples=show");
        assertThat(Biweekly.parse(visitor.get("/due.ics?examples=show&institution=home-office").body()).first().getEvents())
                .singleElement().satisfies(event -> assertThat(event.getSummary().getValue())
                        .isEqualTo("Promise due: Final terms of reference for the inquiry by March 2026 (Home Office)"));
    }

    private static void look() {
        assertThat(node.bean(ProjectionRunner.class).awaitAll(Duration.ofMinutes(1))).isTrue();
        SWEPT.add(node.bean(Sweep.class).now());
        assertThat(node.bean(ProjectionRunner.class).awaitAll(Duration.ofMinutes(1))).isTrue();
    }

    private static String standing(JsonNode duty) {
        return duty.at("/line/reply").asString() + " " + duty.at("/line/daysOverdue").asLong() + " "
                + duty.get("fellDue").size();
    }
}
