package org.accountabilityledger.web.pages;

import java.util.List;
import org.accountabilityledger.reading.measures.MeasureLine;

/** Every measure that the ledger takes. */
public record MeasuresPage(List<MeasureLine> items) {
}
