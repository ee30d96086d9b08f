package org.accountabilityledger.exchange;

import java.util.List;
import org.accountabilityledger.access.Actor;

/**
 * The clock rules that come with every ledger, as a dossier: recorded once, in the name of the ledger itself, and found
 * there by whoever starts later. One that was withdrawn or repealed since is not enacted again.
 */
public final class BuiltInRules {

    static final String DOSSIER = "clock-rules.yaml";
    private static final Actor LEDGER = new Actor("ledger");

    private final Shipped dossiers;

    public BuiltInRules(Importer importer) {
        this.dossiers = new Shipped(importer, Shipped.FOLDER, List.of(DOSSIER));
    }

    /** Imports what is not on record yet; any number of nodes may do so at the same moment. */
    public Report enact() {
        return dossiers.play(LEDGER, Progress.silent()).getFirst();
    }
}
