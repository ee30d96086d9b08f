package org.accountabilityledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While the clocks of the ledger and its database disagree nothing is recorded, everything is read, and it is said. */
@Tag("faults")
class ClocksApartTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final JdbcClient OWNER = JdbcClient.create(DATABASE.owner());
    private static Node node;

    @BeforeAll
    static void a_ledger_is_open() {
        node = Node.on(DATABASE);
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @AfterEach
    void the_clock_is_set_right() {
        databaseIs(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P400D", "P-400D", "PT1H", "PT-1H", "PT30S", "PT-30S"})
    void nothing_is_recorded_until_they_agree_and_then_what_is_sent_again_is_recorded_once(String apart)
            throws Exception {
        Instant began = Instant.now();
        long first = Writers.position(Writers.register(node.port(), "before" + name(apart)));
        databaseIs(Duration.parse(apart));
        HttpResponse<String> refused = Writers.register(node.port(), "during" + name(apart));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("Nothing is recorded", "clock");
        assertThat(Writers.get(node.port(), "/sources").statusCode()).isEqualTo(200);
        assertThat(Ledgers.status(node.port(), "Journal").get("state").asString()).isEqualTo("CLOCKS_DISAGREE");
        assertThat(Writers.get(node.port(), "/status").body()).contains("Not everything works: the journal works in part");
        databaseIs(Duration.ZERO);
        assertThat(Writers.position(Writers.register(node.port(), "during" + name(apart)))).isEqualTo(first + 1);
        assertThat(Ledgers.status(node.port(), "Journal").get("state").asString()).isEqualTo("UP");
        assertThat(OWNER.sql("select recorded_at from journal.event where position >= :first").param("first", first)
                .query(OffsetDateTime.class).list()).hasSize(2).allSatisfy(at -> assertThat(at.toInstant())
                .isBetween(began.minusSeconds(10), Instant.now().plusSeconds(10)));
    }

    private static String name(String apart) {
        return apart.toLowerCase().replaceAll("[^a-z0-9]", "-");
    }

    private static void databaseIs(Duration ahead) {
        OWNER.sql("create or replace function journal.now() returns timestamptz language sql volatile "
                + "set search_path = pg_catalog, pg_temp as $$ select clock_timestamp() + interval '" + ahead.toSeconds()
                + " seconds' $$").update();
    }
}
