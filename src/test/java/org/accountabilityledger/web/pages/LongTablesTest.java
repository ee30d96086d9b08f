package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.TimelineQuery;
import org.accountabilityledger.reading.lists.Keyset;
import org.accountabilityledger.reading.lists.ListDefinition;
import org.accountabilityledger.reading.lists.ListQuery;
import org.accountabilityledger.reading.lists.ListRequest;
import org.accountabilityledger.reading.lists.Narrowing;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.reading.sources.SourceQuery;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.RawRequest;
import org.accountabilityledger.testing.Visitor;
import org.accountabilityledger.web.tables.TableWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.ClassUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A long table leaves as it is read, from one position; what breaks in the middle never looks whole. */
class LongTablesTest {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";
    private static final List<Line> MANY = Collections.nCopies(1000, new Line("words ".repeat(20)));
    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static Node node;
    private static Visitor visitor;
    private final AtomicInteger asked = new AtomicInteger();

    record Line(String words) {
    }

    /** A page whose rows are those of the test that runs. */
    public static final class LongPage {

        private Function<Optional<String>, Slice<Line>> slices;

        @Tabular
        public Page<List<Line>> page() {
            return new Page<List<Line>>("long", "Long", List.of()).withTable(Line.class, slices);
        }

        private static LongPage of(Node node) {
            RequestMappingHandlerMapping addresses = node.all(RequestMappingHandlerMapping.class).stream()
                    .filter(each -> each.getHandlerMethods().keySet().stream().anyMatch(at -> at.getPatternValues()
                            .contains("/timeline.csv"))).findFirst().orElseThrow();
            LongPage page = new LongPage();
            addresses.registerMapping(RequestMappingInfo.paths("/long", "/long.csv").methods(RequestMethod.GET)
                    .options(addresses.getBuilderConfiguration()).build(), page, ClassUtils.getMethod(LongPage.class, "page"));
            return page;
        }
    }

    private static LongPage page;

