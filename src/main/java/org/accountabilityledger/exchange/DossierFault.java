package org.accountabilityledger.exchange;

/** One thing that is wrong with a dossier: the line where it stands, the key of its entry if any, and a sentence. */
public record DossierFault(int line, String key, String sentence) {

    static DossierFault at(int line, String sentence) {
        return new DossierFault(line, "", sentence);
    }
}
