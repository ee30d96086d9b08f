package org.accountabilityledger.projection;

import org.springframework.jdbc.core.JdbcOperations;

/** What follows the journal: it is given every entry in order, and keeps what it makes of them. */
public interface Subscriber {

    /** For good: its position is kept under it. */
    String name();

    /** Rises when it makes something else of the entries. One that another version keeps is left alone. */
    default int version() {
        return 1;
    }

    /** Writes what it makes of the entries: that and the position behind them are committed together, or neither is. */
    void take(Batch batch, JdbcOperations database);
}
