package org.accountabilityledger.platform;

import org.accountabilityledger.access.Gate;
import org.accountabilityledger.clock.Sweep;
import org.accountabilityledger.clock.Trigger;
import org.accountabilityledger.journal.Provenance;
import org.accountabilityledger.reading.deadlines.DeadlineQuery;
import org.accountabilityledger.reading.due.Warnings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles the clock: the sweep, and what wakes it. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Warnings warnings(LedgerSettings settings) {
        try {
            return Warnings.of(settings.warnings());
        } catch (IllegalArgumentException refused) {
            throw new StartRefused(refused.getMessage(), "Write LEDGER_WARNINGS like 30,7.");
        }
    }

    @Bean
    Sweep sweep(Gate gate, DeadlineQuery deadlines) {
        return new Sweep(gate, deadlines);
    }

    // Closed before the pool that it is given.
    @Bean
    Trigger sweepTrigger(Sweep sweep, Pools pools, LedgerSettings settings) {
        if (settings.sweepEvery().isNegative()) {
            throw new StartRefused("The time between two sweeps is negative.",
                    "Write LEDGER_SWEEP_EVERY like 1m or 30s, or 0s for never on this node.");
        }
        return new Trigger(sweep, pools.following().dataSource(), settings.sweepEvery());
    }

    /** Once the views follow and what ships with the ledger is in it; never in a copy, which takes no entries. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> sweepingOnceReady(Trigger trigger, Provenance provenance) {
        return ready -> {
            if (provenance.copy().isEmpty()) {
                trigger.start();
            }
        };
    }
}
