package org.accountabilityledger.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.exchange.Demonstration;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.reading.following.Follower;
import org.accountabilityledger.testing.Node;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of institutions, reviews, allegations, sources, links and moves are a pure fold of entries. */
class RecordRowsTest {

    private static final Map<String, String> TABLE_OF_VIEW = Map.of("institutions", "institution", "reviews", "review",
            "allegations", "allegation", "sources", "source", "links", "link", "slippage", "slippage",
            "search", "search", "reversals", "reversal");

    @Test
    void rows_that_are_built_again_are_the_same() throws Exception {
        try (Node node = Node.on(TestDatabase.migrated())) {
            node.bean(Demonstration.class).play(new Actor("clerk"), Progress.SILENT, () -> { });
            Follower follower = node.bean(Follower.class);
            caughtUp(node, follower);
            Map<String, List<Map<String, Object>>> before = rows(node);
            assertThat(before.values()).noneMatch(List::isEmpty);
            TABLE_OF_VIEW.keySet().forEach(follower::reset);
            caughtUp(node, follower);
            assertThat(rows(node)).isEqualTo(before);
        }
    }

    private static void caughtUp(Node node, Follower follower) throws InterruptedException {
        assertThat(follower.await(node.bean(Journal.class).head(), java.time.Duration.ofSeconds(30))).isTrue();
    }

    private static Map<String, List<Map<String, Object>>> rows(Node node) {
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        TABLE_OF_VIEW.forEach((view, table) -> rows.put(view, node.bean(JdbcClient.class)
                .sql("select to_jsonb(t)::text as row from reading." + table + " t order by 1").query().listOfRows()));
        return rows;
    }
}
