package org.accountabilityledger.exchange;

import java.util.ArrayList;
import java.util.List;
import org.accountabilityledger.access.Actor;

/**
 * The dossiers that show what the product can do, in the order in which their facts became known; the made-up one comes
 * first, so that what was recorded last is what happened.
 */
public final class Demonstration {

    static final List<String> FIRST = List.of("example-1-inspection.yaml", "example-transport.yaml");
    static final List<String> THEN = List.of("example-2-found-late.yaml", "casey-1-to-may-2025.yaml",
            "casey-2-june-2025.yaml", "casey-3-to-january-2026.yaml", "casey-4-found-late.yaml", "pledges-2025.yaml");

    private final Shipped first;
    private final Shipped then;

    public Demonstration(Importer importer) {
        this(importer, Shipped.FOLDER);
    }

    Demonstration(Importer importer, String folder) {
        this.first = new Shipped(importer, folder, FIRST);
        this.then = new Shipped(importer, folder, THEN);
    }

    /**
     * Imports what is not on record yet. A dossier that is not taken whole is the last: the next ones build on it.
     *
     * @param clock looks before what was found late comes in, so that this corrects what was noted
     */
    public List<Report> play(Actor actor, Progress progress, Runnable clock) {
        List<Report> reports = new ArrayList<>(first.play(actor, progress));
        if (reports.stream().allMatch(Report::complete)) {
            clock.run();
            reports.addAll(then.play(actor, progress));
        }
        return reports;
    }
}