    @BeforeAll
    static void a_ledger_with_seven_sources() {
        node = Node.on(DATABASE);
        page = LongPage.of(node);
        visitor = Visitor.of(node);
        for (int i = 1; i <= 7; i++) {
            records("s" + i);
        }
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @BeforeEach
    void two_thousand_rows() {
        rows(after -> new Slice<>(MANY, after.isEmpty() ? Optional.of("more") : Optional.empty()));
    }

    private void rows(Function<Optional<String>, Slice<Line>> slices) {
        page.slices = after -> {
            asked.incrementAndGet();
            return slices.apply(after);
        };
    }

    private static void records(String source) {
        visitor.records("register-source", """
                {"source":"%s","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""".formatted(source));
    }

    @Test
    void its_first_rows_are_there_before_its_last_ones_are_read() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        rows(after -> {
            assertThat(after.isEmpty() || waits(seen)).as("the first rows came").isTrue();
            return new Slice<>(MANY, after.isEmpty() ? Optional.of("more") : Optional.empty());
        });
        try (Socket line = asks(node, "/long.csv")) {
            InputStream in = line.getInputStream();
            String first = new String(in.readNBytes(2000), StandardCharsets.UTF_8);
            assertThat(first).startsWith("HTTP/1.1 200").contains("Transfer-Encoding: chunked").contains("words words");
            seen.countDown();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).endsWith(LAST_CHUNK);
        }
    }

    static Stream<Throwable> failures() {
        return Stream.of(new IllegalStateException("a mistake"), new DataAccessResourceFailureException("no database",
                new SQLException("gone", "08006")),
                new BadQuestion("too late"), new StackOverflowError());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_breaks_in_the_middle_is_cut_and_never_looks_whole(Throwable failure) {
        rows(after -> after.isEmpty() ? new Slice<>(MANY, Optional.of("more")) : thrown(failure));
        String received = RawRequest.received(node.port(), RawRequest.of("GET /long.csv HTTP/1.1"));
        assertThat(received).startsWith("HTTP/1.1 200").contains("Transfer-Encoding: chunked").contains("words words")
                .doesNotEndWith(LAST_CHUNK).doesNotContain("problem");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_breaks_before_anything_has_left_is_a_problem_and_no_table(Throwable failure) {
        rows(after -> after.isEmpty() ? new Slice<>(MANY.subList(0, 2), Optional.of("more")) : thrown(failure));
        RawRequest.Answer answer = RawRequest.send(node.port(), RawRequest.of("GET /long.csv HTTP/1.1"));
        assertThat(answer.status()).isEqualTo(failure instanceof DataAccessResourceFailureException ? 503
                : failure instanceof BadQuestion ? 400 : 500);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.header("ETag")).isEmpty();
        assertThat(answer.header("Cache-Control")).isEmpty();
        assertThat(answer.header("X-Content-Type-Options")).as("as every answer").contains("nosniff");
        assertThat(answer.body()).doesNotContain("words words");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_breaks_at_its_first_rows_is_a_problem_that_names_no_other_form(Throwable failure) {
        rows(_ -> thrown(failure));
        RawRequest.Answer answer = RawRequest.send(node.port(), RawRequest.of("GET /long.csv HTTP/1.1"));
        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertThat(answer.headers()).noneMatch(line -> line.contains("rel=\"alternate\"") || line.startsWith("Cache-Control: public"));
    }

    @Test
    void what_is_shown_beside_its_rows_is_not_asked() {
        Page<?> list = new ListPages<>(new Uncounted(node.bean(Tables.class)), node.bean(TimelineQuery.class), node.bean(FeedIds.class))
                .page(new LinkedMultiValueMap<>());
        assertThat(list.table().orElseThrow().slices().apply(Optional.empty()).items()).isEmpty();
        assertThatThrownBy(list::reading).hasMessage("counted");
    }

    private static final class Uncounted extends ListQuery<Line, Line, Long> {

        private Uncounted(Tables tables) {
            super(tables, ListDefinition.of("/long", "Long", "", Line.class).sorted(new Sort("words", "Words", "words")));
        }

        @Override
        protected Line read(ResultSet row, Heirs heirs) {
            throw new IllegalStateException("read");
        }

        @Override
        protected List<Placed<Line>> rows(ListRequest request, Keyset keyset, Narrowing narrowing, Heirs heirs) {
            return List.of();
        }

        @Override
        protected List<Line> lines(List<Line> rows, Heirs heirs) {
            return rows;
        }

        @Override
        public Long totals(ListRequest request) {
            throw new IllegalStateException("counted");
        }
    }

    @Test
    void whoever_asks_for_its_head_has_the_same_head_and_reads_no_further_than_can_be_refused() {
        HttpResponse<String> whole = visitor.get("/long.csv");
        asked.set(0);
        HttpResponse<String> head = visitor.head("/long.csv");
        assertThat(asked).hasValue(1);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(Visitor.vary(head)).contains("accept-datetime");
        for (String name : List.of("ETag", "Link", "Cache-Control", "Content-Type", "Content-Length")) {
            assertThat(head.headers().allValues(name)).as(name).isEqualTo(whole.headers().allValues(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/long.csv", "/long.csv?validOn=2025-06-20", "/as-of/%s/long.csv", "/long.csv?knownAt=%s"})
    void what_is_known_already_is_told_so_before_anything_is_read(String address) {
        String past = visitor.json("/timeline.json").at("/items/0/recordedAt").asString();
        String there = address.formatted(past);
        HttpResponse<String> answer = visitor.get(there);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("W/\"");
        asked.set(0);
        for (String known : List.of(tag, tag.substring(2), "\"other\", " + tag)) {
            HttpResponse<String> again = visitor.get(there, "If-None-Match", known);
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(Visitor.vary(again)).isEqualTo(Visitor.vary(answer)).contains("accept-encoding");
            for (String name : List.of("ETag", "Cache-Control", "Memento-Datetime")) {
                assertThat(again.headers().allValues(name)).as(name).isEqualTo(answer.headers().allValues(name));
            }
        }
        assertThat(asked).hasValue(0);
        assertThat(visitor.get(there, "If-None-Match", "*").statusCode()).isEqualTo(304);
        assertThat(visitor.get(there, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/sources.csv", "If-None-Match", tag).statusCode()).as("of another list").isEqualTo(200);
        records("seen-" + Math.abs(address.hashCode()));
        assertThat(visitor.get(there, "If-None-Match", tag).statusCode()).isEqualTo(address.contains("%s") ? 304 : 200);
    }

    @Test
    void another_release_or_others_who_read_have_another_tag() {
        try (Node later = Node.on(DATABASE, "spring.application.version=later")) {
            Stream<HttpResponse<String>> answers = Stream.of(visitor.get("/sources.csv"),
                    visitor.get("/sources.csv?examples=show"), visitor.get("/sources.csv?sort=title"),
                    visitor.get("/institutions.csv"), Visitor.of(later).get("/sources.csv"));
            assertThat(answers.map(answer -> answer.headers().firstValue("ETag").orElseThrow())).doesNotHaveDuplicates();
        }
    }

    @Test
    void its_rows_are_those_of_one_position_whatever_is_recorded_meanwhile() {
        SourceQuery sources = node.bean(SourceQuery.class);
        List<Standpoint> from = new ArrayList<>();
        int before = sources.answer(ListRequest.all().rows(100)).items().size();
        rows(after -> {
            from.add(Standpoint.taken());
            CompletableFuture.runAsync(() -> records("meanwhile-" + from.size() + "-" + before)).join();
            return sources.answer(ListRequest.all().rows(2).from(after)).map(each -> new Line(each.reference()));
        });
        assertThat(visitor.get("/long.csv").body().lines().skip(1)).hasSize(before).doesNotHaveDuplicates()
                .noneMatch(line -> line.startsWith("meanwhile") && line.endsWith("-" + before));
        assertThat(from).hasSizeGreaterThan(3);
        assertThat(Set.copyOf(from)).hasSize(1);
    }

    @Test
    void who_does_not_read_holds_no_connection_of_others_and_is_cut() throws Exception {
        Set<Thread> walks = ConcurrentHashMap.newKeySet();
        try (Node small = Node.on(TestDatabase.migrated(), "ledger.database.pool-size=2",
                "server.tomcat.connection-timeout=10s")) {
            SourceQuery sources = small.bean(SourceQuery.class);
            LongPage.of(small).slices = after -> {
                walks.add(Thread.currentThread());
                sources.answer(ListRequest.all());
                return new Slice<>(MANY, Optional.of("for ever"));
            };
            try (Socket one = asks(small, "/long.csv"); Socket two = asks(small, "/long.csv");
                    Socket three = asks(small, "/long.csv")) {
                await().atMost(LONGEST).until(() -> walks.size() == 3 && walks.stream().allMatch(LongTablesTest::stands));
                assertThat(Visitor.of(small).get("/sources.json").statusCode()).isEqualTo(200);
                await().atMost(LONGEST).until(() -> walks.stream().noneMatch(LongTablesTest::writes));
                for (Socket line : List.of(one, two, three)) {
                    assertThat(RawRequest.rest(line)).doesNotEndWith(LAST_CHUNK);
                }
            }
        }
    }

    private static boolean stands(Thread walk) {
        return writes(walk) && Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING).contains(walk.getState())
                && Stream.of(walk.getStackTrace()).noneMatch(frame -> frame.getClassName().contains("SourceQuery"));
    }

    private static boolean writes(Thread walk) {
        return Stream.of(walk.getStackTrace()).anyMatch(frame -> frame.getClassName().equals(TableWriter.class.getName()));
    }

    private static Socket asks(Node node, String address) throws Exception {
        Socket line = new Socket("127.0.0.1", node.port());
        line.setSoTimeout((int) LONGEST.toMillis());
        line.getOutputStream().write(RawRequest.of("GET " + address + " HTTP/1.1"));
        return line;
    }

    private static boolean waits(CountDownLatch seen) {
        try {
            return seen.await(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static <T> T thrown(Throwable failure) {
        if (failure instanceof Error broken) {
            throw broken;
        }
        throw (RuntimeException) failure;
    }
}
