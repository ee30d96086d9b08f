package org.accountabilityledger.platform;

import java.util.ArrayList;
import java.util.List;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.exchange.Demonstration;
import org.accountabilityledger.exchange.DossierFault;
import org.accountabilityledger.exchange.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Gives a built-in ledger something to show: the demonstration dossiers, at the first start, or what is missing of them
 * after one that was cut off. A configured database never receives them: a ledger is for ever.
 */
@Component
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final int STEP = 50;

    private final LedgerDatabase database;
    private final LedgerSettings settings;
    private final Demonstration demonstration;
    private final Actor actor;

    FirstStart(LedgerDatabase database, LedgerSettings settings, Demonstration demonstration, Actor actor) {
        this.database = database;
        this.settings = settings;
        this.demonstration = demonstration;
        this.actor = actor;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (database.embedded() && settings.demonstration()) {
            demonstration.play(actor, FirstStart::show).forEach(FirstStart::tell);
        }
    }

    private static void show(int done, int of, String key) {
        if (done % STEP == 0 || done == of) {
            LOG.info("Demonstration: {} of {} entries of this dossier", done, of);
        }
    }

    private static void tell(Report report) {
        if (report.recorded() > 0) {
            LOG.info("Demonstration {}: {} entries recorded, {} were there", report.name(), report.recorded(),
                    report.skipped());
        }
        List<DossierFault> wrong = new ArrayList<>(report.faults());
        report.stoppedAt().ifPresent(wrong::add);
        wrong.forEach(fault -> LOG.warn("Demonstration {}, line {}: {}", report.name(), fault.line(),
                fault.sentence()));
    }
}
