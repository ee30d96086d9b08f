package org.accountabilityledger.web.browser;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.accountabilityledger.clock.Sweep;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A running ledger with the demonstration and the built-in rules, one for all tests that look at its pages. */
final class ShownLedger implements AutoCloseable {

    private final Node node = Node.on(TestDatabase.migrated());
    private final String moment;

    ShownLedger() {
        Demonstrated.on(node, () -> {
            node.bean(ProjectionRunner.class).awaitAll(Duration.ofMinutes(1));
            node.bean(Sweep.class).now();
        });
        Journal journal = node.bean(Journal.class);
        moment = journal.after(0, Integer.MAX_VALUE).stream()
                .filter(entry -> entry.name().equals("review-entry-withdrawn")).findFirst().map(Recorded::recordedAt)
                .orElseThrow().toString();
        html("/views?after=" + journal.head());
    }

    static ShownLedger of(ExtensionContext test) {
        return test.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(ShownLedger.class);
    }

    Node node() {
        return node;
    }

    String origin() {
        return "http://localhost:" + node.port();
    }

    String path(ExamplePage page) {
        return page.address().replace("{moment}", moment);
    }

    String html(String path) {
        return get(path).body();
    }

    HttpResponse<String> get(String path) {
        return Visitor.of(node).get(path);
    }

    @Override
    public void close() {
        node.close();
    }
}
