package org.accountabilityledger.exchange.bundle;

import java.io.IOException;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.journal.Copy;
import org.accountabilityledger.journal.Restoration;

/** Makes an empty ledger the copy of the one that a bundle holds; what was cut off goes on where it stopped. */
public final class Replay {

    private static final int PAGE = 500;

    private final Bundle bundle;
    private final Restoration restoration;
    private final int page;

    public Replay(Bundle bundle, Restoration restoration) {
        this(bundle, restoration, PAGE);
    }

    /** @param page how many entries are recorded in one transaction */
    Replay(Bundle bundle, Restoration restoration, int page) {
        this.bundle = bundle;
        this.restoration = restoration;
        this.page = page;
    }

    /**
     * Records what is not there yet.
     *
     * @param manifest what the verification of the bundle gave
     * @param last the entry with which the copy ends
     * @throws org.accountabilityledger.journal.NotCopied if the ledger holds something else
     * @throws Damaged if the bundle can no longer be read to its end
     */
    public void run(Manifest manifest, Plan.End last, Progress progress) throws IOException {
        long there = restoration.begin(new Copy(bundle.sha256(), last.position(), last.recordedAt(),
                manifest.timeZone()));
        bundle.entries(manifest, there, last.position(), page, entries -> {
            restoration.add(entries);
            progress.at(entries.getLast().position(), last.position());
        });
        restoration.finish();
    }
}
