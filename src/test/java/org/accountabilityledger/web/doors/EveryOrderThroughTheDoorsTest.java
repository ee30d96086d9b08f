package org.accountabilityledger.web.doors;

import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.Act;
import org.accountabilityledger.projection.Acts;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.testing.Extent;
import org.accountabilityledger.testing.Frame;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Recorder;
import org.accountabilityledger.testing.Seed;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * In whichever order a small history was recorded, every door says the same of every day: each order that the rules let
 * through is a file of its own in one product. {@code -Pfaults} asks every door of every day; {@code -Dseed=} the same
 * days again.
 */
@Tag("faults")
class EveryOrderThroughTheDoorsTest {

    private static final int DAYS = Extent.of(2, 1000);
    private static final int AT_LEAST = Extent.of(10, 60);
    private static final long SEED = Seed.of(EveryOrderThroughTheDoorsTest.class);
    private static final Random RANDOM = new Random(SEED);

    private static final List<List<Act>> HISTORIES = Stream.of(
            Acts.of(Acts.PROMISE, "made", "deferred", "claimed", "found"),
            Acts.of(Acts.CALL, "issued", "stopped", "resumed", "accepted"),
            Acts.of(Acts.AUDIT, "announced", "extended", "reported", "closedEarlier"),
            Acts.of(Acts.PROMISE, "made", "claimed", "closedEarlier"),
            Acts.of(Acts.PROMISE, "made", "deferred", "closed", "reopened"),
            Acts.of(Acts.PROMISE, "made", "step", "reached", "foundComplete", "deferredLater"),
            Acts.of(Acts.PROMISE, "made", "reworded", "turned", "claimed"),
            Acts.of(Acts.PROMISE, "made", "deferred", "deferredLater", "claimed", "closedEarlier"),
            Acts.of(Acts.CALL, "issued", "asked", "extended", "accepted", "rejected"),
            Acts.of(Acts.CALL, "issued", "held", "rejected", "turned", "ruled"),
            Acts.of(Acts.CALL, "issued", "closedAtOnce", "reopened", "held"),
            Acts.of(Acts.AUDIT, "announced", "opened", "extended", "interim", "reported"),
            Acts.of(Acts.AUDIT, "announced", "closedEarlier", "reopened", "extendedLater"))
            .limit(Extent.of(4, 13)).toList();

    private static Node node;
    private static Visitor visitor;
    private static final List<List<Order>> RECORDED = new ArrayList<>();

