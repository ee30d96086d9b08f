package org.accountabilityledger.journal;

/** Stops the reader: the journal holds an entry under a name that this version of the ledger does not know. */
public final class UnknownEvent extends RuntimeException {

    UnknownEvent(String name, String version) {
        super("The journal holds an event '" + name + "', version " + version + ", that this ledger does not know. "
                + "It was written by another version; a fact that is skipped is worse than a reader that stops.");
    }
}
