package org.accountabilityledger.reading.times;

import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.platform.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class TablesTest {

    private static final int OFTEN = 12;
    private static SingleConnectionDataSource connection;
    private static Tables tables;
    private static AtomicInteger asking;

    /** As a row is read. */
    record Held(String words, boolean told, int many, long more, Long most, LocalDate dayItHeld, String nothing) {
    }

    @BeforeAll
    static void connect() throws Exception {
        connection = new SingleConnectionDataSource(TestDatabase.migrated().application().getConnection(), true);
        tables = new Tables(connection, new Journal(JdbcClient.create(connection), EventCatalogue.ofTheLedger(), LONDON),
                Clock.system(LONDON));
    }

    @BeforeEach
    void begin() {
        asking = new AtomicInteger();
        change("delete from reading.view");
    }

    @AfterAll
    static void disconnect() {
        connection.destroy();
    }

    @Test
    void a_question_for_rows_by_their_keys_is_kept_with_its_plan() {
        for (int i = 0; i < OFTEN; i++) {
            tables.keyed("select 'by a key' "
                    + "from reading.title_at(:validOn, :knownAt, :examples)").query(String.class).list();
        }
        assertThat(prepared("by a key")).hasSize(1);
    }

    @Test
    void any_other_question_is_planned_anew_each_time() {
        for (int i = 0; i < OFTEN; i++) {
            tables.sql("select 'by a filter' "
                    + "from reading.title_at(:validOn, :knownAt, :examples)").query(String.class).list();
        }
        assertThat(prepared("by a filter")).isEmpty();
    }

    @Test
    void a_row_is_read_as_a_record_by_the_names_of_its_columns() {
        Held held = tables.keyed("select null as nothing, date 'infinity' as day_it_held, 4::bigint as most, "
                + "3::bigint as more, 2 as many, true as told, 'once' as words where :validOn::date is not null "
                + "and :knownAt > 0").query(RecordMapper.of(Held.class)).single();
        assertThat(held).isEqualTo(new Held("once", true, 2, 3, 4L, LocalDate.MAX, null));
    }

    @Test
    void an_answer_is_kept_until_any_table_holds_something_else() {
        assertThat(asked()).as("first").isEqualTo(1);
        assertThat(asked()).as("again").isEqualTo(1);
        change("insert into reading.view (name, version, position) values ('one', 1, 7), ('other', 1, 9)");
        assertThat(asked()).as("there are views").isEqualTo(2);
        change("update reading.view set position = 10 where name = 'other'");
        assertThat(asked()).as("one of two went on, and not the last one").isEqualTo(3);
        change("update reading.view set shown = shown + 1 where name = 'one'");
        assertThat(asked()).as("other tables are shown").isEqualTo(4);
        assertThat(asked()).as("and again").isEqualTo(4);
    }

    @Test
    void an_answer_of_the_past_is_kept_once_every_view_has_come_so_far() {
        Standpoint past = new Standpoint(Optional.empty(), Optional.of(5L));
        change("insert into reading.view (name, version, position) values ('late', 1, 4)");
        int first = past.look(TablesTest::asked);
        change("update reading.view set position = 5 where name = 'late'");
        assertThat(past.look(TablesTest::asked)).as("it came so far").isEqualTo(first + 1);
        change("update reading.view set position = 6 where name = 'late'");
        assertThat(past.look(TablesTest::asked)).as("it went on").isEqualTo(first + 1);
    }

    private static int asked() {
        return tables.kept("how often it was asked", asking::incrementAndGet);
    }

    private static void change(String sql) {
        JdbcClient.create(connection).sql(sql).update();
    }

    private static List<String> prepared(String words) {
        return JdbcClient.create(connection).sql("select statement from pg_prepared_statements where statement like :words "
                + "and statement not like '%pg_prepared_statements%'").param("words", "%" + words + "%")
                .query(String.class).list();
    }
}
