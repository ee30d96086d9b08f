package org.accountabilityledger.reading.due;

/** How much is due on all pages. */
public record DueTotals(DueCounts counts) {
}
