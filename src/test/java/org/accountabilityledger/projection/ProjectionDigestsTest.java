package org.accountabilityledger.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A view's digest is what it is defined to be, and is taken at one position whatever is recorded meanwhile. */
class ProjectionDigestsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final JdbcClient ROLE = JdbcClient.create(DATABASE.application());
    private static Node node;

    @BeforeAll
    static void a_ledger_runs() {
        node = Node.on(DATABASE, "ledger.built-in-rules=true");
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @Test
    void it_is_the_sha_256_of_the_tables_as_copy_writes_them() throws Exception {
        await().atMost(Duration.ofMinutes(1)).until(() -> !node.bean(ProjectionRunner.class).behind());
        MessageDigest whole = MessageDigest.getInstance("SHA-256");
        whole.update("reading.title\n".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Connection connection = DATABASE.application().getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(
                    "copy (select * from reading.title order by version, known_from) to stdout", out);
        }
        whole.update(out.toByteArray());
        assertThat(out.size()).isPositive();
        assertThat(node.bean(ProjectionDigests.class).of("titles")).hasValueSatisfying(digest ->
                assertThat(digest.sha256()).isEqualTo(HexFormat.of().formatHex(whole.digest())));
        assertThat(node.bean(ProjectionDigests.class).of("tiltes")).isEmpty();
    }

    @Test
    void all_are_taken_at_one_position_while_entries_are_recorded() {
        CompletableFuture<Void> recording = CompletableFuture.runAsync(() ->
                Demonstrated.on(node));
        int taken = 0;
        while (!recording.isDone() || taken == 0) {
            List<ProjectionDigest> digests = node.bean(ProjectionDigests.class).all();
            assertThat(digests).extracting(ProjectionDigest::position).hasSizeGreaterThan(10)
                    .containsOnly(digests.getFirst().position());
            taken++;
        }
        recording.join();
    }

    @Test
    void a_view_that_another_version_keeps_is_not_told_for_this_one() {
        ROLE.sql("update reading.view set version = version + 1000 where name = 'titles'").update();
        try {
            assertThatThrownBy(() -> node.bean(ProjectionDigests.class).all()).isInstanceOf(ProjectionsApart.class);
        } finally {
            ROLE.sql("update reading.view set version = version - 1000 where name = 'titles'").update();
        }
    }
}
