package org.accountabilityledger.exchange;

import java.util.List;
import org.accountabilityledger.access.Actor;

/** The dossiers that show what the product can do, in the order in which their facts became known. */
public final class Demonstration {

    static final List<String> DOSSIERS = List.of("casey-1-to-may-2025.yaml", "casey-2-june-2025.yaml",
            "casey-3-to-january-2026.yaml", "casey-4-found-late.yaml", "pledges-2025.yaml");

    private final Shipped dossiers;

    public Demonstration(Importer importer) {
        this(importer, Shipped.FOLDER);
    }

    Demonstration(Importer importer, String folder) {
        this.dossiers = new Shipped(importer, folder, DOSSIERS);
    }

    /** Imports what is not on record yet. A dossier that is not taken whole is the last: the next ones build on it. */
    public List<Report> play(Actor actor, Progress progress) {
        return dossiers.play(actor, progress);
    }
}
