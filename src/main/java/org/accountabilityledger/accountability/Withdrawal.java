package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.Optional;

/** A request to withdraw an entry that was wrong when it was recorded: its reason suffices, and its day is today. */
public interface Withdrawal extends LedgerCommand {

    /** The entry that is withdrawn. */
    long entry();

    Words reason();

    Optional<Long> replacedBy();

    /** As the withdrawal is recorded; a source or another day can be given, and neither has to be. */
    default Attestation attested(LocalDate today, Directory directory) {
        return attestation().ofTheLedger(today, directory);
    }
}
