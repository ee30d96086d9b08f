package org.accountabilityledger.platform;

import java.time.ZoneId;
import org.accountabilityledger.journal.Copy;
import org.accountabilityledger.journal.Provenance;

/** What the ledger demands of a copy before it serves anyone: that it is whole, and counts the days of the original. */
final class CopyAssertions {

    private final Provenance provenance;
    private final ZoneId zone;
    private final boolean replaying;

    /** @param replaying whether it is being made whole right now */
    CopyAssertions(Provenance provenance, ZoneId zone, boolean replaying) {
        this.provenance = provenance;
        this.zone = zone;
        this.replaying = replaying;
    }

    void demand() {
        provenance.copy().ifPresent(this::demandDays);
        if (!replaying && !provenance.whole()) {
            throw new StartRefused("This ledger is a copy of another one that was cut off before it was whole.",
                    "Run the command 'replay' again with the same bundle: it goes on where it stopped.");
        }
    }

    private void demandDays(Copy copy) {
        if (!copy.timeZone().equals(zone.getId())) {
            throw new StartRefused("This ledger is a copy of one that counts the civil days of " + copy.timeZone()
                    + ", and not those of " + zone.getId() + ".", "Set LEDGER_TIME_ZONE to " + copy.timeZone() + ".");
        }
    }
}
