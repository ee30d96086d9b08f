package org.accountabilityledger.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.access.CommandCatalogue;
import org.accountabilityledger.access.CommandReader;
import org.accountabilityledger.access.Gate;
import org.accountabilityledger.journal.Overlay;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports dossiers through the gate. The whole file is tried first on an overlay that keeps nothing; a file with a
 * fault records nothing. What is recorded already is left out, so that an import that was cut off is simply run again.
 */
public final class Importer {

    private static final int MOST_FAULTS = 200;

    private final Gate gate;
    private final Commands commands;
    private final Supplier<Overlay> overlays;
    private final TransactionTemplate snapshot;

    public Importer(Gate gate, CommandCatalogue catalogue, CommandReader reader, Supplier<Overlay> overlays,
            PlatformTransactionManager transactions) {
        this.gate = gate;
        this.commands = new Commands(catalogue, reader);
        this.overlays = overlays;
        this.snapshot = new TransactionTemplate(transactions);
        // Others go on recording: the file is judged by one moment, and the database sees to it that nothing is kept.
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /** Tries the dossier out; whatever is wrong with it stands in the report. */
    public Report check(Dossier dossier) {
        return dryRun(dossier, ParsedDossier.read(dossier, commands));
    }

    /**
     * Records the dossier if nothing is wrong with it. If the ledger refuses an entry after all, because it changed
     * meanwhile, the report says where the import stopped.
     */
    public Report run(Dossier dossier, Actor actor, Progress progress) {
        ParsedDossier parsed = ParsedDossier.read(dossier, commands);
        Report tried = dryRun(dossier, parsed);
        if (!tried.complete()) {
            return tried;
        }
        DossierRecording recording = new DossierRecording(parsed, commands, gate, actor);
        Optional<DossierFault> stoppedAt = recording.run(tried.entries(), progress);
        return report(dossier, parsed, recording.lines(), List.of(), stoppedAt);
    }

    private Report dryRun(Dossier dossier, ParsedDossier parsed) {
        return snapshot.execute(status -> {
            try (Overlay overlay = overlays.get()) {
                DryRun dryRun = new DryRun(parsed, commands, gate, overlay);
                List<Report.Line> lines = dryRun.lines();
                return report(dossier, parsed, lines, sorted(dryRun.faults()), Optional.empty());
            }
        });
    }

    private static Report report(Dossier dossier, ParsedDossier parsed, List<Report.Line> lines,
            List<DossierFault> faults, Optional<DossierFault> stoppedAt) {
        DossierPart part = parsed.part();
        return new Report(dossier.name(), part.dossier(), part.name(), lines, faults, stoppedAt);
    }

    private static List<DossierFault> sorted(List<DossierFault> faults) {
        List<DossierFault> sorted = new ArrayList<>(faults.stream().distinct()
                .sorted(Comparator.comparingInt(DossierFault::line)).toList());
        if (sorted.size() > MOST_FAULTS) {
            List<DossierFault> rest = sorted.subList(MOST_FAULTS, sorted.size());
            DossierFault more = DossierFault.at(rest.getFirst().line(), rest.size() + " more from here on.");
            rest.clear();
            sorted.add(more);
        }
        return List.copyOf(sorted);
    }
}
