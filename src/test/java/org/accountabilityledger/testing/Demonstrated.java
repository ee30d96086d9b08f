package org.accountabilityledger.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.accountabilityledger.access.Actor;
import org.accountabilityledger.exchange.BuiltInRules;
import org.accountabilityledger.exchange.Demonstration;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.exchange.Report;

/** Records the rules and the demonstration, as a ledger does that is started for the first time. */
public final class Demonstrated {

    private Demonstrated() {
    }

    public static void on(Node node) {
        on(node, () -> { });
    }

    /** @param clock looks where the product's clock would */
    public static void on(Node node, Runnable clock) {
        assertThat(node.bean(BuiltInRules.class).enact().complete()).isTrue();
        assertThat(node.bean(Demonstration.class).play(new Actor("clerk"), Progress.SILENT, clock))
                .allMatch(Report::complete);
    }
}
