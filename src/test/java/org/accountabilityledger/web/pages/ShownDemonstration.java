package org.accountabilityledger.web.pages;

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
            node = Node.on(Demonstrated.database());
        }
        return node;
    }
}
