package org.accountabilityledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accountabilityledger.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application's own role appends to the journal and can do nothing else to it. */
class GrantsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private final JdbcClient application = JdbcClient.create(DATABASE.application());

    @BeforeEach
    void one_entry_is_there() {
        if (count() == 0) {
            append("source:first", 0);
        }
    }

    @Test
    void the_application_appends_and_the_database_says_where_and_when() {
        long before = count();
        append("source:" + UUID.randomUUID(), 0);
        assertThat(count()).isEqualTo(before + 1);
        assertThat(application.sql("select max(position) from journal.event").query(Long.class).single())
                .as("positions have no gaps").isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update journal.event set payload = ''",
        "update journal.event set recorded_at = now() where position = 1",
        "delete from journal.event",
        "truncate journal.event",
        "drop table journal.event",
        "alter table journal.event disable trigger all",
        "create or replace function journal.place_event() returns trigger language plpgsql as 'begin return new; end'",
        "create table journal.other (id int)",
        "select * from journal.event for update",
        "do 'begin lock table journal.event in exclusive mode; end'",
        "set session_replication_role = replica",
        "set role ledger_owner",
        "update journal.command_receipt set receipt = ''",
        "delete from journal.command_receipt"
    })
    void the_application_cannot(String statement) {
        assertThatThrownBy(() -> application.sql(statement).update())
                .rootCause().hasMessageMatching("(?s).*(permission denied|must be owner|denied to set).*");
    }

    @Test
    void the_application_cannot_forge_a_position() {
        assertThatThrownBy(() -> application.sql("""
                insert into journal.event (position, event_identifier, aggregate_type, aggregate_identifier,
                    sequence_number, event_name, event_version, payload, metadata)
                values (99, gen_random_uuid(), 'source', 'source:forged', 0, 'source-registered', '1', '', '')""")
                .update()).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void the_application_cannot_forge_a_time() {
        assertThatThrownBy(() -> application.sql("""
                insert into journal.event (recorded_at, event_identifier, aggregate_type, aggregate_identifier,
                    sequence_number, event_name, event_version, payload, metadata)
                values ('2001-01-01', gen_random_uuid(), 'source', 'source:forged', 0, 'source-registered', '1', '', '')""")
                .update()).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void a_receipt_cannot_be_backdated() {
        assertThatThrownBy(() -> application.sql("""
                insert into journal.command_receipt (scope, key, digest, receipt, recorded_at)
                values ('actor:x', 'k', '', '', '2001-01-01')""").update())
                .rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void the_application_cannot_grant_itself_more() {
        application.sql("grant all on journal.event to ledger_app").update();
        for (String privilege : List.of("UPDATE", "DELETE", "TRUNCATE", "TRIGGER", "REFERENCES", "MAINTAIN")) {
            assertThat(application.sql("select has_table_privilege('journal.event', :privilege)")
                    .param("privilege", privilege).query(Boolean.class).single()).as(privilege).isFalse();
        }
    }

    @Test
    void a_file_has_no_holes() {
        assertThatThrownBy(() -> append("source:holes", 1))
                .rootCause().hasMessageContaining("entry 2 of source:holes would leave a hole");
    }

    @Test
    void an_entry_is_recorded_at_the_clock_of_the_database_and_never_before_the_last() {
        Instant before = application.sql("select clock_timestamp()").query(java.time.OffsetDateTime.class).single()
                .toInstant();
        append("source:" + UUID.randomUUID(), 0);
        Instant recorded = application.sql("select recorded_at from journal.event order by position desc limit 1")
                .query(java.time.OffsetDateTime.class).single().toInstant();
        assertThat(recorded).isAfterOrEqualTo(before);
    }

    private void append(String file, long sequence) {
        application.sql("""
                insert into journal.event (event_identifier, aggregate_type, aggregate_identifier, sequence_number,
                    event_name, event_version, payload, metadata)
                values (gen_random_uuid(), 'source', :file, :sequence, 'source-registered', '1', '', '')""")
                .param("file", file).param("sequence", sequence).update();
    }

    private long count() {
        return application.sql("select count(*) from journal.event").query(Long.class).single();
    }
}
