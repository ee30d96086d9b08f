package org.accountabilityledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.accountabilityledger.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application's own role appends by the owner's function and can do nothing else to the journal. */
class GrantsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final DataSource APPLICATION = DATABASE.pooled();

    private final JdbcClient application = JdbcClient.create(APPLICATION);

    @BeforeEach
    void one_entry_is_there() {
        if (count() == 0) {
            Entries.SOURCE.append(APPLICATION, "source:first", 0);
        }
    }

    @Test
    void the_application_appends_and_the_database_says_where_and_when() {
        long before = count();
        Moment placed = Entries.SOURCE.append(APPLICATION, fresh(), 0).getFirst();
        assertThat(count()).isEqualTo(before + 1);
        assertThat(placed.position()).as("positions have no gaps").isEqualTo(before + 1);
        assertThat(application.sql("select recorded_at from journal.event where position = :position")
                .param("position", placed.position()).query(OffsetDateTime.class).single().toInstant())
                .isEqualTo(placed.recordedAt());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update journal.event set payload = ''",
        "update journal.event set recorded_at = now() where position = 1",
        "delete from journal.event",
        "truncate journal.event",
        "drop table journal.event",
        "alter table journal.event disable trigger all",
        "insert into journal.event select 99, now(), gen_random_uuid(), 'source', 'source:x', 0, 'a', '1', '', ''",
        "insert into journal.event (event_identifier) values (gen_random_uuid())",
        "create or replace function journal.now() returns timestamptz language sql as 'select now()'",
        "create or replace function journal.check_event(new journal.new_event) returns void language sql as ''",
        "select journal.check_event(null)",
        "select journal.keep_receipts('{}', '{}', 1)",
        "alter function journal.record set search_path = directory",
        "create table journal.other (id int)",
        "create table public.other (id int)",
        "create schema other",
        "create event trigger at_migrations on ddl_command_start execute function directory.f()",
        "select * from journal.event for update",
        "do 'begin lock table journal.event in exclusive mode; end'",
        "set session_replication_role = replica",
        "alter role ledger_app set session_replication_role = replica",
        "alter role ledger_app superuser",
        "alter role ledger_app createrole",
        "alter role ledger_app replication",
        "alter role ledger_app bypassrls",
        "create temp table event_type (name text, version text, kind text)",
        "create function pg_temp.clock_timestamp() returns timestamptz language sql as 'select null::timestamptz'",
        "alter role ledger_owner password 'x'",
        "alter role ledger_owner set search_path = directory",
        "alter database current_database() set search_path = directory",
        "grant ledger_owner to ledger_app",
        "set role ledger_owner",
        "set session authorization ledger_owner",
        "insert into journal.event_type values ('a', '1', 'source')",
        "insert into journal.command_receipt values ('actor:x', 'k', '', 1, 1)",
        "update journal.command_receipt set key = ''",
        "delete from journal.command_receipt",
        "select * from journal.migration"
    })
    void the_application_cannot(String statement) {
        String here = application.sql("select current_database()").query(String.class).single();
        assertThatThrownBy(() -> application.sql(statement.replace("current_database()", here)).update())
                .rootCause().hasMessageMatching("(?s).*(permission denied|must be owner|denied to set).*");
    }

    @Test
    void what_the_application_may_set_for_itself_changes_nothing_of_the_function() throws SQLException {
        try (Connection connection = DATABASE.application().getConnection(); var statement = connection.createStatement()) {
            for (String shadow : List.of(
                    "create function directory.octet_length(bytea) returns integer language sql as 'select 0'",
                    "create function directory.clock_timestamp() returns timestamptz language sql as $$select '2001-01-01'::timestamptz$$",
                    "create view directory.event_type as select 'made-up' as name, '1' as version, 'source' as kind",
                    "set search_path = directory, pg_catalog")) {
                statement.execute(shadow);
            }
            assertThatThrownBy(() -> Entries.SOURCE.named("made-up", "1").append(connection, fresh(), 0))
                    .hasMessageContaining("not in the catalogue");
            assertThatThrownBy(() -> Entries.SOURCE.saying(body(3_000_000)).append(connection, fresh(), 0))
                    .hasMessageContaining("more than 2 MiB");
            assertThat(Entries.SOURCE.append(connection, fresh(), 0).getFirst().recordedAt())
                    .isAfter(Instant.parse("2020-01-01T00:00:00Z"));
        }
    }

    static Stream<Arguments> what_nobody_could_read() {
        Entries source = Entries.SOURCE;
        return Stream.of(of("sequence -7", source, "source:first", -7, "would leave a hole"),
                of("a hole", source, "source:first", 2, "entry 3 of source:first would leave a hole"),
                of("a first entry that is not the first", source, "source:hole", 1, "would leave a hole"),
                of("an entry that is there", source, "source:first", 0, "is there already"),
                of("an unknown name", source.named("source-burnt", "1"), null, 0, "not in the catalogue"),
                of("an unknown version", source.named("source-registered", "99"), null, 0, "not in the catalogue"),
                of("another kind", source.of("review"), null, 0, "file of another kind"),
                of("a file of another kind", source, "review:r", 0, "file of another kind"),
                of("no name of a file", source, "source:a b", 0, "file of another kind"),
                of("a name too long", source, "source:" + "x".repeat(81), 0, "file of another kind"),
                of("100 MB", source.saying(body(100_000_000)), null, 0, "more than 2 MiB"),
                of("much metadata", source.by("{\"actor\":\"" + "x".repeat(20_000) + "\"}"), null, 0, "metadata"),
                of("no JSON", source.saying("{".getBytes(StandardCharsets.UTF_8)), null, 0, "no JSON object"),
                of("a list", source.saying("[]".getBytes(StandardCharsets.UTF_8)), null, 0, "no JSON object"),
                of("a key twice", source.saying("{\"a\":1,\"a\":2}".getBytes(StandardCharsets.UTF_8)), null, 0,
                        "no JSON object"),
                of("no metadata", source.by(""), null, 0, "no JSON object"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("what_nobody_could_read")
    void the_function_refuses(String what, Entries entry, String file, long sequence, String why) {
        long before = count();
        assertThatThrownBy(() -> entry.append(APPLICATION, file == null ? fresh() : file, sequence))
                .rootCause().hasMessageContaining(why);
        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "array[row('s','k',sha256('x'))::journal.command_key], array[]::journal.new_event[], array[0]",
        "array[row('s','k',sha256('x'))::journal.command_key], array[]::journal.new_event[], array[1]",
        "array[row('s','k',sha256('x'))::journal.command_key], %s, array[]::integer[]",
        "array[row('s','k',sha256('x'))::journal.command_key], %s, array[2]",
        "array[row('s','k',sha256('x'))::journal.command_key], %s, array[0]",
        "array[row('s','k',sha256('x'))::journal.command_key], %s, array[null]::integer[]",
        "array[row('s','k','x')::journal.command_key], %s, array[1]",
        "array[row('','k',sha256('x'))::journal.command_key], %s, array[1]",
        "array[row('s','k k',sha256('x'))::journal.command_key], %s, array[1]",
        "array[row('s',null,sha256('x'))::journal.command_key], %s, array[1]",
        "null, null, null"
    })
    void a_receipt_is_of_what_is_recorded_with_it(String arguments) {
        String event = "array[row(gen_random_uuid(),'source','source:r','0','source-registered','1','{}','{}')::journal.new_event]";
        assertThatThrownBy(() -> application.sql("select * from journal.record(null, " + arguments.formatted(event) + ")")
                .query((row, index) -> 0).list()).rootCause().hasMessageContaining("receipts are of the entries");
        assertThat(application.sql("select count(*) from journal.command_receipt").query(Long.class).single()).isZero();
    }

    @Test
    void what_was_judged_at_another_position_is_not_recorded() {
        assertThatThrownBy(() -> application.sql("select * from journal.record(0, '{}', array[row(gen_random_uuid(),'source',"
                + "'source:late','0','source-registered','1','{}','{}')::journal.new_event], '{}')")
                .query((row, index) -> 0).list()).rootCause().hasMessageContaining("and not at 0");
    }

    @Test
    void the_application_cannot_grant_itself_more() {
        application.sql("grant all on journal.event to ledger_app").update();
        for (String privilege : List.of("INSERT", "UPDATE", "DELETE", "TRUNCATE", "TRIGGER", "REFERENCES", "MAINTAIN")) {
            assertThat(application.sql("select has_table_privilege('journal.event', :privilege)")
                    .param("privilege", privilege).query(Boolean.class).single()).as(privilege).isFalse();
        }
    }

    private static Arguments of(Object... values) {
        return Arguments.of(values);
    }

    private static byte[] body(int bytes) {
        return ("{\"a\":\"" + "x".repeat(bytes) + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private static String fresh() {
        return "source:" + UUID.randomUUID();
    }

    private long count() {
        return application.sql("select count(*) from journal.event").query(Long.class).single();
    }
}
