package org.accountabilityledger.journal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Builds the directory anew from the journal, all of it or nothing: at the start if it is empty, else when asked. */
public final class DirectoryRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryRebuild.class);

    private final JournalDirectory directory;
    private final Journal journal;
    private final TransactionOperations transactions;

    public DirectoryRebuild(JournalDirectory directory, Journal journal, TransactionOperations transactions) {
        this.directory = directory;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** Before the first command: no rule could be judged by a directory that says nothing. */
    public void unlessThere() {
        if (directory.isEmpty() && journal.head() > 0) {
            LOG.warn("The directory is empty, the journal is not: it is built anew.");
            now();
        }
    }

    public void now() {
        transactions.executeWithoutResult(status -> directory.rebuild(journal));
    }
}
