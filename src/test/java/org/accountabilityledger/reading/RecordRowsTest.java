package org.accountabilityledger.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.projection.Projections;
import org.accountabilityledger.projection.RebuildState.Stage;
import org.accountabilityledger.projection.RebuildState;
import org.accountabilityledger.projection.Rebuilds;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Node;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the demonstration are a pure fold of its entries, view by view. */
class RecordRowsTest {

    @Test
    void rows_that_are_built_again_are_the_same() throws Exception {
        try (Node node = Node.on(Demonstrated.database())) {
            assertThat(node.bean(ProjectionRunner.class).await(node.bean(Journal.class).head(), Duration.ofMinutes(1))).isTrue();
            Map<String, List<String>> before = rows(node);
            assertThat(before).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
            Rebuilds rebuilds = node.bean(Rebuilds.class);
            rebuilds.askForAll();
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(rebuilds.states()).hasSizeGreaterThan(10)
                    .extracting(RebuildState::stage).containsOnly(Stage.SHOWN));
            assertThat(rows(node)).isEqualTo(before);
        }
    }

    private static Map<String, List<String>> rows(Node node) {
        Map<String, List<String>> rows = new TreeMap<>();
        node.bean(Projections.class).all().stream().flatMap(view -> view.tables().stream()).forEach(table -> rows.put(table,
                node.bean(JdbcClient.class).sql("select to_jsonb(t)::text as row from " + table + " t order by 1")
                        .query(String.class).list()));
        return rows;
    }
}
