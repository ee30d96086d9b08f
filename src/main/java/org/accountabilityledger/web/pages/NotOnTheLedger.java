package org.accountabilityledger.web.pages;

/** Says that there is no such file. */
public final class NotOnTheLedger extends RuntimeException {

    public NotOnTheLedger(String kind, String reference) {
        super("There is no " + kind + " '" + reference + "' on the ledger.");
    }
}
