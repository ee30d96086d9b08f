package org.accountabilityledger.reading.slippage;

import org.accountabilityledger.wording.English;

/** How many moves there are, and how many of them were surely made after the day that they moved. */
public record SlippageTotals(long count, long afterExpiry) {

    /** "3 moves, 1 of them after the day had passed". */
    public String inWords() {
        return English.count(count, "move", "moves") + ", " + (afterExpiry == 0 ? "none"
                : English.number(afterExpiry)) + " of them after the day had passed";
    }
}
