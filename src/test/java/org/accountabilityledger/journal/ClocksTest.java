package org.accountabilityledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.accountabilityledger.platform.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clock that jumps falsifies no time: nothing is recorded until it is right, and what is recorded can be read. */
class ClocksTest {

    private static final String HOUR = "PT1H";

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient owner = JdbcClient.create(database.owner());
    private final JdbcClient application = JdbcClient.create(database.application());

    @ParameterizedTest
    @ValueSource(strings = {"P400D", HOUR, "PT10S"})
    void while_the_last_time_lies_ahead_nothing_is_recorded_and_it_is_said(Duration jump) {
        databaseIs(jump);
        Entries.SOURCE.append(database.application(), "source:ahead", 0);
        databaseIs(Duration.ZERO);
        assertThatThrownBy(() -> Entries.SOURCE.append(database.application(), "source:later", 0))
                .rootCause().hasMessageContaining("the last entry was recorded at").hasMessageContaining("clock");
        assertThat(clocks(Duration.ZERO).trouble()).hasValueSatisfying(words ->
                assertThat(words).startsWith("Nothing is recorded: the last entry was recorded at"));
        assertThat(new StoredEntries(application).between(0, 9, 9)).hasSize(1);
        databaseIs(jump);
        assertThat(Entries.SOURCE.append(database.application(), "source:later", 0)).as("the clock reached it").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT2S", "PT0S", "PT-2S", "PT-1H", "P-400D"})
    void a_clock_that_was_behind_or_little_ahead_lets_times_rise(Duration jump) {
        databaseIs(jump);
        Instant before = Entries.SOURCE.append(database.application(), "source:first", 0).getFirst().recordedAt();
        databaseIs(Duration.ZERO);
        Instant after = Entries.SOURCE.append(database.application(), "source:second", 0).getFirst().recordedAt();
        assertThat(after).isAfter(before).isBefore(before.plus(jump.abs()).plusSeconds(3600));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P400D", "P-400D", HOUR, "PT-1H", "PT11S", "PT-11S"})
    void a_machine_whose_clock_is_another_than_the_databases_records_nothing(Duration apart) {
        Instant recordedAt = Instant.parse("2026-03-01T23:59:59Z");
        assertThatThrownBy(() -> at(recordedAt.plus(apart)).require(recordedAt)).isInstanceOf(ClocksDisagree.class)
                .hasMessageContaining("the clock of the database says 2026-03-01T23:59:59Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT2S", "PT-2S", "PT10S", "PT-10S", "PT0S"})
    void a_machine_whose_clock_is_nearly_the_same_records(Duration apart) {
        Instant recordedAt = Instant.parse("2026-03-01T23:59:59Z");
        assertThatCode(() -> at(recordedAt.plus(apart)).require(recordedAt)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P400D", "P-400D", HOUR, "PT-1H"})
    void clocks_that_are_apart_are_said_before_anything_is_recorded(Duration apart) {
        assertThat(clocks(apart).trouble()).hasValueSatisfying(words ->
                assertThat(words).contains("the clock of this machine says").contains("Set the wrong one right"));
        databaseIs(apart);
        assertThat(clocks(Duration.ZERO).trouble()).isPresent();
        assertThat(clocks(apart).trouble()).isEmpty();
    }

    private Clocks clocks(Duration apart) {
        return new Clocks(application, () -> Instant.now().plus(apart));
    }

    private Clocks at(Instant moment) {
        return new Clocks(application, InstantSource.fixed(moment));
    }

    private void databaseIs(Duration ahead) {
        owner.sql("create or replace function journal.now() returns timestamptz language sql volatile "
                + "set search_path = pg_catalog, pg_temp as $$ select clock_timestamp() + interval '" + ahead.toSeconds()
                + " seconds' $$").update();
    }
}
