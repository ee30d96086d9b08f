package org.accountabilityledger.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.exchange.BuiltInRules;
import org.accountabilityledger.exchange.Demonstration;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.exchange.Report;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionRunner;

/** Records the rules and the demonstration, as a ledger does that is started for the first time. */
public final class Demonstrated {

    private static TestDatabase recorded;

    private Demonstrated() {
    }

    /** A database of its own with the demonstration on record and in every view: it is recorded once per test JVM. */
    public static synchronized TestDatabase database() {
        if (recorded == null) {
            TestDatabase fresh = TestDatabase.migrated();
            try (Node node = Node.on(fresh)) {
                on(node);
                assertThat(node.bean(ProjectionRunner.class).awaitAll(Duration.ofMinutes(1))).isTrue();
            }
            recorded = fresh;
        }
        return recorded.copy();
    }

    public static void on(Node node) {
        on(node, () -> { });
    }

    /** @param clock looks where the product's clock would */
    public static void on(Node node, Runnable clock) {
        assertThat(node.bean(BuiltInRules.class).enact().complete()).isTrue();
        assertThat(node.bean(Demonstration.class).play(new Actor("clerk"), Progress.silent(), clock))
                .allMatch(Report::complete);
    }
}
