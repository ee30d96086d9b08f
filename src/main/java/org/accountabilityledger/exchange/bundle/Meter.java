package org.accountabilityledger.exchange.bundle;

/** Is told how many of the entries are done. */
@FunctionalInterface
public interface Meter {

    Meter SILENT = (done, of) -> { };

    void at(long done, long of);
}
