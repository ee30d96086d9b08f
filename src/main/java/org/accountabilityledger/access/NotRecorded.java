package org.accountabilityledger.access;

/** Nothing was recorded: the database could not be reached, or did not answer in time. */
public final class NotRecorded extends RuntimeException {

    NotRecorded(RuntimeException cause) {
        super("Nothing was recorded: the ledger did not reach its database in time. Send it again with the same "
                + "Idempotency-Key in a few seconds.", cause);
    }
}
