package org.accountabilityledger.access;

import static org.accountabilityledger.accountability.LedgerExamples.REPORT;
import static org.accountabilityledger.accountability.LedgerExamples.citing;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.ArchiveSource;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.RegisterSource;
import org.accountabilityledger.accountability.evidence.SourceKind;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 64 threads on two nodes that change one file at once. */
class GateRaceTest {

    private static final int THREADS = 64;
    private static final Actor CLERK = new Actor("clerk");
    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static Node north;
    private static Node south;

    @BeforeAll
    static void two_nodes_start() {
        north = Node.on(DATABASE);
        south = Node.on(DATABASE);
        gate(0).send(envelope(register(), "register", Optional.empty()));
    }

    @AfterAll
    static void both_stop() {
        south.close();
        north.close();
    }

    @Test
    void without_an_expected_version_every_command_is_recorded_once() throws Exception {
        long before = journal().version(REPORT);
        List<Acknowledgement> outcomes = results(race(i -> gate(i).send(envelope(archive(i), "plain-" + i, Optional.empty()))));
        assertThat(outcomes).hasSize(THREADS).noneMatch(Acknowledgement::repeated);
        assertThat(journal().version(REPORT)).isEqualTo(before + THREADS);
        assertThat(outcomes.stream().map(outcome -> outcome.receipt().version()))
                .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(before + 1, before + THREADS).boxed().toList());
    }

    @Test
    void with_an_expected_version_one_is_recorded_and_the_others_hear_what_came_between() throws Exception {
        long before = journal().version(REPORT);
        List<Future<Acknowledgement>> all = race(i -> gate(i).send(envelope(archive(i), "expected-" + i, Optional.of(before))));
        long recorded = 0;
        for (Future<Acknowledgement> each : all) {
            if (each.state() == Future.State.SUCCESS) {
                recorded++;
            } else {
                assertThat(each.exceptionNow()).isInstanceOfSatisfying(StaleVersion.class, stale ->
                        assertThat(stale.between()).extracting(Recorded::number).containsExactly(before + 1));
            }
        }
        assertThat(recorded).isEqualTo(1);
        assertThat(journal().version(REPORT)).isEqualTo(before + 1);
    }

    @Test
    void the_same_command_under_the_same_key_is_recorded_once_and_answered_the_same() throws Exception {
        long before = journal().version(REPORT);
        List<Acknowledgement> outcomes = results(race(i -> gate(i).send(envelope(archive(7), "same", Optional.empty()))));
        assertThat(outcomes).filteredOn(outcome -> !outcome.repeated()).hasSize(1);
        assertThat(outcomes.stream().map(Acknowledgement::receipt).distinct()).hasSize(1);
        assertThat(journal().version(REPORT)).isEqualTo(before + 1);
    }

    @Test
    void a_reader_behind_the_last_position_misses_nothing_and_sees_times_that_never_fall() throws Exception {
        JdbcClient application = JdbcClient.create(DATABASE.application());
        long start = journal().head();
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
            Future<List<Long>> seen = reader.submit(() -> read(application, start, writing));
            List<Future<Acknowledgement>> writes = race(i -> gate(i).send(envelope(archive(i), "read-" + i, Optional.empty())));
            results(writes);
            writing.set(false);
            assertThat(seen.get()).containsExactlyElementsOf(
                    LongStream.rangeClosed(start + 1, journal().head()).boxed().toList());
        }
    }

    private static List<Long> read(JdbcClient application, long start, AtomicBoolean writing) {
        List<Long> positions = new ArrayList<>();
        long last = start;
        Instant lastTime = Instant.MIN;
        boolean again = true;
        while (again) {
            again = writing.get();
            for (Row row : rows(application, last)) {
                assertThat(row.recordedAt()).isAfter(lastTime);
                lastTime = row.recordedAt();
                last = row.position();
                positions.add(last);
            }
        }
        return positions;
    }

    private static List<Row> rows(JdbcClient application, long last) {
        return application.sql("select position, recorded_at from journal.event where position > :last order by position")
                .param("last", last)
                .query((row, index) -> new Row(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    private record Row(long position, Instant recordedAt) {
    }

    private interface Attempt {
        Acknowledgement of(int thread) throws Exception;
    }

    private static List<Future<Acknowledgement>> race(Attempt attempt) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Acknowledgement>> all = IntStream.range(0, THREADS)
                    .<Callable<Acknowledgement>>mapToObj(i -> () -> attempt.of(i)).toList();
            return threads.invokeAll(all);
        }
    }

    private static List<Acknowledgement> results(List<Future<Acknowledgement>> all) {
        return all.stream().map(Future::resultNow).toList();
    }

    private static Gate gate(int thread) {
        return (thread % 2 == 0 ? north : south).bean(Gate.class);
    }

    private static Journal journal() {
        return north.bean(Journal.class);
    }

    private static Envelope envelope(LedgerCommand command, String key, Optional<Long> version) {
        return new Envelope(command, CLERK, new CommandKey("test", key), version);
    }

    private static RegisterSource register() {
        return new RegisterSource(REPORT, citing("2025-06-16"), words("The Gazette"), words("A report"),
                date("2025-06-16"), Optional.empty(), SourceKind.NEWS_REPORT, List.of(), false);
    }

    private static ArchiveSource archive(int size) {
        return new ArchiveSource(REPORT, citing("2025-06-17", REPORT), "0".repeat(64), "application/pdf", size + 1);
    }
}
