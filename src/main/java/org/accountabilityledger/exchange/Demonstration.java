package org.accountabilityledger.exchange;

import java.util.ArrayList;
import java.util.List;
import org.accountabilityledger.access.Actor;

/** The dossiers that show what the product can do, in the order in which their facts became known. */
public final class Demonstration {

    static final List<String> DOSSIERS = List.of("casey-1-to-may-2025.yaml", "casey-2-june-2025.yaml",
            "casey-3-to-january-2026.yaml", "casey-4-found-late.yaml", "pledges-2025.yaml",
            "example-1-inspection.yaml");
    static final List<String> FOUND_LATE = List.of("example-2-found-late.yaml");

    private final Shipped dossiers;
    private final Shipped foundLate;

    public Demonstration(Importer importer) {
        this(importer, Shipped.FOLDER);
    }

    Demonstration(Importer importer, String folder) {
        this.dossiers = new Shipped(importer, folder, DOSSIERS);
        this.foundLate = new Shipped(importer, folder, FOUND_LATE);
    }

    /**
     * Imports what is not on record yet. A dossier that is not taken whole is the last: the next ones build on it.
     *
     * @param clock looks before what is found late comes in, so that this corrects what was noted
     */
    public List<Report> play(Actor actor, Progress progress, Runnable clock) {
        List<Report> reports = new ArrayList<>(dossiers.play(actor, progress));
        if (reports.stream().allMatch(Report::complete)) {
            clock.run();
            reports.addAll(foundLate.play(actor, progress));
        }
        return reports;
    }
}
