package org.accountabilityledger.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.journal.LedgerJson;
import org.accountabilityledger.platform.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is told of a failure names table and column, and holds no word of what was being recorded. */
class FailuresTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final JdbcTemplate TABLES = new JdbcTemplate(DATABASE.application());

    @BeforeAll
    static void a_table() {
        TABLES.execute("create table reading.told (words text primary key check (length(words) < 20), day date not null)");
        TABLES.update("insert into reading.told values ('secret one', '2025-01-01')");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "insert into reading.told values ('secret one', '2025-01-01')",
        "insert into reading.told values ('secret two', null)",
        "insert into reading.told values ('secret three, and much more of it', '2025-01-01')",
        "insert into reading.told values ('secret four', 'secret day')",
        "insert into reading.told values ('secret five', ('secret' || ' day')::date)",
        "insert into reading.secret values ('secret six')",
        "insert into reading.told values (convert_from('\\xff736563726574', 'UTF8'), '2025-01-01')"
    })
    void no_row_is_told_of_a_statement_that_fails_by_itself_or_in_a_batch(String statement) {
        assertThat(Failures.inWords(catchThrowable(() -> TABLES.update(statement)))).contains("PSQLException")
                .doesNotContain("secret");
        assertThat(Failures.inWords(catchThrowable(() -> TABLES.batchUpdate(statement)))).contains("PSQLException")
                .doesNotContain("secret");
    }

    @Test
    void table_and_column_are_told() {
        assertThat(Failures.inWords(catchThrowable(() -> TABLES.update("insert into reading.told values ('secret', null)"))))
                .contains("23502 told day");
        assertThat(Failures.inWords(catchThrowable(() -> TABLES.batchUpdate("insert into reading.told (words, day) values (?, ?)",
                List.<Object[]>of(new Object[] {"secret", null}))))).contains("23502 told day").doesNotContain("secret");
    }

    @Test
    void no_value_is_told_that_the_domain_or_the_reader_of_json_refuses() {
        assertThat(Failures.inWords(catchThrowable(() -> FileRef.of("secret words")))).doesNotContain("secret")
                .contains("IllegalArgumentException, at FileRef.java:");
        assertThat(Failures.inWords(catchThrowable(() -> LedgerJson.mapper().readValue("{\"secret\":\"secret words\"}",
                FileRef.class)))).doesNotContain("secret");
    }
}
