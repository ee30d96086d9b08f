package org.accountabilityledger.web.pages;

import java.util.List;
import org.accountabilityledger.reading.measures.LedgerMeasureLine;

/**
 * Every measure that the ledger takes.
 *
 * @param beingCounted whether cases are still being folded, so that figures may lack what is on record
 */
public record MeasuresPage(List<LedgerMeasureLine> items, boolean beingCounted) {
}
