package org.accountabilityledger.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.clock.Sweep;
import org.accountabilityledger.exchange.BuiltInRules;
import org.accountabilityledger.exchange.Demonstration;
import org.accountabilityledger.exchange.DossierFault;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.exchange.Report;
import org.accountabilityledger.journal.Provenance;
import org.accountabilityledger.projection.ProjectionRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Brings in what comes with the product: the clock rules into every ledger, then into a built-in one the demonstration,
 * so that it has something to show. A configured database never receives the latter: a ledger is for ever. What was
 * brought in before is left as it is; what is missing after a start that was cut off is added. A copy of another ledger
 * receives nothing.
 */
@Component
class ShippedDossiers implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedDossiers.class);
    private static final Duration READING = Duration.ofMinutes(1);

    private final LedgerDatabase database;
    private final LedgerSettings settings;
    private final BuiltInRules rules;
    private final Demonstration demonstration;
    private final Actor actor;
    private final ProjectionRunner runner;
    private final Sweep sweep;
    private final Provenance provenance;

    ShippedDossiers(LedgerDatabase database, LedgerSettings settings, BuiltInRules rules,
            Demonstration demonstration, Actor actor, ProjectionRunner runner, Sweep sweep,
            Provenance provenance) {
        this.database = database;
        this.settings = settings;
        this.rules = rules;
        this.demonstration = demonstration;
        this.actor = actor;
        this.runner = runner;
        this.sweep = sweep;
        this.provenance = provenance;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (provenance.copy().isPresent()) {
            return;
        }
        if (settings.builtInRules()) {
            tell(rules.enact());
        }
        if (database.embedded() && settings.demonstration()) {
            demonstration.play(actor, new Progress("Demonstration:", LOG::info), this::letTheClockLook)
                    .forEach(ShippedDossiers::tell);
        }
    }

    private void letTheClockLook() {
        runner.awaitAll(READING);
        sweep.now();
    }

    private static void tell(Report report) {
        if (report.recorded() > 0) {
            LOG.info("Dossier {}: {} entries recorded, {} were there", report.name(), report.recorded(),
                    report.skipped());
        }
        List<DossierFault> wrong = new ArrayList<>(report.faults());
        report.stoppedAt().ifPresent(wrong::add);
        wrong.forEach(fault -> LOG.warn("Dossier {}, line {}: {}", report.name(), fault.line(),
                fault.sentence()));
    }
}
