package org.accountabilityledger.accountability;

/**
 * A command of the ledger's own clock: it names a file where something may have fallen due, and nothing else. The file
 * judges by itself, records or ignores; so a stale proposal harms nothing. No door takes one from outside.
 */
public interface Proposal extends LedgerCommand {
}
