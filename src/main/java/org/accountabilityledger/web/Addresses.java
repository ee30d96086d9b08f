package org.accountabilityledger.web;

import org.accountabilityledger.accountability.FileId;

/** Where the page of a file is: a plural of its kind and its reference, for good. */
public final class Addresses {

    private Addresses() {
    }

    public static String of(FileId file) {
        return of(file.kind(), file.reference());
    }

    public static String of(String kind, String reference) {
        return "/" + kind + "s/" + reference;
    }

    /** The page of a file, at one of its entries. */
    public static String of(FileId file, long number) {
        return of(file) + "#entry-" + number;
    }
}
