package org.accountabilityledger.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.reading.commitments.LargeLedger;
import org.accountabilityledger.testing.Bundles;
import org.accountabilityledger.testing.CommandProcess;
import org.accountabilityledger.testing.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The views of a copy of a long history are built from whole files, as those of a node that finds them missing. */
@Order(1)
class LongReplayTest {

    private static final int PROMISES = 1000;
    private static final int ENTRIES_EACH = 10;

    @TempDir
    private Path folder;
    private final TestDatabase copy = TestDatabase.migrated();

    @BeforeEach
    void a_long_history_is_handed_over() throws Exception {
        TestDatabase original = TestDatabase.migrated();
        assertThat(LargeLedger.write(original, PROMISES, ENTRIES_EACH)).isGreaterThan(10_000);
        try (Node node = Node.on(original)) {
            await().atMost(Duration.ofMinutes(5)).untilAsserted(() ->
                    assertThat(Bundles.exported(node, bag())).contains("SHA-256"));
        }
    }

    @Test
    void the_copy_holds_the_same_though_it_was_killed_while_its_views_were_built() throws Exception {
        try (CommandProcess first = CommandProcess.in(folder, replay())) {
            await().atMost(Duration.ofMinutes(5)).until(() -> first.words().contains("commitments: done"));
            first.killAfter(Duration.ZERO);
            assertThat(first.words()).contains("commitments: copying what the files say, 0 of 10,000 entries")
                    .doesNotContain("What could be compared");
        }
        JdbcClient views = JdbcClient.create(copy.application());
        assertThat(views.sql("select count(*) from reading.rebuild where stage = 'SHOWN'").query(Long.class).single())
                .isPositive();
        String again = Bundles.says(0, replay().toArray(String[]::new));
        assertThat(again).contains("timeline: done, 10,201 entries in ", "Read 10,201 of 10,201 entries",
                "What could be compared is the same.").doesNotContain("NOT THE SAME", "not comparable");
        assertThat(views.sql("select count(*) from reading.view where colour = 'blue'").query(Long.class).single())
                .as("views that were not built").isZero();
        assertThat(views.sql("select count(*) from directory.fact").query(Long.class).single()).isPositive();
    }

    private List<String> replay() {
        return Stream.concat(Stream.of("replay", bag(), "--no-serve"), Bundles.into(copy)).toList();
    }

    private String bag() {
        return folder.resolve("bag").toString();
    }
}