    @BeforeAll
    static void every_order_is_a_file_of_its_own() {
        node = Node.on(TestDatabase.migrated(), Clock.fixed(TODAY.atTime(12, 0).atZone(LONDON).toInstant(), LONDON));
        visitor = Visitor.of(node);
        Recorder recorder = Recorder.of(node);
        recorder.records("register-source", """
                {"source": "report", "occurredOn": "2025-01-02", "publisher": "The Gazette", "title": "A report",
                 "publishedOn": "2025-01-02", "sourceKind": "NEWS_REPORT"}""");
        Stream.of("committee", "watchdog", "stranger", "north-force").forEach(body -> recorder.records(
                "register-institution", """
                {"institution": "%s", "occurredOn": "1996", "citations": [{"source": "report"}], "name": "The %1$s",
                 "institutionKind": "PUBLIC_BODY"}""".formatted(body)));
        HISTORIES.forEach(acts -> RECORDED.add(Order.recorded(recorder, "h" + RECORDED.size(), acts)));
        recorder.records("record-consultation", """
                {"consultation": "look", "occurredOn": "2026-02-01", "citations": [{"source": "report"}],
                 "upTo": "2026-02-01", "files": [%s]}""".formatted(RECORDED.stream().flatMap(List::stream)
                .map(order -> "\"" + order.kind() + ":" + order.file() + "\"").collect(Collectors.joining(", "))));
        assertThat(node.bean(ProjectionRunner.class).awaitAll(Duration.ofMinutes(5))).isTrue();
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @Test
    void enough_orders_are_let_through() {
        RECORDED.forEach(orders -> System.out.println(orders.size() + " orders of " + orders.getFirst() + " were taken"));
        assertThat(RECORDED).allSatisfy(orders -> assertThat(orders).hasSizeGreaterThan(1));
        assertThat(RECORDED.stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(AT_LEAST);
    }

    @Test
    void every_list_has_the_same_row_on_every_day() {
        for (List<Order> orders : RECORDED) {
            for (LocalDate day : days(orders.getFirst())) {
                for (String list : List.of("/" + orders.getFirst().kind() + "s.json", "/duties.json", "/outstanding.json",
                        "/due.json", "/slippage.json", "/reversals.json")) {
                    List<JsonNode> items = items(list + "?size=100&validOn=" + day);
                    alike(orders, list + " on " + day, order -> items.stream()
                            .filter(item -> order.isIn(item)).map(order::told)
                            .map(Object::toString).sorted().toList());
                }
            }
        }
    }

    @Test
    void every_count_of_a_body_is_the_same() {
        some((orders, day) -> alike(orders, "scorecard on " + day, order -> visitor.json("/institutions/" + order.body()
                + ".json?validOn=" + day).at("/scorecard/now/counts")));
    }

    @Test
    void the_file_is_the_same_as_json_and_on_its_page() {
        some((orders, day) -> {
            alike(orders, "file on " + day, order -> order.told(visitor.json(order.path() + ".json?validOn=" + day)));
            alike(orders, "page on " + day, order -> order.text(visitor.page(order.path() + "?validOn=" + day)
                    .select(Frame.STATUS + ", " + Frame.FACTS).text()));
        });
    }

    @Test
    void it_differs_alike_from_one_day_to_another() {
        some((orders, any) -> {
            if (!orders.getFirst().kind().equals("review")) {
                comparedWith(orders, days(orders.getFirst()).first());
                comparedWith(orders, any);
            }
        });
    }

    private static void comparedWith(List<Order> orders, LocalDate day) {
        alike(orders, "compared with " + day, order -> order.told(visitor.json("/compare/" + day + "..."
                + TODAY + order.path() + ".json?by=valid")));
    }

    @Test
    void its_feed_and_its_days_in_the_calendar_are_the_same() {
        String calendar = visitor.get("/due.ics").body().replace("\r\n ", "");
        RECORDED.forEach(orders -> {
            alike(orders, "feed", order -> Jsoup.parse(visitor.get(order.path() + ".atom").body(), Parser.xmlParser())
                    .select("entry").stream().map(entry -> order.text(entry.select("title, content, summary").stream()
                            .map(Element::text).collect(Collectors.joining(" | ")))).sorted().toList());
            alike(orders, "calendar", order -> Stream.of(calendar.split("BEGIN:VEVENT"))
                    .filter(event -> event.contains(order.file())).map(event -> order.text(event.lines()
                            .filter(line -> line.matches("(SUMMARY|DESCRIPTION|DTSTART|STATUS|CATEGORIES).*"))
                            .collect(Collectors.joining("\n")))).sorted().toList());
        });
    }

    private static List<JsonNode> items(String path) {
        JsonNode page = visitor.json(path);
        return Stream.concat(page.get("items").valueStream(), page.hasNonNull("next")
                ? items(page.get("next").asString()).stream() : Stream.empty()).toList();
    }

    private interface Ask {
        void of(List<Order> orders, LocalDate day);
    }

    /** Each history on some of its days. */
    private static void some(Ask ask) {
        for (List<Order> orders : RECORDED) {
            List<LocalDate> days = new ArrayList<>(days(orders.getFirst()));
            Collections.shuffle(days, RANDOM);
            days.stream().limit(DAYS).forEach(day -> ask.of(orders, day));
        }
    }

    private static <T> void alike(List<Order> orders, String what, Function<Order, T> said) {
        T first = said.apply(orders.getFirst());
        for (Order other : orders.subList(1, orders.size())) {
            assertThat(said.apply(other)).as("seed %d, %s: %s, or %s", SEED, what, orders.getFirst(), other)
                    .isEqualTo(first);
        }
    }

    /** Around every day on which something happened or was due. */
    private static TreeSet<LocalDate> days(Order order) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.concat(order.acts().stream().map(Act::day), order.acts().stream().flatMap(act -> Acts.sets(act).stream()))
                .filter(day -> !day.isBefore(order.acts().getFirst().day()))
                .forEach(day -> days.addAll(List.of(day, day.plusDays(1))));
        return days;
    }
}
