package org.accountabilityledger.reading.measures;

import org.accountabilityledger.accountability.SmallLedger;

/** The small ledger of which figures were worked out by hand. */
final class RecordedMeasures {

    static final SmallLedger LEDGER = SmallLedger.all().stream()
            .filter(ledger -> ledger.name().equals("19-measures")).findFirst().orElseThrow();

    private RecordedMeasures() {
    }
}
