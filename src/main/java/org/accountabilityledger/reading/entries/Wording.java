package org.accountabilityledger.reading.entries;

import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.journal.Recorded;

/** Says each entry in one plain sentence that names who did what. */
final class Wording {

    private Wording() {
    }

    static String of(LedgerEvent event, Names names) {
        return event.getClass().getSimpleName();
    }

    static EntryLine.Withdrawal withdrawal(Recorded entry) {
        return new EntryLine.Withdrawal(entry.number(), "", java.util.Optional.empty());
    }
}
