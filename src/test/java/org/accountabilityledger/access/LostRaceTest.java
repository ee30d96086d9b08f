package org.accountabilityledger.access;

import static org.accountabilityledger.accountability.LedgerExamples.REPORT;
import static org.accountabilityledger.accountability.LedgerExamples.citing;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.registered;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.RegisterSource;
import org.accountabilityledger.accountability.evidence.SourceKind;
import org.accountabilityledger.journal.Entries;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.LedgerJson;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Recorder;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** A race that is lost against somebody who does not queue at the gate is a conflict. */
class LostRaceTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Envelope ENVELOPE = new Envelope(
            new RegisterSource(REPORT, citing("2025-06-16"), words("The Gazette"), words("A report"), date("2025-06-16"),
                    Optional.empty(), SourceKind.NEWS_REPORT, List.of(), false),
            new Actor("clerk"), new CommandKey("test", "lost"), Optional.empty());

    @Test
    void a_second_entry_under_the_same_number_is_a_lost_race() {
        try (Node node = Node.on(DATABASE)) {
            EventStorageEngine engine = node.bean(EventStorageEngine.class);
            engine.appendEvents(List.of(entry(0)));
            engine.appendEvents(List.of(entry(1)));
            assertThatThrownBy(() -> engine.appendEvents(List.of(entry(1)))).isInstanceOf(ConcurrencyException.class);
        }
    }

    @Test
    void a_command_that_loses_the_opening_of_a_file_is_tried_again_and_judged_anew() throws Exception {
        try (Node node = Node.on(DATABASE); Connection stranger = DATABASE.patient()) {
            append(stranger);
            Thread release = Thread.ofVirtual().start(() -> commitWhenAwaited(stranger));
            HttpResponse<String> answer = register(node);
            release.join();
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("There is a source 'raced' already.");
            assertThat(node.bean(Journal.class).version(new SourceId("raced")))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_race_is_run_five_times_and_no_more() {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> failing(tries, new ConcurrencyException("lost")).send(ENVELOPE))
                .isInstanceOf(LostRace.class);
        assertThat(tries).hasValue(5);
    }

    @Test
    void what_may_have_been_recorded_is_not_sent_again_whatever_is_behind_it() {
        ConcurrencyException lost = new ConcurrencyException("lost");
        for (RuntimeException unknown : List.of(new OutcomeUnknown(lost), new NotRecorded(lost),
                new TransactionSystemException("commit", lost), new IllegalStateException(lost))) {
            AtomicInteger tries = new AtomicInteger();
            assertThatThrownBy(() -> failing(tries, unknown).send(ENVELOPE)).isNotInstanceOf(LostRace.class);
            assertThat(tries).as(unknown.toString()).hasValue(1);
        }
    }

    /** A gate whose every transaction fails so. */
    private static Gate failing(AtomicInteger tries, RuntimeException failure) {
        return new Gate(null, new TransactionOperations() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                tries.incrementAndGet();
                throw failure;
            }
        }, null, null, Clock.systemUTC());
    }

    private static GenericDomainEventMessage<?> entry(long sequence) {
        return new GenericDomainEventMessage<>("Source", REPORT.name(), sequence, registered(REPORT), MetaData.emptyInstance());
    }

    /** Holds the append lock with the file's first entry in hand. */
    private static void append(Connection connection) throws SQLException {
        Entries.SOURCE.saying(LedgerJson.mapper().writeValueAsBytes(registered(new SourceId("raced"))))
                .append(connection, "source:raced", 0);
    }

    private static void commitWhenAwaited(Connection holder) {
        JdbcClient database = JdbcClient.create(DATABASE.superuser());
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> database.sql("select count(*) from pg_locks "
                + "where locktype = 'advisory' and not granted").query(Long.class).single() > 0);
        try {
            holder.commit();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static HttpResponse<String> register(Node node) {
        String body = """
                {"source":"raced","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""";
        return Recorder.of(node).sends("register-source", body, "raced");
    }
}
