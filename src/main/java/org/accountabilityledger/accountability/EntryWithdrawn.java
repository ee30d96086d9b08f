package org.accountabilityledger.accountability;

import java.util.Optional;

/** An entry of the same file was wrong when it was recorded: why, and which one takes its place. */
public interface EntryWithdrawn extends LedgerEvent {

    Words reason();

    Optional<Long> replacedBy();
}
