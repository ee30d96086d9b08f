package org.accountabilityledger.access;

import static org.accountabilityledger.accountability.LedgerExamples.REPORT;
import static org.accountabilityledger.accountability.LedgerExamples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.accountabilityledger.accountability.SourceId;
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

/** A race that is lost against somebody who does not queue at the gate is a conflict. */
class LostRaceTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();

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
