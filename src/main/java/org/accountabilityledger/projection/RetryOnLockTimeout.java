package org.accountabilityledger.projection;

import java.util.concurrent.locks.LockSupport;
import org.accountabilityledger.journal.PassingFailure;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A transaction that needs tables for itself: it asks for them for a moment only, and again later, so that whoever comes
 * after it is not kept waiting by those who still read.
 */
final class RetryOnLockTimeout {

    private static final long PAUSE_NANOS = 300_000_000;

    private RetryOnLockTimeout() {
    }

    static void run(TransactionOperations transactions, JdbcOperations database, Runnable what) {
        while (!done(transactions, database, what)) {
            LockSupport.parkNanos(PAUSE_NANOS);
            if (Thread.interrupted()) {
                throw new IllegalStateException("Interrupted while others were reading.");
            }
        }
    }

    private static boolean done(TransactionOperations transactions, JdbcOperations database, Runnable what) {
        try {
            transactions.executeWithoutResult(status -> {
                database.execute("set local lock_timeout = '200ms'");
                what.run();
            });
            return true;
        } catch (DataAccessException refused) {
            if (!PassingFailure.othersAtIt(refused)) {
                throw refused;
            }
            return false;
        }
    }
}
