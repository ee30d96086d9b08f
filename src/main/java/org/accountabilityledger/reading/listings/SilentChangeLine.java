package org.accountabilityledger.reading.listings;

import java.util.Optional;
import org.accountabilityledger.accountability.commitment.ListingChange;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;

/**
 * One change of another register as the ledger shows it: nobody saw the day itself.
 *
 * @param entry which says what was seen the second time
 * @param register in which it was seen, by its name
 * @param keptBy who keeps that register, where that is said
 * @param owner whose promise it is
 */
public record SilentChangeLine(
        Named file, long entry, ListingChange kind, String kindInWords, Named owner, String register,
        Optional<Named> keptBy, String shownBefore, String shownAfter, Dated seenOn, Dated seenAgainOn) {
}
