package org.accountabilityledger.accountability;

import java.util.Optional;

/** An event that withdraws another one of its file: which entry, why, and what replaces it; stored per slice. */
public interface EntryWithdrawn extends LedgerEvent {

    /** The entry that is withdrawn. */
    long entry();

    Words reason();

    Optional<Long> replacedBy();

    @Override
    default long withdraws() {
        return entry();
    }
}
