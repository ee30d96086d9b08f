package org.accountabilityledger.clock;

import java.time.LocalDate;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerCommand;

/** How each kind of file is asked whether something fell due. */
final class Proposals {

    private Proposals() {
    }

    static LedgerCommand of(FileRef file, LocalDate today) {
        throw new IllegalStateException(file + " has no deadlines.");
    }
}
