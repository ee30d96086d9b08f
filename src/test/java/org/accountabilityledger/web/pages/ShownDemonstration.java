package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.reading.following.Follower;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Node;

/** A running ledger with the demonstration, one for all tests that read its pages and record nothing. */
final class ShownDemonstration {

    private static Node node;

    private ShownDemonstration() {
    }

    /** It is left running: the tests of other classes read it, too, until this process ends. */
    static synchronized Node node() {
        if (node == null) {
            Node fresh = Node.on(TestDatabase.migrated());
            Demonstrated.on(fresh);
            assertThat(fresh.bean(Follower.class).awaitAll(Duration.ofMinutes(1))).isTrue();
            node = fresh;
        }
        return node;
    }
}
