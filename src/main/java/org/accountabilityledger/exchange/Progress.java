package org.accountabilityledger.exchange;

/** Is told how far an import has come, after each entry. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (done, of, key) -> { };

    void at(int done, int of, String key);
}
