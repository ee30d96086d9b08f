package org.accountabilityledger.exchange;

/** Is told how far the import of a dossier has come, after each entry. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (dossier, done, of, key) -> { };

    void at(String dossier, int done, int of, String key);
}
