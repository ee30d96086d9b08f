package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.accountabilityledger.reading.slippage.SlippageLine;
import org.accountabilityledger.reading.slippage.SlippageTotals;

/**
 * A page of the slippage ledger.
 *
 * @param totals of all pages
 * @param next the address of the following page, as JSON
 */
public record SlippagePage(List<SlippageLine> items, @JsonUnwrapped SlippageTotals totals, String next,
        @JsonIgnore Controls controls) {
}
